import type { MessageValues } from '../../model/diagnostic.ts';
import type { LocaleGlossary } from '../../model/locale-glossary.ts';
import type { KitLocale } from './kit-locale.ts';
import type { PoRule } from './po/po-rules.ts';
import type { RuleName } from './rule-names.ts';

/** One form of one text, beside the English that it says. */
export interface TextUnit {
  readonly namespace: string;
  /** The key without the plural suffix. */
  readonly stem: string;
  readonly english: string;
  readonly text: string;
}

/** What a rule found. */
export interface Fault {
  readonly rule: RuleName | PoRule;
  readonly values: MessageValues;
}

/** A language with its words. */
export interface CheckedLocale extends KitLocale {
  readonly glossary: LocaleGlossary;
}

/** Holds one text against one thing that must be so. */
export type TextRule = (unit: TextUnit, locale: CheckedLocale) => Fault[];

/** Menu paths: only what a product itself shows is right, so the English may stay. */
export function isMenuPath(stem: string): boolean {
  return /\.where\.\d+\.menu$/.test(stem);
}
