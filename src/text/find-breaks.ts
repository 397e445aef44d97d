import { findComplexWords } from './find-complex-words.ts';
import { type LineBreakClass, lineBreakClass } from './line-break-class.ts';

/** A character with the marks that sit on it, or a run of ASCII letters. */
interface Unit {
  start: number;
  character: string;
  kind: LineBreakClass;
  /** A space stands before it. */
  spaced: boolean;
  /** A zero-width joiner ties it to the unit before (LB8a). */
  joined: boolean;
}

/** ASCII letters never part, so a run of them is one unit: five times fewer units in Latin text. */
const RUN_OR_CHARACTER = /[A-Za-z]+|./gsu;
/** The same for ASCII, without Unicode, which takes milliseconds to compile. */
const ASCII_RUN_OR_CHARACTER = /[A-Za-z]+|./gs;
const IS_ASCII = /^[\0-\x7f]*$/;
const ZERO_WIDTH_JOINER = '\u200d';
/** Thai, Lao and Khmer signs that repeat or shorten the word before them. */
const TIED_TO_WORD = 'ฯๆຯໆៗ';
const WORD: readonly LineBreakClass[] = ['letter', 'ideograph', 'complex'];
const STARTERS: readonly LineBreakClass[] = [...WORD, 'number', 'open', 'open-quote'];
/** Which class may start a line right after which (LB21 to LB31); absent means never. */
const MAY_FOLLOW: Partial<Record<LineBreakClass, readonly LineBreakClass[]>> = {
  ideograph: STARTERS,
  nonstarter: [...STARTERS, 'affix'],
  letter: ['ideograph', 'complex'],
  complex: ['ideograph', 'letter'],
  number: ['ideograph'],
  close: ['ideograph'],
  'close-quote': ['ideograph'],
  infix: ['ideograph'],
  hyphen: WORD,
  solidus: WORD,
  dash: STARTERS,
};
/** After a space these end what stands before it, if nothing is attached to them ("50 %"). */
const ENDS_WORD_WHEN_ALONE: readonly LineBreakClass[] = ['infix', 'quote', 'close-quote', 'affix'];
/** A hyphen or a slash that starts a word (`--flag`, `/etc`) is no place to break (LB20a). */
const BREAKS_WITHIN_WORD: readonly LineBreakClass[] = ['hyphen', 'solidus'];

/**
 * Offsets (UTF-16, ascending) at which a line may be broken: UAX 14, with the words of Thai, Lao,
 * Khmer and Burmese by dictionary, and stricter where a break would part a number, an id or a
 * command line flag. Hard newlines are the caller's.
 */
export function findBreaks(text: string): number[] {
  const units = readUnits(text);
  const words = findComplexWords(text);
  const breaks: number[] = [];
  for (const [index, { start }] of units.entries()) {
    if (start > 0 && isBreak(units, index, words)) breaks.push(start);
  }
  return breaks;
}

function readUnits(text: string): Unit[] {
  const units: Unit[] = [];
  let start = 0;
  let previous = ' ';
  let spaced = false;
  const pattern = IS_ASCII.test(text) ? ASCII_RUN_OR_CHARACTER : RUN_OR_CHARACTER;
  for (const character of text.match(pattern) ?? []) {
    const kind = lineBreakClass(character);
    const attached = kind === 'mark' && units.length > 0 && !spaced;
    if (kind !== 'space' && !attached) {
      const joined = previous === ZERO_WIDTH_JOINER;
      units.push({ start, character, kind: kind === 'mark' ? 'letter' : kind, spaced, joined });
    }
    spaced = kind === 'space';
    previous = character;
    start += character.length;
  }
  return units;
}

function isBreak(units: readonly Unit[], index: number, words: ReadonlySet<number>): boolean {
  const before = units[index - 1];
  const after = units[index];
  if (after === undefined) return false;
  if (before === undefined) return after.spaced;
  if (after.joined || TIED_TO_WORD.includes(after.character)) return false;
  if (after.spaced) return canStartAfterSpace(after, units[index + 1]);
  if (before.kind === 'complex' && after.kind === 'complex') return words.has(after.start);
  if (BREAKS_WITHIN_WORD.includes(before.kind) && startsWord(before, units[index - 2])) {
    return false;
  }
  return MAY_FOLLOW[before.kind]?.includes(after.kind) ?? false;
}

/** LB13, LB18: a space is a place to break, except before what closes. */
function canStartAfterSpace(unit: Unit, next: Unit | undefined): boolean {
  if (unit.kind === 'close' || unit.kind === 'nonstarter') return false;
  const isAlone = next === undefined || next.spaced || next.kind === unit.kind;
  return !(isAlone && ENDS_WORD_WHEN_ALONE.includes(unit.kind));
}

function startsWord(unit: Unit, before: Unit | undefined): boolean {
  if (before === undefined || unit.spaced) return true;
  return ![...WORD, 'number', 'close', 'close-quote'].includes(before.kind);
}
