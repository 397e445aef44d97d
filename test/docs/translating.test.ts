import { describe, expect, it } from 'vitest';
import { describeLocale } from '../../src/i18n/kit/kit-locale.ts';
import { PO_RULES } from '../../src/i18n/kit/po/po-rules.ts';
import { RULE_NAMES } from '../../src/i18n/kit/rule-names.ts';
import { LOCALES } from '../../src/i18n/locale-table.ts';
import { readProjectFile } from './read-document.ts';

const PAGE = readProjectFile('docs/translating.md');

/** The first cells of the rows of a section's table. */
function listRows(heading: string): string[] {
  const section = PAGE.slice(PAGE.indexOf(`## ${heading}`)).split('\n## ')[0] ?? '';
  return [...section.matchAll(/^\| (`.*?) \|/gm)].map(({ 1: cell = '' }) => cell);
}

describe('docs/translating.md', () => {
  it('explains every rule and every fault of a PO file, in their order', () => {
    expect(listRows('What check finds')).toEqual(RULE_NAMES.map((each) => `\`${each}\``));
    expect(listRows('What import finds')).toEqual(PO_RULES.map((each) => `\`${each}\``));
  });

  it('names the plural forms of every language', () => {
    const rows = [...PAGE.matchAll(/^\| ((?:`[\w-]+` ?)+) \| (`(?:one|other)`.*) \|$/gm)];
    const forms = rows.flatMap(({ 1: tags = '', 2: text = '' }) => {
      const named = [...text.matchAll(/`(\w+)`/g)].map(([, form]) => form);
      return [...tags.matchAll(/`([\w-]+)`/g)].map(([, tag = '']) => [tag, named] as const);
    });
    const known = LOCALES.map(({ tag }) => [tag, describeLocale(tag).categories] as const);
    expect(Object.fromEntries(forms)).toEqual(Object.fromEntries(known));
  });
});
