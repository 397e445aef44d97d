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

/** Everything that is wrong with a text, apart from what the glossary exempts. */
export function checkText(unit: TextUnit, locale: CheckedLocale): Fault[] {
  const faults = RULES.flatMap((rule) => rule(unit, locale));
  return faults.filter((fault) => !isExempt(fault, unit, locale));
}

/** What a text must not have to be taken in from a stranger's file. */
export function checkSafe(unit: TextUnit, locale: CheckedLocale): Fault[] {
  return SAFE.flatMap((rule) => rule(unit, locale));
}
