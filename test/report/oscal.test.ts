import type { ValidateFunction } from 'ajv';
import { describe, expect, it, type TestContext } from 'vitest';
import { stripNotes } from '../../src/core/strip-notes.ts';
import type { Evidence } from '../../src/model/assessment.ts';
import { oscalApReporter } from '../../src/report/oscal-ap.ts';
import { oscalArReporter } from '../../src/report/oscal-ar.ts';
import { oscalPoamReporter } from '../../src/report/oscal-poam.ts';
import { makeReport, makeResult, readGoldenResult } from './make-report.ts';
import {
  compileSchema,
  listReferences,
  listValues,
  type Part,
  readEmbeddedPlan,
  readProperty,
  renderPart,
} from './oscal-document.ts';
import { readShared } from './read-shared.ts';
import { renderExample, SAMPLES } from './sample-results.ts';
import { spoilWords } from './spoil-result.ts';

const KINDS = [
  { name: 'assessment-results', reporter: oscalArReporter },
  { name: 'assessment-plan', reporter: oscalApReporter },
  { name: 'poam', reporter: oscalPoamReporter },
] as const;
const golden = readGoldenResult();
const compiled = new Map<string, ValidateFunction>();

function findValidator(name: string, context: TestContext): ValidateFunction {
  const file = `schemas/oscal/oscal_${name}_schema.json`;
  const validate = compiled.get(name) ?? compileSchema(readShared(file, context));
  compiled.set(name, validate);
  return validate;
}

function expectValid(name: string, document: unknown, context: TestContext): void {
  const validate = findValidator(name, context);
  expect(validate(document), JSON.stringify(validate.errors?.slice(0, 5))).toBe(true);
}

function expectResolved(document: Part): void {
  const inside = document['assessment-results'] ? readEmbeddedPlan(document) : {};
  const own = listReferences(document);
  expect(new Set(own.declared).size).toBe(own.declared.length);
  const declared = new Set([...own.declared, ...listReferences(inside).declared]);
  expect(own.referred.filter((each) => !declared.has(each))).toEqual([]);
  expect(own.referred.length).toBeGreaterThan(0);
}

const listFindings = (document: Part) => listValues(document, 'findings').flat() as Part[];
const findFinding = (document: Part, id: string) =>
  listFindings(document).find((each) => readProperty(each, 'requirement') === id);
const readStatus = (finding: Part | undefined) => (finding?.['target'] as Part)?.['status'] as Part;

describe.each(KINDS)('OSCAL: $name', ({ name, reporter }) => {
  it.for(Object.entries(SAMPLES))('is valid by the official schema: %s', ([, result], context) => {
    expectValid(name, renderPart(reporter, result), context);
  });

  it.for(Object.entries(SAMPLES))('has every reference resolved: %s', ([, result]) => {
    expectResolved(renderPart(reporter, result));
  });

  it.for(['cafe', 'clinic', 'port'])('is right for the example %s', async (example, context) => {
    const format = { 'assessment-results': 'oscal-ar', 'assessment-plan': 'oscal-ap' };
    const text = await renderExample(example, Reflect.get(format, name) ?? 'oscal-poam');
    expectValid(name, JSON.parse(text), context);
    expectResolved(JSON.parse(text));
  });

  it('is valid without the words of the user, and holds none of them', (context) => {
    const result = stripNotes(spoilWords(golden, 'Confidential words'));
    const document = renderPart(reporter, { ...result, assessment: golden.assessment });
    expectValid(name, renderPart(reporter, result), context);
    expectResolved(renderPart(reporter, result));
    expect(JSON.stringify(document)).not.toContain('Confidential');
  });

  it('takes every time from the day of the judgement', () => {
    const document = renderPart(reporter, golden);
    expect(listValues(document, 'last-modified')).toEqual(['2026-11-15T00:00:00Z']);
    expect(() => renderPart(reporter, { ...golden, asOf: null })).toThrow('a day is needed');
  });
});

