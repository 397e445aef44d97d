import { findStrategy } from '../core/find-strategy.ts';
import type { ControlPack } from '../model/control-pack.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { GatePolicy } from '../model/gate.ts';
import { checkSchema } from '../schema/check-schema.ts';
import { diagnoseKey, diagnoseValue } from '../schema/diagnose.ts';
import { joinPointer } from '../schema/json-pointer.ts';
import type { ParsedDocument } from '../schema/parsed-document.ts';
import { shortenText } from '../schema/show-value.ts';
import { findNearest } from '../text/nearest.ts';
import { mergeDiagnostics } from './merge-diagnostics.ts';
import { readMap } from './read-value.ts';

/** `e8.config.yaml` as written. */
interface Config extends Pick<GatePolicy, 'target' | 'require' | 'rhythms' | 'complete'> {
  'min-evidence'?: NonNullable<GatePolicy['minEvidence']>;
  'max-evidence-age'?: number;
  'no-expired-exceptions'?: boolean;
  framework?: string;
  baseline?: string;
}

/** Checks a configuration: its shape, and that its strategies and levels are the pack's. */
export function checkConfig(
  document: ParsedDocument,
  pack: ControlPack,
): { value?: GatePolicy; diagnostics: Diagnostic[] } {
  const { target, require } = readMap(document.value);
  const named = Object.entries(readMap(require));
  const parts = [
    ...checkLevel(document, '/target', target, pack),
    ...named.flatMap(([word, level]) => checkRequired(document, word, level, pack)),
    ...checkOnce(
      document,
      named.map(([word]) => word),
      pack,
    ),
  ];
  const diagnostics = mergeDiagnostics(checkSchema('config', document), parts);
  if (diagnostics.length > 0) return { diagnostics };
  // The schema has just been checked.
  return { value: readPolicy(document.value as Config, pack), diagnostics };
}

function checkRequired(
  document: ParsedDocument,
  word: string,
  level: unknown,
  pack: ControlPack,
): Diagnostic[] {
  const pointer = joinPointer('/require', word);
  if (findStrategy(word, pack)) return checkLevel(document, pointer, level, pack);
  const known = pack.strategies.flatMap(({ id, code }) => [id, code]);
  const values = { found: shortenText(word) };
  const nearest = findNearest(word, known);
  return [diagnoseKey(document, { code: 'unknown-id', pointer, values, nearest })];
}

function checkLevel(
  document: ParsedDocument,
  pointer: string,
  level: unknown,
  pack: ControlPack,
): Diagnostic[] {
  const levels = pack.levels.map((each) => each.level);
  // Anything but a whole number is told by the schema.
  if (!Number.isInteger(level) || levels.includes(level as number)) return [];
  const values = { found: level as number, expected: levels.join(', ') };
  return [diagnoseValue(document, { code: 'out-of-range', pointer, values })];
}

/** A strategy by its id and by its code as well: nobody could say which of the two counts. */
function checkOnce(
  document: ParsedDocument,
  words: readonly string[],
  pack: ControlPack,
): Diagnostic[] {
  const ids = words.map((word) => findStrategy(word, pack)?.id);
  return words.flatMap((word, index) => {
    const id = ids[index];
    if (id === undefined || ids.indexOf(id) === index) return [];
    const pointer = joinPointer('/require', word);
    return [diagnoseKey(document, { code: 'duplicate-id', pointer, values: { id } })];
  });
}

function readPolicy(config: Config, pack: ControlPack): GatePolicy {
  const { target, require, rhythms, complete, framework, baseline } = config;
  const named = Object.entries(require ?? {}).map(
    ([word, level]) => [findStrategy(word, pack)?.id ?? word, level] as const,
  );
  const policy = {
    target,
    require: require && Object.fromEntries(named),
    minEvidence: config['min-evidence'],
    maxEvidenceAge: config['max-evidence-age'],
    rhythms,
    complete,
    noExpiredExceptions: config['no-expired-exceptions'],
    framework,
    baseline,
  };
  const asked = Object.entries(policy).filter(([, value]) => value !== undefined);
  return Object.fromEntries(asked);
}
