import type { LocaleFinding } from '../../app/locales/check-locale.ts';
import type { MessageValues } from '../../model/diagnostic.ts';
import type { Translate } from '../../model/translate.ts';
import { joinSentences } from '../../report/parts/join-sentences.ts';
import { visibleText } from '../../text/visible-text.ts';
import { describeValues } from '../describe-values.ts';
import { describeDiagnostic } from '../print-diagnostic.ts';
import type { RegisterLine } from '../write-register.ts';

/** A finding in words. */
export interface DescribedFinding {
  /** What is wrong, in a sentence. */
  what: string;
  /** How to correct it. */
  fix: string;
}

/** Faults that have a nearest name to offer. */
const WITH_NEAREST = ['unknown-file', 'unknown-key', 'unused-entry'];

function listValues({ values, diagnostic }: LocaleFinding, translate: Translate): MessageValues {
  const reason = diagnostic === undefined ? '' : describeDiagnostic(diagnostic, translate);
  return { ...describeValues(values, translate), reason };
}

/** Says what is wrong and what to do. */
export function describeFinding(finding: LocaleFinding, translate: Translate): DescribedFinding {
  const { rule } = finding;
  // The values of a finding fit the placeholders of its rule's text.
  const describe = translate as (key: string, values: MessageValues) => string;
  const values = listValues(finding, translate);
  const nearest = WITH_NEAREST.includes(rule) ? String(values['expected'] ?? '') : '';
  const hint = nearest === '' ? [] : [translate('kit:check.nearest', { nearest })];
  return {
    what: joinSentences([describe(`kit:rule.${rule}.what`, values), ...hint], translate),
    fix: describe(`kit:rule.${rule}.fix`, values),
  };
}

/** `file:line:column`, or the file alone where it is meant as a whole. */
function describePlace({ file, line, column }: LocaleFinding): string {
  const name = visibleText(file, { singleLine: true });
  return line === 0 ? name : `${name}:${line}:${column}`;
}

/** A person needs no more to find a text by. */
const MOST = 1000;

function shorten(text: string): string {
  return text.length > MOST ? `${text.slice(0, MOST)}...` : text;
}

/** The lines that a person reads of a finding. */
export function layFinding(finding: LocaleFinding, translate: Translate): RegisterLine[] {
  const { rule, key, english, text } = finding;
  const { what, fix } = describeFinding(finding, translate);
  const show = (shown: string) => visibleText(shorten(shown), { singleLine: true });
  const head = [describePlace(finding), key, `[${rule}]`].filter((part) => part !== undefined);
  const below = [
    what,
    ...(english === undefined ? [] : [translate('kit:check.english', { text: show(english) })]),
    ...(text === undefined ? [] : [translate('kit:check.here', { text: show(text) })]),
    translate('kit:check.fix', { text: fix }),
  ];
  return [
    { text: show(head.join(' ')), indent: 0 },
    ...below.map((each) => ({ text: each, indent: 2 })),
  ];
}
