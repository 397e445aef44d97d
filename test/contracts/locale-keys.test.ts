import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findForm } from '../../src/schema/known-forms.ts';
import { flattenMessages } from '../../tools/generate/flatten-messages.ts';
import { projectRoot } from '../../tools/project-root.ts';
import { createProgram, findUsedKeys, listSources } from './find-used-keys.ts';
import { listChosenKeys, listPatterns } from './list-chosen-keys.ts';

const FOLDER = join(projectRoot, 'locales/en');
const namespaces = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length));
const known = namespaces.flatMap((name) => {
  const content: unknown = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
  return [...flattenMessages(name, content).keys()];
});

/** Templates and stems of which the rest is chosen at run time, from the names of `chosen`. */
const OPEN = [`\`errors:syntax.\${values['reason']}\``];
const STEMS = ['errors:type', 'errors:form', 'errors:print-fault'];
const chosen = listChosenKeys(projectRoot);

const sources = listSources(projectRoot);
const uses = findUsedKeys(createProgram(projectRoot, sources), sources, namespaces);
const named = uses.flatMap(({ place, keys }) => keys.map((key) => ({ place, key })));
const used = new Set([...named.map(({ key }) => key), ...chosen]);
const at = (place: string) => relative(projectRoot, place);

describe('message keys', () => {
  it('were looked for in every source file, and found', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(named.length).toBeGreaterThan(100);
  });

  it('exist where source names them', () => {
    const missing = named.filter(({ key }) => !known.includes(key) && !STEMS.includes(key));
    expect(missing.map(({ place, key }) => `${at(place)}: ${key}`)).toEqual([]);
    expect(chosen.filter((key) => !known.includes(key))).toEqual([]);
  });

  it('are all used', () => {
    expect(known.filter((key) => !used.has(key))).toEqual([]);
  });

  it('come from closed lists where they are put together', () => {
    const open = uses.filter((use) => use.open !== '' && !OPEN.includes(use.open));
    expect(open.map((use) => `${at(use.place)}: ${use.open}`)).toEqual([]);
  });

  it('name a form for every pattern of the published schemas', () => {
    const patterns = listPatterns(projectRoot);
    expect(patterns.length).toBeGreaterThan(5);
    expect(patterns.filter((pattern) => findForm(pattern) === 'other')).toEqual([]);
  });
});

describe('the search for keys', () => {
  const folder = mkdtempSync(join(tmpdir(), 'e8-keys-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'planted.ts');
  writeFileSync(
    file,
    `declare function translate(key: string): string;
    const UNITS = { h: 'hours', d: 'days' } as const;
    export function show(part: 'a' | 'b', unit: keyof typeof UNITS, free: string): string[] {
      return [
        translate('words:one'), translate(\`words:two\`), translate(\`words:\${part}.\${UNITS[unit]}\`),
        translate(\`words:\${free}.name\`), 'node:fs', 'words of a sentence',
        ...(['x', 'y'] as const).map((key) => translate(\`words:of.\${key}\`)),
      ];
    }`,
  );
  const found = findUsedKeys(createProgram(projectRoot, [file]), [file], ['words']);

  it('reads texts and templates, and expands templates by their types', () => {
    expect(found.flatMap(({ keys }) => keys)).toEqual([
      ...['words:one', 'words:two'],
      ...['words:a.hours', 'words:a.days', 'words:b.hours', 'words:b.days'],
      ...['words:of.x', 'words:of.y'],
    ]);
  });

  it('says which template may be any text, and where', () => {
    const open = found.filter((use) => use.open !== '');
    expect(open).toEqual([{ place: `${file}:6`, keys: [], open: `\`words:\${free}.name\`` }]);
  });
});
