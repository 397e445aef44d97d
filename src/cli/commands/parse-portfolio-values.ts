import { E8Error } from '../../model/e8-error.ts';
import { EXIT } from '../../model/exit-code.ts';

const TAG = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

function refuse(option: string, found: string, expected: string): never {
  throw new E8Error('invalid-option-value', EXIT.wrongUsage, {
    values: { option, found, expected },
  });
}

function parseCount(option: string, text: string, most: number): number {
  const count = /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 0;
  return count > 0 && count <= most ? count : refuse(option, text, `1, 2, ... ${most}`);
}

/** Tags of organisations, `TAG,TAG`; more may be given with the option again. */
export function parseGroupBy(text: string, before: readonly string[] = []): string[] {
  const tags = text.split(',');
  if (!tags.every((tag) => TAG.test(tag))) refuse('--group-by', text, 'TAG, TAG,TAG, ...');
  return [...new Set([...before, ...tags])];
}

/** How many organisations a group must have to be shown. */
export function parseMinGroup(text: string): number {
  return parseCount('--min-group', text, 100_000);
}

/** How many threads work. */
export function parseWorkers(text: string): number {
  return parseCount('--workers', text, 256);
}