describe('assessment results', () => {
  it('import the plan that oscal-ap prints', () => {
    const document = renderPart(oscalArReporter, golden);
    expect(readEmbeddedPlan(document)).toEqual(renderPart(oscalApReporter, golden));
  });

  it.for(Object.entries(SAMPLES))('lose no outcome: %s', ([, result]) => {
    const document = renderPart(oscalArReporter, result);
    const carried = new Map(
      listFindings(document).map((each) => [
        readProperty(each, 'requirement'),
        [readProperty(each, 'outcome'), readStatus(each)['state']],
      ]),
    );
    const judged = result.requirements.filter(
      ({ outcome, satisfied }) => outcome !== 'not-assessed' || satisfied,
    );
    for (const { id, outcome, satisfied } of judged) {
      expect(carried.get(id)).toEqual([outcome, satisfied ? 'satisfied' : 'not-satisfied']);
    }
  });

  it('say why a requirement counts as satisfied, or does not', () => {
    const document = renderPart(oscalArReporter, golden);
    const reasons = golden.requirements.map(({ id }) => [
      id,
      readStatus(findFinding(document, id))['reason'],
    ]);
    expect(Object.fromEntries(reasons)).toMatchObject({
      'KC-101': 'successor',
      'KC-102': 'exception',
      'KC-110': 'effective',
      'KC-140': 'not-implemented',
      'GS-201': 'not-applicable',
    });
  });

  it('leave out what lies beyond the target and nobody has answered', () => {
    const result = makeResult({ answers: { 'KC-120': 'ineffective' } }, 1);
    const ids = listFindings(renderPart(oscalArReporter, result)).map((each) =>
      readProperty(each, 'requirement'),
    );
    expect(ids).toContain('KC-120');
    expect(ids).toContain('KC-101');
    expect(ids).not.toContain('KC-140');
  });

  it('carry evidence with its file, digest, sample and method', () => {
    const evidence: Evidence[] = [
      {
        what: 'Policy *export*',
        quality: 'fair',
        date: '2026-11-10T09:30:00+08:00',
        file: 'evidence/javascript:1 #?.xml',
        sha256: 'a'.repeat(64),
        sample: { tested: 9, passed: 8, population: 12 },
      },
      { what: 'The owner says so', quality: 'poor' },
    ];
    const answers = { 'KC-101': { outcome: 'effective', evidence } } as const;
    const document = renderPart(oscalArReporter, makeResult({ answers }));
    const [first, second] = listValues(document, 'observations').flat() as Part[];
    expect(first).toMatchObject({
      description: 'Policy \\*export\\*',
      methods: ['EXAMINE'],
      collected: '2026-11-10T01:30:00Z',
    });
    expect(readProperty(first, 'sample-passed')).toBe('8');
    expect(second).toMatchObject({ methods: ['INTERVIEW'], collected: '2026-11-15T00:00:00Z' });
    expect(listValues(document, 'rlinks')).toEqual([
      [
        {
          href: 'evidence/javascript%3A1%20%23%3F.xml',
          hashes: [{ algorithm: 'SHA-256', value: 'a'.repeat(64) }],
        },
      ],
    ]);
    expectResolved(document);
  });

  it('accept the risk of an exception in force, and leave that of another open', () => {
    const document = renderPart(oscalArReporter, golden);
    const risks = listValues(document, 'risks').flat() as Part[];
    expect(risks.map((each) => [readProperty(each, 'exception'), each['status']])).toEqual([
      ['EX-01', 'deviation-approved'],
      ['EX-02', 'open'],
    ]);
    const related = findFinding(document, 'KC-102')?.['related-risks'];
    expect(related).toEqual([{ 'risk-uuid': risks[0]?.['uuid'] }]);
  });
});

