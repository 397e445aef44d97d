import type { Host } from '../../model/host.ts';

/** Files of lines, by their names. Everything else holds one input. */
const LINES = /\.(?:ndjson|jsonl)$/i;
/** Bytes of lines that take one thread longer than others take to start. */
const MUCH = 4_000_000;
/** A file of its own, often YAML, takes longer than a line of as many bytes. */
const FILE_WEIGHT = 10;

/** Whether a file holds one input on each line. */
export function holdsLines(file: string): boolean {
  return file === '-' || LINES.test(file);
}

/** Bytes of a file; 0 where it cannot be told. */
export function sizeOf(file: string, host: Host): number {
  const facts = host.inspect(file);
  return facts.ok ? facts.value.size : 0;
}

/** Whether there is so much to read that threads are worth their start; looks at no more than it must. */
export function isMuch(files: readonly string[], host: Host): boolean {
  if (files.includes('-')) return true;
  let weight = 0;
  return files.some((file) => {
    weight += sizeOf(file, host) * (holdsLines(file) ? 1 : FILE_WEIGHT);
    return weight > MUCH;
  });
}
