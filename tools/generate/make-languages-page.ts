import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, SOURCE_LOCALE } from '../../src/i18n/locale-table.ts';
import { judgeStatus } from '../../src/i18n/status/judge-status.ts';
import { readStatus } from '../../src/i18n/status/read-status.ts';
import type { Locale } from '../../src/model/locale.ts';
import type { TextState } from '../../src/model/locale-status.ts';
import { projectRoot } from '../project-root.ts';
import type { GeneratedFile } from './generated-file.ts';
import { readJson } from './read-json.ts';

const PAGE = 'docs/languages.md';

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function readIfThere(path: string): string | undefined {
  const file = join(projectRoot, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Every namespace of the English: `cli`, `packs/<id>/<release>`. */
function listNamespaces(): string[] {
  const folder = join(projectRoot, 'locales', SOURCE_LOCALE.tag);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replaceAll('\\', '/').replace(/\.json$/, ''))
    .sort();
}

function countStates(tag: string): Map<TextState, number> {
  const status = readStatus(readIfThere(`locales/${tag}/status.json`));
  const counts = new Map<TextState, number>();
  for (const namespace of listNamespaces()) {
    const english = readJson(`locales/${SOURCE_LOCALE.tag}/${namespace}.json`);
    const translation = JSON.parse(readIfThere(`locales/${tag}/${namespace}.json`) ?? '{}');
    const states = judgeStatus({ namespace, english, translation }, status, sha256);
    for (const state of states.values()) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return counts;
}

function describeState({ tag }: Locale): string {
  if (tag === SOURCE_LOCALE.tag) return 'the source';
  const counts = countStates(tag);
  const at = (state: TextState): number => counts.get(state) ?? 0;
  const total = [...counts.values()].reduce((sum, each) => sum + each, 0);
  const there = Math.floor(((total - at('missing') - at('stale')) / total) * 100);
  const reviewed = Math.floor((at('reviewed') / total) * 100);
  return `${reviewed === 100 ? 'reviewed' : 'draft'}: ${there} % there, ${reviewed} % reviewed`;
}

function showPicture({ tag, name }: Locale): string {
  const path = `pictures/languages/${tag}.png`;
  return existsSync(join(projectRoot, 'docs', path)) ? `![The report in ${name}](${path})` : '';
}

function describeRow(locale: Locale): string {
  const { tag, name, ownName } = locale;
  return `| \`${tag}\` | ${name} | ${ownName} | ${describeState(locale)} | ${showPicture(locale)} |`;
}

/** `docs/languages.md`: every language with its state and a picture. */
export function makeLanguagesPage(): GeneratedFile {
  const shown = LOCALES.filter(({ tag }) => existsSync(join(projectRoot, 'locales', tag)));
  const lines = [
    '<!-- Generated from locales/ by `npm run generate`; do not edit. -->',
    '',
    '# Languages',
    '',
    'e8 speaks the language of your system where it can. `--lang TAG` chooses another one for one run, `E8_LANG` for all, and `--report-lang TAG` one for reports alone.',
    '',
    '**Every translation is a draft until a speaker of the language has reviewed it.** Each report in a draft says so in its own language, with the share that was reviewed, and puts the English sentence of each requirement beside the translation; `--no-bilingual` leaves it out. A text that a language lacks is shown in English behind `[en]`.',
    '',
    'To correct a text or to add a language takes no programming: [translating.md](translating.md) shows the way.',
    '',
    '| Tag | Language | Its own name | State | The report |',
    '| --- | --- | --- | --- | --- |',
    ...shown.map(describeRow),
    '',
  ];
  return { path: PAGE, content: lines.join('\n') };
}