describe('a plan of action', () => {
  const listItems = (document: Part) => listValues(document, 'poam-items').flat() as Part[];

  it('holds the work up to the target and every exception', () => {
    const items = listItems(renderPart(oscalPoamReporter, golden));
    const work = golden.roadmap.target?.items.map((each) => each.action) ?? [];
    expect(work.length).toBeGreaterThan(0);
    const actions = items.map((each) => readProperty(each, 'action'));
    expect(actions.filter((each) => each !== undefined)).toEqual(work);
    const exceptions = items.map((each) => readProperty(each, 'exception'));
    expect(exceptions.filter((each) => each !== undefined)).toEqual(['EX-01', 'EX-02']);
  });

  it('holds the files that an exception rests on', () => {
    const evidence: Evidence[] = [{ what: 'Signed form', quality: 'fair', file: 'signed.pdf' }];
    const exceptions = golden.exceptions.map(({ asWritten, ...kept }) => ({
      ...kept,
      ...(asWritten && { asWritten: { ...asWritten, evidence } }),
    }));
    const document = renderPart(oscalPoamReporter, { ...golden, exceptions });
    expect(listValues(document, 'rlinks')).toEqual([[{ href: 'signed.pdf' }]]);
    expectResolved(document);
  });

  it('says so where nothing is open', () => {
    const items = listItems(renderPart(oscalPoamReporter, SAMPLES['effective'] ?? golden));
    expect(items).toHaveLength(1);
    expect(readProperty(items[0], 'nothing-open')).toBe('true');
  });

  it('looks to the next level where there is no target', () => {
    const result = makeResult({ answers: { 'KC-101': 'ineffective' } });
    const items = listItems(renderPart(oscalPoamReporter, result));
    expect(items).toHaveLength(result.roadmap.next?.items.length ?? 0);
  });

  it('speaks of a strategy that its pack no longer has', () => {
    const { target } = golden.roadmap;
    const items = (target?.items ?? []).map((each) => ({ ...each, requirements: [] }));
    const roadmap = { next: null, target: { level: 2, items } };
    const document = renderPart(oscalPoamReporter, { ...golden, roadmap });
    expect(listItems(document)[0]).toMatchObject({ title: items[0]?.control });
    expectResolved(document);
  });
});

describe('the UUIDs of OSCAL documents', () => {
  const listIds = (reporter: typeof oscalArReporter, result = golden) =>
    listReferences(renderPart(reporter, result)).declared;

  it('stay those of a requirement over the years, while observations are new', () => {
    const later = { ...golden, asOf: '2027-11-15' };
    const findings = (result: typeof golden) =>
      listFindings(renderPart(oscalArReporter, result)).map((each) => each['uuid']);
    expect(findings(later)).toEqual(findings(golden));
    expect(listIds(oscalArReporter, later)).not.toEqual(listIds(oscalArReporter));
  });

  it('differ between organisations and between scopes', () => {
    const { assessment } = golden;
    const ids = [
      assessment,
      { ...assessment, organisation: { name: 'Another' } },
      { ...assessment, scope: { id: 'warehouse' } },
    ].map((each) => listIds(oscalPoamReporter, { ...golden, assessment: each })[0]);
    expect(new Set(ids).size).toBe(3);
  });
});

describe('the controls in OSCAL documents', () => {
  const readIds = (level: number, context: TestContext): unknown[] => {
    const text = readShared(`ism-oscal/ISM_E8_ML${level}-baseline_profile.json`, context);
    return listValues(JSON.parse(text), 'with-ids').flat();
  };

  it.for([
    ['cafe', 1],
    ['clinic', 2],
    ['port', 3],
  ] as const)("are the publisher's, for the example %s", async ([example, target], context) => {
    const plan = JSON.parse(await renderExample(example, 'oscal-ap'));
    const [selected] = listValues(plan, 'include-controls') as Part[][];
    const ids = (selected ?? []).map((each) => each['control-id']);
    const published = [1, 2, 3].flatMap((level) => readIds(level, context));
    expect(ids.filter((id) => !published.includes(id))).toEqual([]);
    expect(readIds(target, context).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('are tokens of the standard even where an own pack begins them with a digit', () => {
    const report = makeReport(golden);
    const requirements = new Map(
      [...report.requirements].map(([id, each]) => [
        id,
        { ...each, texts: { ...each.texts, control: `9-${id}` } },
      ]),
    );
    const document = renderPart(oscalApReporter, golden, { requirements });
    expect(listValues(document, 'control-id')).toContain('_9-kc-101');
  });
});
