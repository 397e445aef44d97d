import type { Diagnostic } from '../model/diagnostic.ts';
import { diagnoseKey } from '../schema/diagnose.ts';
import type { ParsedDocument } from '../schema/parsed-document.ts';
import { readList, readMap, readText, readTexts } from './read-value.ts';

/** The controls that a publisher's OSCAL file names. */
export interface OscalControls {
  title: string;
  /** Ids in capitals, each once, in the file's order. */
  controls: string[];
  /** The maturity level that the file is for, where its title, links or name tell. */
  level?: number;
}

/**
 * Reads the control ids of an OSCAL profile or catalog in JSON, a resolved profile being a catalog
 * (NIST OSCAL 1.1.2). The publisher writes ids in small letters there and in capitals elsewhere.
 */
export function readOscalControls(document: ParsedDocument): {
  value?: OscalControls;
  diagnostics: Diagnostic[];
} {
  const { profile, catalog } = readMap(document.value);
  const root = readMap(profile ?? catalog);
  const found = profile === undefined ? listCatalogControls(root) : listProfileControls(root);
  const controls = [...new Set(found.map((id) => id.toUpperCase()))];
  if (controls.length === 0) return { diagnostics: [diagnoseMissing(document)] };
  const title = readText(readMap(root['metadata'])['title']) ?? '';
  const level = findLevel(root, title, document.file);
  return {
    value: { title, controls, ...(level === undefined ? {} : { level }) },
    diagnostics: [],
  };
}

/** The key under which the control ids should stand, outermost first. */
function diagnoseMissing(document: ParsedDocument): Diagnostic {
  const { profile, catalog } = readMap(document.value);
  const [pointer, key] =
    profile !== undefined
      ? ['/profile', 'imports.include-controls.with-ids']
      : catalog !== undefined
        ? ['/catalog', 'controls']
        : ['', 'profile'];
  return diagnoseKey(document, { code: 'missing-key', pointer, values: { key } });
}

function listProfileControls(profile: Readonly<Record<string, unknown>>): string[] {
  return readList(profile['imports']).flatMap((item) => {
    const source = readMap(item);
    const excluded = new Set(listIds(source['exclude-controls']));
    return listIds(source['include-controls']).filter((id) => !excluded.has(id));
  });
}

function listIds(selections: unknown): string[] {
  return readList(selections).flatMap((selection) => readTexts(readMap(selection)['with-ids']));
}

/** Controls may stand in groups and in other controls; the parser limits the depth. */
function listCatalogControls(node: Readonly<Record<string, unknown>>): string[] {
  const groups = readList(node['groups']).flatMap((group) => listCatalogControls(readMap(group)));
  const controls = readList(node['controls']).flatMap((item) => {
    const control = readMap(item);
    const id = readText(control['id']);
    return [...(id === undefined ? [] : [id]), ...listCatalogControls(control)];
  });
  return [...groups, ...controls];
}

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** The level in the title, else in the name of the profile that was resolved, else in the file's. */
function findLevel(
  root: Readonly<Record<string, unknown>>,
  title: string,
  file: string,
): number | undefined {
  const spelt = /\bmaturity level (\w+)/i.exec(title)?.[1]?.toLowerCase();
  if (spelt !== undefined) {
    const level = /^\d+$/.test(spelt) ? Number(spelt) : WORDS.indexOf(spelt) + 1;
    if (level > 0) return level;
  }
  const links = readList(readMap(root['metadata'])['links']).map((link) =>
    readText(readMap(link)['href']),
  );
  const short = [title, ...links, file].map(
    (name) => /(?:^|[^a-z])ML(\d{1,2})(?!\d)/i.exec(name ?? '')?.[1],
  );
  const level = short.find((digits) => digits !== undefined);
  return level === undefined ? undefined : Number(level);
}
