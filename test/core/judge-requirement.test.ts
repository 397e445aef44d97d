import { describe, expect, it } from 'vitest';
import { judgeRun, listCodes, pick } from './judge-run.ts';
import { makePack, makeRequirement, makeStrategy } from './make-pack.ts';

const shared = { control: 'C-9' };
const pack = makePack([
  makeStrategy('alpha', [
    makeRequirement({ id: 'AL-0001', levels: [1] }),
    makeRequirement({ id: 'AL-0009', levels: [1], ...shared }),
    makeRequirement({ id: 'AL-0002', levels: [1], 'applies-when': 'windows' }),
    makeRequirement({
      id: 'AL-0003',
      levels: [1],
      'applies-when': { all: ['office', { any: ['signing', 'trusted'] }] },
    }),
  ]),
  makeStrategy('beta', [makeRequirement({ id: 'BE-0009', levels: [1], ...shared })]),
]);

describe('where an outcome comes from', () => {
  it('is not assessed without an answer', () => {
    expect(pick(judgeRun(pack, {}), 'AL-0001')).toMatchObject({
      outcome: 'not-assessed',
      source: 'none',
      satisfied: false,
    });
  });

  it('takes a control for every strategy that asks for it, and the own answer before it', () => {
    const result = judgeRun(pack, {
      answers: { 'C-9': 'effective', 'BE-0009': { outcome: 'ineffective', note: 'one shop' } },
    });
    expect(pick(result, 'AL-0009')).toMatchObject({ outcome: 'effective', source: 'control' });
    expect(pick(result, 'BE-0009')).toMatchObject({
      outcome: 'ineffective',
      source: 'answer',
      answer: { key: 'BE-0009', line: 11, column: 3, note: 'one shop' },
    });
  });

  it('treats an explicit not-assessed as no answer, and says when a control overrides it', () => {
    const result = judgeRun(pack, {
      answers: { 'C-9': 'effective', 'BE-0009': 'not-assessed' },
    });
    expect(pick(result, 'BE-0009')).toMatchObject({ outcome: 'effective', source: 'control' });
    expect(result.warnings).toContainEqual({
      code: 'not-assessed-overridden',
      ids: ['BE-0009'],
      line: 10,
      column: 3,
    });
  });

  it('keeps the note of an explicit not-assessed', () => {
    const answers = { 'AL-0001': { outcome: 'not-assessed' as const, note: 'ask the provider' } };
    expect(pick(judgeRun(pack, { answers }), 'AL-0001')).toMatchObject({
      source: 'none',
      answer: { key: 'AL-0001', note: 'ask the provider' },
    });
    const control = { 'C-9': { outcome: 'not-assessed' as const, note: 'later' } };
    expect(pick(judgeRun(pack, { answers: control }), 'AL-0009').answer?.note).toBe('later');
    const both = { ...control, 'AL-0009': 'not-assessed' as const };
    expect(pick(judgeRun(pack, { answers: both }), 'AL-0009').answer?.key).toBe('AL-0009');
  });

  it('carries reason, evidence and who performs it as written', () => {
    const answer = {
      outcome: 'alternate-control' as const,
      reason: 'It is separate.',
      'performed-by': 'provider' as const,
      evidence: [{ what: 'letter', quality: 'poor' as const }],
    };
    const { answer: carried } = pick(judgeRun(pack, { answers: { 'AL-0001': answer } }), 'AL-0001');
    expect(carried).toMatchObject({
      reason: 'It is separate.',
      performedBy: 'provider',
      evidence: [{ what: 'letter', quality: 'poor' }],
    });
  });
});

describe('facts', () => {
  const judgeFacts = (facts: Record<string, boolean | null>) =>
    judgeRun(pack, { scope: { facts } });

  it('takes a requirement out of scope, and names the facts', () => {
    expect(pick(judgeFacts({ windows: false }), 'AL-0002')).toMatchObject({
      outcome: 'not-applicable',
      source: 'fact',
      facts: ['windows'],
      satisfied: true,
    });
  });

  it('lets a requirement apply while a fact is unanswered or unknown', () => {
    for (const facts of [{}, { windows: null }, { windows: true }]) {
      expect(pick(judgeFacts(facts), 'AL-0002').outcome).toBe('not-assessed');
    }
  });

  it.each([
    [{ office: false }, ['office']],
    [{ signing: false, trusted: false }, ['signing', 'trusted']],
    [{ office: false, signing: false, trusted: true }, ['office', 'signing']],
  ])('combines all and any: %o', (facts, against) => {
    expect(pick(judgeFacts(facts as Record<string, boolean>), 'AL-0003')).toMatchObject({
      outcome: 'not-applicable',
      facts: against,
    });
  });

  it.each([[{ signing: false }], [{ office: true, trusted: true, signing: false }], [{}]])(
    'applies as long as it may: %o',
    (facts) => {
      expect(pick(judgeFacts(facts as Record<string, boolean>), 'AL-0003').outcome).toBe(
        'not-assessed',
      );
    },
  );

  it('gives way to an answer, with a warning', () => {
    const result = judgeRun(pack, {
      scope: { facts: { windows: false } },
      answers: { 'AL-0002': 'ineffective' },
    });
    expect(pick(result, 'AL-0002')).toMatchObject({ outcome: 'ineffective', satisfied: false });
    expect(listCodes(result)).toContain('answer-against-fact');
  });

  it('warns when not-applicable is answered although the facts say that it applies', () => {
    const answers = { 'AL-0002': { outcome: 'not-applicable' as const, reason: 'none' } };
    const certain = judgeRun(pack, { scope: { facts: { windows: true } }, answers });
    expect(listCodes(certain)).toContain('answer-against-fact');
    expect(listCodes(judgeRun(pack, { answers }))).not.toContain('answer-against-fact');
  });

  it('says that removing requirements is our reading', () => {
    expect(judgeFacts({ windows: false }).interpretations).toEqual([
      'not-applicable-satisfies',
      'facts-remove-requirements',
    ]);
    expect(judgeFacts({}).interpretations).toEqual([]);
  });

  it('does not take an inherited property for a fact', () => {
    const odd = makePack([
      makeStrategy('alpha', [
        makeRequirement({ id: 'AL-0001', levels: [1], 'applies-when': 'constructor' }),
      ]),
    ]);
    expect(pick(judgeRun(odd, { scope: { facts: {} } }), 'AL-0001').source).toBe('none');
  });
});
