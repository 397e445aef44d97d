import type { Answer, Assessment, Evidence } from '../../src/model/assessment.ts';
import type { ControlPack, Requirement } from '../../src/model/control-pack.ts';

const QUALITIES = ['good', 'fair', 'excellent', 'poor'] as const;

function makeEvidence(requirement: Requirement, index: number): Evidence {
  return {
    what: requirement.evidence?.[0] ?? requirement.title,
    quality: QUALITIES[index % QUALITIES.length] ?? 'good',
    date: `2026-10-${String((index % 28) + 1).padStart(2, '0')}`,
    by: 'R. Tan',
    sample: { tested: 9, passed: 9, population: 12 },
  };
}

/** Mostly effective, with one gap or one alternate control in about ten, as in real life. */
function makeAnswer(requirement: Requirement, index: number): Answer {
  const evidence = index % 2 === 0 ? { evidence: [makeEvidence(requirement, index)] } : {};
  const note =
    index % 4 === 0 ? { note: `Looked at with the provider: ${requirement.title}.` } : {};
  if (index % 11 === 7) return { outcome: 'ineffective', ...note, ...evidence };
  if (index % 13 === 5) {
    const reason = 'The provider does the same with another product; its report is on file.';
    return { outcome: 'alternate-control', reason, ...note, ...evidence };
  }
  return { outcome: 'effective', ...note, ...evidence };
}

/** An assessment that answers every requirement of a pack, a half with evidence, a quarter noted. */
export function makeAssessment(pack: ControlPack): Assessment {
  const requirements = pack.strategies.flatMap((strategy) => strategy.requirements);
  return {
    schema: 'e8/assessment/v1',
    framework: `${pack.id}@${pack.release}`,
    organisation: { name: 'Benchmark Sdn Bhd' },
    target: pack.levels.length,
    scope: { description: 'Head office and two shops' },
    assessor: { name: 'R. Tan', role: 'IT administrator', independence: 'self' },
    'assessed-on': '2026-11-15',
    answers: Object.fromEntries(
      requirements.map((requirement, index) => [requirement.id, makeAnswer(requirement, index)]),
    ),
  };
}
