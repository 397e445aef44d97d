import type { Io, Sink } from '../model/io.ts';

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

/**
 * Whether to colour a stream: `FORCE_COLOR` wins, then `NO_COLOR` (no-color.org), then whether it
 * is a terminal that can, and not a CI log.
 */
export function decideColour(sink: Pick<Sink, 'isTerminal'>, env: Io['env']): boolean {
  const forced = env['FORCE_COLOR'];
  if (isSet(forced)) return forced !== '0' && forced !== 'false';
  if (isSet(env['NO_COLOR']) || isSet(env['CI'])) return false;
  return sink.isTerminal && env['TERM'] !== 'dumb';
}
