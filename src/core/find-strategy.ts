import type { ControlPack, Strategy } from '../model/control-pack.ts';

/** The strategy of that id or code; letter case does not matter. */
export function findStrategy(word: string, { strategies }: ControlPack): Strategy | undefined {
  const lower = word.toLowerCase();
  return strategies.find(({ id, code }) => id === lower || code.toLowerCase() === lower);
}
