import { checkBidi, checkHidden, checkNormal, checkSpacing } from './rules/check-characters.ts';
import { checkCopy, checkEnglishLeft } from './rules/check-copy.ts';
import { checkKept } from './rules/check-kept.ts';
import { checkLength } from './rules/check-length.ts';
import { checkDigits, checkNumbers } from './rules/check-numbers.ts';
import { checkBraces, checkPlaceholders } from './rules/check-placeholders.ts';
import { checkScript } from './rules/check-script.ts';
import { checkVowels, checkZawgyi } from './rules/check-spelling.ts';
import { checkAvoided, checkTerms } from './rules/check-terms.ts';
import { checkTimeLimits } from './rules/check-time-limits.ts';
import type { CheckedLocale, Fault, TextRule, TextUnit } from './text-unit.ts';

/** Whether the program can show the text at all; these hold for every import too. */
const SAFE: readonly TextRule[] = [checkPlaceholders, checkBraces, checkHidden, checkBidi];

const RULES: readonly TextRule[] = [
  ...SAFE,
  checkNumbers,
  checkTimeLimits,
  checkDigits,
  checkKept,
  checkScript,
  checkNormal,
  checkVowels,
  checkZawgyi,
  checkSpacing,
  checkCopy,
  checkEnglishLeft,
  checkTerms,
  checkAvoided,
  checkLength,
];

function isExempt({ rule }: Fault, { namespace, stem }: TextUnit, locale: CheckedLocale): boolean {
  const { exempt = {} } = locale.glossary;
  const name = `${namespace}:${stem}`;
  return Object.hasOwn(exempt, name) && Object.hasOwn(exempt[name] ?? {}, rule);
}

/** A translation is at most so many times as long as the English, but a short one may be longer. */
const LONGEST = 8;
const LEAST = 200;

/** A text that is no translation any more: e8 shows the English, and no rule needs to look at it. */
function checkWhole({ english, text }: TextUnit): Fault[] {
  const expected = Math.max(LEAST, LONGEST * english.length);
  if (text.length <= expected) return [];
  return [{ rule: 'too-long', values: { found: text.length, expected } }];
}

function run(rules: readonly TextRule[], unit: TextUnit, locale: CheckedLocale): Fault[] {
  const whole = checkWhole(unit);
  return whole.length > 0 ? whole : rules.flatMap((rule) => rule(unit, locale));
}

/** Everything that is wrong with a text, apart from what the glossary exempts. */
export function checkText(unit: TextUnit, locale: CheckedLocale): Fault[] {
  const faults = run(RULES, unit, locale);
  return faults.filter((fault) => !isExempt(fault, unit, locale));
}

/** What a text must not have to be taken in from a stranger's file. */
export function checkSafe(unit: TextUnit, locale: CheckedLocale): Fault[] {
  return run(SAFE, unit, locale);
}
