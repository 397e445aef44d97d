import type { ControlPack } from '../model/control-pack.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { diagnoseValue } from '../schema/diagnose.ts';
import { joinPointer } from '../schema/json-pointer.ts';
import type { ParsedDocument } from '../schema/parsed-document.ts';
import { shortenText } from '../schema/show-value.ts';
import { findNearest } from '../text/nearest.ts';
import { checkEvidence } from './check-evidence.ts';
import { checkDates } from './check-order.ts';
import { listRequirementIds } from './pack-ids.ts';
import { readList, readMap, readText } from './read-value.ts';

/** Exceptions that have the same id, are for what the pack does not ask, or end too early. */
export function checkExceptions(
  document: ParsedDocument,
  pack: ControlPack | undefined,
): Diagnostic[] {
  const exceptions = readList(readMap(document.value)['exceptions']);
  const inside = exceptions.flatMap((value, index) => {
    const exception = readMap(value);
    const pointer = joinPointer('/exceptions', index);
    return [
      ...(pack === undefined ? [] : checkRequirements(document, exception, pointer, pack)),
      ...checkDates(document, exception, ['approved', 'expires'], pointer),
      ...checkEvidence(document, exception, pointer),
      ...checkCompensating(document, exception, pointer),
    ];
  });
  return [...inside, ...checkIds(document, exceptions)];
}

function checkRequirements(
  document: ParsedDocument,
  exception: Readonly<Record<string, unknown>>,
  pointer: string,
  pack: ControlPack,
): Diagnostic[] {
  const ids = listRequirementIds(pack);
  return readList(exception['requirements']).flatMap((item, index) => {
    const id = readText(item);
    if (id === undefined || ids.includes(id)) return [];
    return [
      diagnoseValue(document, {
        code: 'unknown-id',
        pointer: joinPointer(joinPointer(pointer, 'requirements'), index),
        values: { found: shortenText(id) },
        nearest: findByControl(pack, id) ?? findNearest(id, ids),
      }),
    ];
  });
}

/** An exception is for requirements; who names a control means one that the control is behind. */
function findByControl(pack: ControlPack, control: string): string | undefined {
  return pack.strategies
    .flatMap(({ requirements }) => requirements)
    .find((requirement) => requirement.control === control)?.id;
}

function checkCompensating(
  document: ParsedDocument,
  exception: Readonly<Record<string, unknown>>,
  pointer: string,
): Diagnostic[] {
  const list = joinPointer(pointer, 'compensating-controls');
  return readList(exception['compensating-controls']).flatMap((control, index) =>
    checkEvidence(document, control, joinPointer(list, index)),
  );
}

function checkIds(document: ParsedDocument, exceptions: readonly unknown[]): Diagnostic[] {
  const seen = new Set<string>();
  return exceptions.flatMap((exception, index) => {
    const id = readText(readMap(exception)['id']);
    if (id === undefined) return [];
    const pointer = `/exceptions/${index}/id`;
    const isRepeated = seen.has(id);
    seen.add(id);
    const values = { id: shortenText(id) };
    return isRepeated ? [diagnoseValue(document, { code: 'duplicate-id', pointer, values })] : [];
  });
}
