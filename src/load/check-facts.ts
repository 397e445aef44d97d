import type { ControlPack } from '../model/control-pack.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { describeType } from '../schema/describe-type.ts';
import { diagnoseKey } from '../schema/diagnose.ts';
import { isRecord } from '../schema/is-record.ts';
import { joinPointer } from '../schema/json-pointer.ts';
import type { ParsedDocument } from '../schema/parsed-document.ts';
import { shortenText } from '../schema/show-value.ts';
import { valueAt } from '../schema/value-at.ts';
import { findNearest } from '../text/nearest.ts';
import { readMap } from './read-value.ts';

type Facts = Readonly<Record<string, boolean | null>>;

/** Keys of a map of facts that are no fact of the pack. */
export function checkFactIds(
  document: ParsedDocument,
  pointer: string,
  pack: ControlPack,
): Diagnostic[] {
  const known = pack.facts.map(({ id }) => id);
  return Object.keys(readMap(valueAt(document.value, pointer)))
    .filter((fact) => !known.includes(fact))
    .map((fact) =>
      diagnoseKey(document, {
        code: 'unknown-id',
        pointer: joinPointer(pointer, fact),
        values: { found: shortenText(fact) },
        nearest: findNearest(fact, known),
      }),
    );
}

/** Checks a file that holds nothing but facts: ids of the pack, each true, false or null. */
export function checkFacts(
  document: ParsedDocument,
  pack: ControlPack,
): { value?: Facts; diagnostics: Diagnostic[] } {
  const { value } = document;
  if (!isRecord(value)) {
    return { diagnostics: describeType({ document, pointer: '', found: value }, 'map') };
  }
  const wrong = Object.entries(value)
    .filter(([, answer]) => answer !== null && typeof answer !== 'boolean')
    .flatMap(([fact, answer]) =>
      describeType({ document, pointer: joinPointer('', fact), found: answer }, 'yes-no'),
    );
  const diagnostics = [...checkFactIds(document, '', pack), ...wrong];
  // Every value has just been checked.
  return diagnostics.length > 0 ? { diagnostics } : { value: value as Facts, diagnostics };
}
