import { findNearest } from '../../text/nearest.ts';
import type { Finding } from './finding.ts';
import { RULE_NAMES } from './rule-names.ts';
import { placeOf, type TextFile } from './text-file.ts';

type GlossaryFile = Pick<TextFile, 'file' | 'value' | 'positionOf'>;

function isRule(name: string): boolean {
  return RULE_NAMES.some((each) => each === name);
}

/** Exemptions in a glossary for a text or a rule that there is not: they would silence nothing. */
export function checkExemptions(
  glossary: GlossaryFile | undefined,
  names: ReadonlySet<string>,
): Finding[] {
  if (glossary === undefined) return [];
  const { exempt = {} } = glossary.value as { exempt?: Record<string, object> };
  const file = { ...glossary, namespace: '' };
  return Object.entries(exempt).flatMap(([name, rules]) => {
    const wrong: [string, string, readonly string[]][] = Object.keys(rules)
      .filter((rule) => !isRule(rule))
      .map((rule) => [rule, findNearest(rule, RULE_NAMES) ?? '', ['exempt', name, rule]]);
    if (!names.has(name)) wrong.push([name, findNearest(name, [...names]) ?? '', ['exempt', name]]);
    return wrong.map(([found, expected, path]): Finding => {
      const place = placeOf(file, path);
      return { rule: 'unused-entry', values: { found, expected }, file: file.file, ...place };
    });
  });
}
