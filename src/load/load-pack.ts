import type { ControlPack } from '../model/control-pack.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { checkSchema } from '../schema/check-schema.ts';
import type { SchemaName } from '../schema/published-schemas.ts';
import { sortDiagnostics } from '../schema/sort-diagnostics.ts';
import { checkPackIds, checkStrategyIds } from './check-pack-ids.ts';
import { checkReferences } from './check-references.ts';
import { checkFileName, diagnoseFile, matchStrategies } from './match-strategies.ts';
import { parseDocument } from './parse-document.ts';
import type { PackPart, RawPack, RawStrategy } from './raw-pack.ts';
import { resolvePack } from './resolve-pack.ts';

/** A file of a control pack. */
export interface PackFile {
  /** Its name within the pack: `pack.yaml`, `strategies/<id>.yaml`; `.yml` and `.json` as well. */
  name: string;
  /** Its name as it is shown. */
  file: string;
  bytes: Uint8Array;
}

/** What was read of a file: nothing usable where there are diagnostics. */
interface ReadPart<T> {
  part?: PackPart<T>;
  diagnostics: Diagnostic[];
}

const PACK = /^pack\.(?:ya?ml|json)$/;
const STRATEGY = /^strategies\/[^/]+\.(?:ya?ml|json)$/;

/**
 * Loads a control pack from its files; other files are left alone. Every file is checked by its
 * schema, and when all of them are right, their parts are checked against each other. Strategies
 * come in the order of `pack.yaml`.
 */
export async function loadPack(files: readonly PackFile[]): Promise<{
  value?: ControlPack;
  diagnostics: Diagnostic[];
}> {
  const packFile = files.find(({ name }) => PACK.test(name));
  if (packFile === undefined) {
    return { diagnostics: [diagnoseFile('missing-file', 'pack.yaml', 'pack.yaml')] };
  }
  const pack = await readPart<RawPack>('pack', packFile);
  const strategyFiles = files.filter(({ name }) => STRATEGY.test(name));
  const strategies = await Promise.all(
    strategyFiles.map((file) => readPart<RawStrategy>('strategy', file)),
  );
  const diagnostics = [pack, ...strategies].flatMap((part) => part.diagnostics);
  const parts = strategies.flatMap(({ part }) => part ?? []);
  const matched = pack.part ? matchStrategies(pack.part, strategyFiles) : [];
  if (pack.part === undefined || diagnostics.length > 0) {
    return { diagnostics: [...diagnostics, ...matched] };
  }
  const crossed = [...matched, ...crossCheck(pack.part, parts)];
  return crossed.length > 0
    ? { diagnostics: crossed }
    : { value: resolvePack(pack.part, parts), diagnostics: [] };
}

function crossCheck(
  pack: PackPart<RawPack>,
  strategies: readonly PackPart<RawStrategy>[],
): Diagnostic[] {
  return [
    ...checkPackIds(pack),
    ...checkStrategyIds(strategies),
    ...checkReferences(pack, strategies),
  ];
}

async function readPart<T>(
  schema: SchemaName,
  { name, file, bytes }: PackFile,
): Promise<ReadPart<T>> {
  const { value: document, diagnostics } = await parseDocument(bytes, file);
  if (document === undefined) return { diagnostics };
  const all = sortDiagnostics([
    ...diagnostics,
    ...checkSchema(schema, document),
    ...(schema === 'strategy' ? checkFileName(document, name) : []),
  ]);
  // The schema has just been checked.
  const raw = document.value as T;
  return { diagnostics: all, ...(all.length === 0 ? { part: { raw, document } } : {}) };
}
