import type { View } from '../view.ts';

/** Attributes of a bar's part: shares of the width, from where the language begins a line. */
export function placeBar(start: number, share: number, { dir }: View) {
  const x = dir === 'rtl' ? 1 - start - share : start;
  return { x: percent(x), width: percent(share) };
}

/** Where a point of a bar lies, from where the language begins a line. */
export function placeAt(share: number, { dir }: View): string {
  return percent(dir === 'rtl' ? 1 - share : share);
}

function percent(share: number): string {
  return `${Math.round(Math.max(share, 0) * 10_000) / 100}%`;
}
