import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judgeAssessment } from '../../../src/core/judge-assessment.ts';
import { judgeRow } from '../../../src/core/portfolio/judge-row.ts';
import { rowOfResult } from '../../../src/core/portfolio/row-of-result.ts';
import { arbitraryModel } from '../arbitrary-model.ts';
import { AS_OF } from '../judge-run.ts';
import { makeAssessment } from '../make-assessment.ts';

const identify = (name: string) => `name-${name.length}`;

it('is the row of the result that the same assessment is judged to', () => {
  const targets = fc.constantFrom(null, 1, 2, 3);
  fc.assert(
    fc.property(arbitraryModel, targets, ({ pack, fields }, target) => {
      const loaded = makeAssessment(fields);
      const result = judgeAssessment(pack, loaded, { asOf: AS_OF, target });
      const row = judgeRow(pack.pack, loaded, { asOf: AS_OF, target, identify });
      expect(row).toEqual(rowOfResult(result, identify));
      const { base } = row;
      expect(base.required).toBe(base.satisfied + base.unmet + base.notAssessed);
    }),
    { numRuns: 500 },
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
