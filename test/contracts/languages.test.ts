import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listLocales } from '../../src/app/list-locales.ts';
import { flattenTexts } from '../../src/i18n/flatten-texts.ts';
import { PSEUDO_LOCALES, SOURCE_LOCALE } from '../../src/i18n/locale-table.ts';
import { REPORTERS } from '../../src/report/registry.ts';
import { makeHost, projectRoot, runMain } from '../cli/run-main.ts';

const PACK = 'packs/essential-eight/2023-11';
const NAMESPACES = ['compare', 'formats', 'gate', 'html', 'report', 'words', PACK];
const FORMATS = REPORTERS.filter(({ isPrinted }) => !isPrinted).map(({ id }) => id);
const LANGUAGES = [...listLocales(makeHost(), undefined), ...PSEUDO_LOCALES].filter(
  (locale) => locale !== SOURCE_LOCALE,
);

/** Titles of the publisher's documents, and menu paths of products, stay as they are. */
const KEPT = /\.menu$/;

function readTexts(tag: string, namespace: string): Record<string, unknown> {
  const path = join(projectRoot, `locales/${tag}/${namespace}.json`);
  return flattenTexts(JSON.parse(readFileSync(path, 'utf8')));
}

/** English sentences that would stand out: three words at least, and no values in them. */
const SENTENCES = NAMESPACES.flatMap((namespace) =>
  Object.entries(readTexts('en', namespace))
    .filter(([key]) => !KEPT.test(key))
    .map(([, text]) => String(text))
    .filter((text) => text.split(' ').length >= 3 && !text.includes('{{'))
    // The publisher's paper has the name of the model.
    .filter((text) => text !== 'Essential Eight maturity model'),
);

/** All that a language says: English terms stand in it where a reader must find them elsewhere. */
function readOwn(tag: string): string {
  if (PSEUDO_LOCALES.some((each) => each.tag === tag)) return '';
  return NAMESPACES.flatMap((name) => Object.values(readTexts(tag, name))).join('\n');
}

function undo(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\\+(?=[[\]])/g, '');
}

/** English that nothing marks, in a report without the user's own words. */
function listEnglish(report: string, tag: string): string[] {
  const own = readOwn(tag);
  const flat = undo(report).replace(/\s+/g, ' ');
  return SENTENCES.filter((text) => flat.includes(text) && !own.includes(text)).filter(
    (text) => !flat.includes(`[en] ${text}`),
  );
}

const render = (format: string, tag: string) =>
  runMain(
    [
      'report',
      'examples/port.yaml',
      '--format',
      format,
      '--report-lang',
      tag,
      '--no-bilingual',
      '--no-notes',
      '--as-of',
      '2026-11-15',
    ],
    { folder: projectRoot, columns: 100_000 },
  );

/** Scripts whose sentences end in a mark of their own, or in none. */
const OWN_STOPS = [
  ['th', 'Thai'],
  ['zh-Hans', 'Han'],
  ['km', 'Khmer'],
  ['my', 'Myanmar'],
] as const;

describe.each(OWN_STOPS)('a report in %s', (tag, script) => {
  it.each(FORMATS)('as %s has no full stop that code put there', async (format) => {
    const { stdout } = await render(format, tag);
    const stop = `[\\p{Script=${script}}\\p{M}]\\)?(?: ?\\d+)?(?:\\*\\*|</b>)?\\.(?=[\\s*<"]|$)`;
    const own = NAMESPACES.flatMap((name) => Object.values(readTexts(tag, name)).map(String));
    // Such as the short form of a word.
    const without = own
      .filter((text) => text.endsWith('.'))
      .reduce((rest, text) => rest.replaceAll(text, ''), stdout);
    expect(without.match(new RegExp(stop, 'gmu')) ?? []).toEqual([]);
  });
});

describe.each(LANGUAGES)('a report in $tag', ({ tag, dir }) => {
  it.each(FORMATS)('as %s shows no key, no placeholder and no English', async (format) => {
    const { exit, stdout, stderr } = await render(format, tag);
    expect(stderr).not.toContain('e8:');
    expect(exit).toBe(0);
    expect(stdout).not.toMatch(/\b(?:report|words|html|formats|gate|compare):[a-z-]+\./);
    expect(stdout).not.toContain('{{');
    expect(listEnglish(stdout, tag)).toEqual([]);
  });

  it('says its language and its direction', async () => {
    const { stdout } = await render('html', tag);
    expect(stdout).toContain(`<html lang="${tag}" dir="${dir}">`);
  });

  it('says that it is a draft, unless a speaker reviewed all of it', async () => {
    const index = JSON.parse(makeHost().findAsset('locales/index.json') ?? '[]');
    const entry = index.find((each: { tag: string }) => each.tag === tag);
    const { stdout } = await render('html', tag);
    const isDraft = entry !== undefined && entry.reviewed < entry.total;
    expect(stdout.includes('<p class="notice">')).toBe(isDraft);
  });
});
