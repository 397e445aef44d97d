import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judgeAssessment } from '../../../src/core/judge-assessment.ts';
import { judgeRow } from '../../../src/core/portfolio/judge-row.ts';
import { rowOfResult } from '../../../src/core/portfolio/row-of-result.ts';
import type { Assessment, Evidence } from '../../../src/model/assessment.ts';
import { EVIDENCE_QUALITIES, type EvidenceQuality } from '../../../src/model/evidence-quality.ts';
import { arbitraryModel } from '../arbitrary-model.ts';
import { AS_OF } from '../judge-run.ts';
import { makeAssessment } from '../make-assessment.ts';
import { makePack, makeRequirement, makeStrategy } from '../make-pack.ts';

const identify = (name: string) => `name-${name.length}`;

const arbitraryQualities = fc.array(fc.constantFrom(...EVIDENCE_QUALITIES), { maxLength: 3 });
/** What answers rest on, each in its turn; and whether there are exceptions, and on what they rest. */
const arbitraryWays = fc.record({
  answers: fc.array(arbitraryQualities, { minLength: 1, maxLength: 7 }),
  exception: fc.option(arbitraryQualities),
  control: arbitraryQualities,
});
type Ways = typeof arbitraryWays extends fc.Arbitrary<infer T> ? T : never;

const listEvidence = (qualities: readonly EvidenceQuality[]): Evidence[] =>
  qualities.map((quality) => ({ what: 'a report', quality }));

function vary(fields: Partial<Assessment>, ways: Ways): Partial<Assessment> {
  const answers = Object.entries(fields.answers ?? {}).map(([key, answer], index) => {
    const outcome = typeof answer === 'string' ? answer : answer.outcome;
    const evidence = listEvidence(ways.answers[index % ways.answers.length] ?? []);
    return [key, evidence.length === 0 ? outcome : { outcome, evidence }];
  });
  const { exceptions, ...others } = { ...fields, answers: Object.fromEntries(answers) };
  if (ways.exception === null || exceptions === undefined) return others;
  const evidence = listEvidence(ways.exception);
  return {
    ...others,
    exceptions: exceptions.map((each) => ({
      ...each,
      evidence,
      'compensating-controls': each['compensating-controls'].map((control) => ({
        ...control,
        evidence: listEvidence(ways.control),
      })),
    })),
  };
}

it('is the row of the result that the same assessment is judged to', () => {
  const targets = fc.constantFrom(null, 1, 2, 3);
  fc.assert(
    fc.property(arbitraryModel, targets, arbitraryWays, ({ pack, fields }, target, ways) => {
      const loaded = makeAssessment(vary(fields, ways));
      const result = judgeAssessment(pack, loaded, { asOf: AS_OF, target });
      const row = judgeRow(pack.pack, loaded, { asOf: AS_OF, target, identify });
      expect(row).toEqual(rowOfResult(result, identify));
      const { base } = row;
      expect(base.required).toBe(base.satisfied + base.unmet + base.notAssessed);
    }),
    { numRuns: 2000 },
  );
});

it('holds no free text of the user', () => {
  const secret = 'Secret words';
  fc.assert(
    fc.property(arbitraryModel, ({ pack, fields }) => {
      const loaded = makeAssessment({
        ...fields,
        organisation: { name: secret },
        scope: { ...fields.scope, description: secret },
        assessor: { name: secret, role: secret },
        answers: Object.fromEntries(
          Object.entries(fields.answers ?? {}).map(([key, answer]) => {
            const outcome = typeof answer === 'string' ? answer : answer.outcome;
            const evidence = [{ what: secret, quality: 'good' as const }];
            return [key, { outcome, reason: secret, note: secret, evidence }];
          }),
        ),
      });
      const row = judgeRow(pack.pack, loaded, { asOf: AS_OF, target: 1, identify });
      expect(JSON.stringify(row)).not.toContain(secret);
    }),
  );
});

it('rests on the weakest successor where successors satisfy a requirement', () => {
  const pack = makePack([
    makeStrategy('one', [
      makeRequirement({ id: 'AA-0001', levels: [1], 'superseded-by': ['AA-0002', 'AA-0003'] }),
      makeRequirement({ id: 'AA-0002', levels: [2] }),
      makeRequirement({ id: 'AA-0003', levels: [2] }),
    ]),
  ]);
  const answer = (quality: EvidenceQuality) =>
    ({ outcome: 'effective', evidence: listEvidence([quality]) }) as const;
  const answers = { 'AA-0002': answer('good'), 'AA-0003': answer('poor') };
  const loaded = makeAssessment({ answers });
  const row = judgeRow(pack.pack, loaded, { asOf: null, target: 1, identify });
  expect(row.assurance).toMatchObject({ good: 0, poor: 1, withoutEvidence: 0 });
});
