import { E8Error } from '../../model/e8-error.ts';
import { EVIDENCE_QUALITIES, type EvidenceQuality } from '../../model/evidence-quality.ts';
import { EXIT } from '../../model/exit-code.ts';
import { findNearest } from '../../text/nearest.ts';

function refuse(option: string, found: string, expected: string, nearest = ''): never {
  const values = { option, found, expected, nearest };
  throw new E8Error('invalid-option-value', EXIT.wrongUsage, { values });
}

function refuseConflict(option: string, first: string, found: string): never {
  const values = { option, first, found };
  throw new E8Error('conflicting-values', EXIT.wrongUsage, { values });
}

/** Refuses an option that is given again with another value: nobody could say which one counts. */
export function once<T extends string | number>(option: string, parse: (text: string) => T) {
  return (text: string, before?: T): T => {
    const value = parse(text);
    if (before !== undefined && before !== value) refuseConflict(option, `${before}`, text);
    return value;
  };
}

/** Gathers `STRATEGY=LEVEL`; which strategies and levels there are is the pack's to say. */
export function parseRequired(text: string, before: Record<string, number> = {}) {
  const { 1: word = '', 2: digits } = /^([^=]+)=([1-9][0-9]?)$/.exec(text) ?? [];
  if (digits === undefined) return refuse('--require', text, 'STRATEGY=1, STRATEGY=2, ...');
  const level = Number(digits);
  const other = Object.hasOwn(before, word) ? before[word] : level;
  if (other !== level) refuseConflict('--require', `${word}=${other}`, text);
  return { ...before, [word]: level };
}

/** An evidence quality. */
export function parseQuality(text: string): EvidenceQuality {
  const quality = EVIDENCE_QUALITIES.find((each) => each === text);
  const nearest = findNearest(text, EVIDENCE_QUALITIES);
  return quality ?? refuse('--min-evidence', text, EVIDENCE_QUALITIES.join(', '), nearest);
}

/** A whole number of days from 0. */
export function parseAge(text: string): number {
  return /^[0-9]{1,5}$/.test(text) ? Number(text) : refuse('--max-evidence-age', text, '0, 1, ...');
}

/** A control pack by id and release. */
export function parseFramework(text: string): string {
  const valid = /^[a-z][a-z0-9-]*@[A-Za-z0-9][A-Za-z0-9.-]*$/.test(text);
  return valid ? text : refuse('--framework', text, 'ID@RELEASE');
}

/** The change on which a comparison fails; there is one. */
export function parseFailOn(text: string): 'regression' {
  const known = 'regression';
  return text === known ? known : refuse('--fail-on', text, known, findNearest(text, [known]));
}
