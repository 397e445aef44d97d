import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../../src/model/outcome.ts';
import { PROPERTY_NAMESPACE } from '../../src/report/oscal/constants.ts';
import { oscalArReporter } from '../../src/report/oscal-ar.ts';
import { oscalPoamReporter } from '../../src/report/oscal-poam.ts';
import { listValues, type Part, renderPart } from '../report/oscal-document.ts';
import { renderExample, SAMPLES } from '../report/sample-results.ts';
import { readProjectFile } from './read-document.ts';

const page = readProjectFile('docs/oscal.md');
const section = page.slice(page.indexOf('## Properties'), page.indexOf('## UUIDs'));
const listed = new Set([...section.matchAll(/`([a-z0-9-]+)`/g)].map(([, name]) => name));

/** Names of our own properties, wherever they stand. */
const listNames = (document: unknown) =>
  (listValues(document, 'props').flat() as Part[])
    .filter((each) => each['ns'] === PROPERTY_NAMESPACE)
    .map((each) => String(each['name']));

describe('docs/oscal.md', () => {
  it('lists every property of the samples', () => {
    const documents = Object.values(SAMPLES).flatMap((result) =>
      [oscalArReporter, oscalPoamReporter].map((reporter) => renderPart(reporter, result)),
    );
    const used = new Set(documents.flatMap(listNames));
    expect(used.size).toBeGreaterThan(40);
    expect([...used].filter((name) => !listed.has(name))).toEqual([]);
  });

  it.each(['cafe', 'clinic', 'port'])('lists every property of the example %s', async (example) => {
    for (const format of ['oscal-ar', 'oscal-ap', 'oscal-poam']) {
      const used = listNames(JSON.parse(await renderExample(example, format)));
      expect(used.filter((name) => !listed.has(name))).toEqual([]);
    }
  });

  it('names the namespace, and the reason for every outcome', () => {
    expect(section).toContain(PROPERTY_NAMESPACE);
    for (const outcome of [...OUTCOMES, 'exception', 'successor']) {
      expect(page).toContain(`satisfied\` | \`${outcome}\` |`);
    }
  });
});
