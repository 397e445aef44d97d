import type { ControlPack } from '../model/control-pack.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { diagnoseValue } from '../schema/diagnose.ts';
import type { ParsedDocument } from '../schema/parsed-document.ts';
import { showValue } from '../schema/show-value.ts';
import { checkFactIds } from './check-facts.ts';
import { readMap } from './read-value.ts';

/** A framework, a target or facts that are not the pack's. */
export function checkScope(document: ParsedDocument, pack: ControlPack): Diagnostic[] {
  return [
    ...checkFramework(document, pack),
    ...checkTarget(document, pack),
    ...checkFactIds(document, '/scope/facts', pack),
  ];
}

function checkFramework(document: ParsedDocument, { id, release }: ControlPack): Diagnostic[] {
  const { framework } = readMap(document.value);
  const expected = `${id}@${release}`;
  // Anything but a text is told by the schema.
  if (typeof framework !== 'string' || framework === expected) return [];
  const values = { found: showValue(framework), expected };
  return [
    diagnoseValue(document, {
      code: 'wrong-value',
      pointer: '/framework',
      values,
      nearest: expected,
    }),
  ];
}

function checkTarget(document: ParsedDocument, pack: ControlPack): Diagnostic[] {
  const { target } = readMap(document.value);
  const levels = pack.levels.map(({ level }) => level);
  // Anything below 1 is told by the schema.
  if (typeof target !== 'number' || !(target > 0) || levels.includes(target)) return [];
  if (!Number.isInteger(target)) return [];
  const values = { found: target, expected: levels.join(', ') };
  return [diagnoseValue(document, { code: 'out-of-range', pointer: '/target', values })];
}
