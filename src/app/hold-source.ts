import type { Host } from '../model/host.ts';

/** The host, with what is at hand already in place of every input file. */
export function holdSource(source: string | Uint8Array, host: Host): Host {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const read = (limit: number) => ({ ok: true as const, value: bytes.subarray(0, limit + 1) });
  return { ...host, readFile: (_, limit) => read(limit), readInput: async (limit) => read(limit) };
}
