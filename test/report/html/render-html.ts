import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildReport } from '../../../src/core/build-report.ts';
import { judgeAssessment } from '../../../src/core/judge-assessment.ts';
import { checkAssessment } from '../../../src/load/load-assessment.ts';
import { parseDocument } from '../../../src/load/parse-document.ts';
import type { Assessment } from '../../../src/model/assessment.ts';
import type { PublisherCatalog, ReportContext } from '../../../src/model/report.ts';
import type { Result } from '../../../src/model/result.ts';
import { htmlReporter } from '../../../src/report/html.ts';
import { readShippedPack } from '../../contracts/shipped-pack.ts';
import { makeException } from '../../core/make-assessment.ts';
import { makeContext, makeReport, makeResult } from '../make-report.ts';

const shipped = { pack: await readShippedPack(), digest: `sha256:${'0'.repeat(64)}` };

/** Renders a result of the small pack. */
export function renderResult(result: Result, context: Partial<ReportContext> = {}): string {
  return htmlReporter.render(makeReport(result), makeContext(context));
}

/** Renders some answers against the small pack. */
export function renderSmall(
  fields: Partial<Assessment>,
  context: Partial<ReportContext> = {},
): string {
  return renderResult(makeResult(fields, 2), context);
}

/** Judges an assessment against the shipped pack and renders it. */
export function renderShipped(
  assessment: Assessment,
  context: Partial<ReportContext> = {},
  catalog?: PublisherCatalog,
): string {
  const loaded = {
    assessment,
    file: 'made.yaml',
    digest: `sha256:${'1'.repeat(64)}`,
    positions: {},
  };
  const target = assessment.target ?? null;
  const result = judgeAssessment(shipped, loaded, { asOf: '2026-11-15', target });
  return htmlReporter.render(
    buildReport(result, shipped.pack, catalog && { catalog }),
    makeContext(context),
  );
}

/** One of the assessments under `examples/`. */
export async function readExample(name: string): Promise<Assessment> {
  const path = new URL(`../../../examples/${name}.yaml`, import.meta.url);
  const { value } = await parseDocument(readFileSync(path), `${name}.yaml`);
  if (value === undefined) throw new Error(`${name}: not readable`);
  const digestOf = (text: unknown) =>
    `sha256:${createHash('sha256').update(JSON.stringify(text)).digest('hex')}`;
  const checked = checkAssessment(value, shipped.pack, digestOf);
  if (checked.value === undefined) throw new Error(`${name}: not valid`);
  return checked.value.assessment;
}

/** An assessment of the small pack with one text in every place that takes one. */
export function fillWith(text: string): Partial<Assessment> {
  const evidence = [
    {
      what: text,
      quality: 'good' as const,
      file: text,
      test: text,
      by: text,
      source: text,
      sample: { tested: 1, passed: 1, population: 2, how: text },
    },
  ];
  const compensating = {
    what: text,
    scope: text,
    'why-equivalent': text,
    outcome: 'effective' as const,
    review: '2027-02-01',
    evidence,
  };
  return {
    organisation: { name: text, id: 'a', country: 'MY', tags: { tag: text } },
    scope: {
      description: text,
      exclusions: [{ what: text, why: text }],
      facts: { 'takes-cards': false },
      inventory: { things: [text], counted: 3 },
    },
    assessor: { name: text, role: text, organisation: text, qualifications: [text] },
    document: {
      status: 'draft',
      version: text,
      'protective-marking': text,
      background: text,
      approach: text,
      sampling: text,
      tools: [text],
      limitations: [text],
      'key-risks': [text],
      'positive-findings': [text],
      recommendations: [text],
      revisions: [{ version: text, date: '2026-01-01', by: text, change: text }],
    },
    answers: {
      'KC-101': { outcome: 'effective', note: text, evidence },
      'KC-102': {
        outcome: 'alternate-control',
        reason: text,
        'performed-by': 'provider',
        evidence,
      },
      'GS-201': { outcome: 'ineffective', note: text },
    },
    exceptions: [
      makeException({
        requirements: ['GS-201'],
        scope: text,
        justification: text,
        'compensating-controls': [compensating],
        caveats: text,
        risk: { before: text, after: text },
        'accepted-by': text,
        evidence,
      }),
    ],
  };
}

/** The tags of a page in their order, without what the style sheet's hash changes. */
export function listTags(page: string): string[] {
  const bare = page
    .replace(/<style>[\s\S]*?<\/style>/, '<style></style>')
    .replace(/<script>[\s\S]*?<\/script>/, '<script></script>')
    .replace(/<meta http-equiv[^>]*>/, '');
  return bare.match(/<[a-z!/][^>]*>/gi) ?? [];
}
