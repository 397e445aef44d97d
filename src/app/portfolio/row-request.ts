import type { LoadedPack } from '../../model/control-pack.ts';
import type { Row } from '../../model/portfolio.ts';
import { findPack, type PackSearch } from '../find-pack.ts';
import type { JudgeRequest } from '../judge-document.ts';

/** What rows are read by; packs are kept from one input to the next. */
export interface RowRequest extends Omit<JudgeRequest, 'gate' | 'loaded'> {
  loaded: NonNullable<PackSearch['loaded']>;
  /** Packs that are at hand already, by `<pack>@<release>`. */
  ready: Map<string, LoadedPack>;
}

/** A row, with the pack that its ids are of. */
export interface ReadRow {
  row: Row;
  pack: LoadedPack;
}

/** Characters of the hash that stands for a name: enough to tell millions of names apart. */
const HASH_DIGITS = 16;

/** The name that a row gives to an organisation without an id: a hash, for a row has no free text. */
export function identifyBy({ host }: RowRequest): (name: string) => string {
  return (name) => `name-${host.sha256(name).slice(0, HASH_DIGITS)}`;
}

/**
 * The pack that an input names; at hand from then on.
 *
 * @throws E8Error as `findPack`
 */
export async function keepPack(framework: string, request: RowRequest): Promise<LoadedPack> {
  const pack = await findPack(framework, request);
  request.ready.set(framework, pack);
  return pack;
}

/** A request with nothing at hand yet. */
export function makeRowRequest(
  { asOf, target, controls }: Pick<RowRequest, 'asOf' | 'target' | 'controls'>,
  host: RowRequest['host'],
): RowRequest {
  return { host, controls, asOf, target, loaded: new Map(), ready: new Map() };
}
