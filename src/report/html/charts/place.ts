import type { View } from '../view.ts';

/** What decides where a line begins. */
type Direction = Pick<View, 'dir'>;

/** Attributes of a bar's part: shares of the width, from where the language begins a line. */
export function placeBar(start: number, share: number, { dir }: Direction) {
  const x = dir === 'rtl' ? 1 - start - share : start;
  return { x: percent(x), width: percent(share) };
}

/** Where a point of a bar lies, from where the language begins a line. */
export function placeAt(share: number, { dir }: Direction): string {
  return percent(dir === 'rtl' ? 1 - share : share);
}

function percent(share: number): string {
  return `${Math.round(Math.max(share, 0) * 10_000) / 100}%`;
}
