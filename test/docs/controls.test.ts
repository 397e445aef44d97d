import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadPack } from '../../src/load/load-pack.ts';
import { readProjectFile } from './read-document.ts';
import { readDocumentedPack } from './read-documented-pack.ts';

const page = readProjectFile('docs/controls.md');
const files = readDocumentedPack();

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every key under `properties` anywhere in a schema. */
function listSchemaKeys(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(listSchemaKeys);
  if (!isMap(schema)) return [];
  const { properties } = schema;
  return [
    ...(isMap(properties) ? Object.keys(properties) : []),
    ...Object.values(schema).flatMap(listSchemaKeys),
  ];
}

/** Every key of a value, however deep. */
function listKeys(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(listKeys);
  return isMap(value) ? [...Object.keys(value), ...Object.values(value).flatMap(listKeys)] : [];
}

const schemas = ['pack', 'strategy'].map(
  (name) => JSON.parse(readProjectFile(`schemas/${name}.schema.json`)) as unknown,
);
const keys = [...new Set(schemas.flatMap(listSchemaKeys))];
const used = new Set([...files.values()].flatMap((text) => listKeys(parse(text))));

describe('docs/controls.md', () => {
  it('writes a valid pack', async () => {
    const encoder = new TextEncoder();
    const { value, diagnostics } = await loadPack(
      [...files].map(([name, text]) => ({ name, file: name, bytes: encoder.encode(text) })),
    );
    expect(diagnostics).toEqual([]);
    expect(value?.strategies.map(({ requirements }) => requirements.length)).toEqual([4, 3]);
  });

  it.each(keys)('explains the key %s and shows it in the example', (key) => {
    expect(page).toContain(`\`${key}\``);
    expect(used).toContain(key);
  });

  it('knows the keys to look for', () => {
    expect(keys.length).toBeGreaterThan(50);
    expect(keys).toEqual(expect.arrayContaining(['disclaimer', 'trap', 'registry', 'bodies']));
  });
});
