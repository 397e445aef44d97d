import { listRequirements } from '../core/list-requirements.ts';
import type {
  ControlPack,
  Fact,
  MaturityLevel,
  Requirement,
  Strategy,
  Term,
} from '../model/control-pack.ts';
import { DIAGNOSTIC_CODES } from '../model/diagnostic-code.ts';
import { E8Error, ERROR_CODES } from '../model/e8-error.ts';
import { EVIDENCE_QUALITIES, type EvidenceQuality } from '../model/evidence-quality.ts';
import { EXIT } from '../model/exit-code.ts';
import { GATE_CODES } from '../model/gate.ts';
import { OUTCOMES, type Outcome } from '../model/outcome.ts';
import { EXCEPTION_FAULTS, type ExceptionFault, WARNING_CODES } from '../model/result.ts';
import { findNearest } from '../text/nearest.ts';

/** Every code that a message can carry, each once. */
export const EXPLAINED_CODES = [
  ...new Set([...DIAGNOSTIC_CODES, ...ERROR_CODES, ...WARNING_CODES, ...GATE_CODES]),
];
export type ExplainedCode = (typeof EXPLAINED_CODES)[number];

/** What `e8 explain` can explain. */
export type Subject =
  | { kind: 'requirement'; requirement: Requirement; strategy: Strategy }
  | { kind: 'control'; control: string; requirements: readonly Requirement[] }
  | { kind: 'strategy'; strategy: Strategy }
  | { kind: 'level'; level: MaturityLevel }
  | { kind: 'outcome'; outcome: Outcome }
  | { kind: 'quality'; quality: EvidenceQuality }
  | { kind: 'fault'; fault: ExceptionFault }
  | { kind: 'fact'; fact: Fact }
  | { kind: 'term'; term: Term }
  | { kind: 'code'; code: ExplainedCode };

type Names = Map<string, Subject>;

function addPackNames(names: Names, pack: ControlPack): void {
  for (const term of pack.terms) {
    for (const name of [term.id, term.term, ...(term.also ?? [])]) {
      names.set(name, { kind: 'term', term });
    }
  }
  for (const fact of pack.facts) names.set(fact.id, { kind: 'fact', fact });
  for (const level of pack.levels) {
    for (const name of [`${level.level}`, `level-${level.level}`, `ML${level.level}`]) {
      names.set(name, { kind: 'level', level });
    }
  }
}

function addStrategyNames(names: Names, pack: ControlPack): void {
  for (const strategy of pack.strategies) {
    for (const name of [strategy.title, strategy.id, strategy.code]) {
      names.set(name, { kind: 'strategy', strategy });
    }
    for (const requirement of strategy.requirements) {
      const subject: Subject = { kind: 'requirement', requirement, strategy };
      if (requirement['test-id']) names.set(requirement['test-id'], subject);
      names.set(requirement.id, subject);
    }
  }
  const requirements = listRequirements(pack);
  for (const { control } of requirements) {
    const asking = requirements.filter((each) => each.control === control);
    names.set(control, { kind: 'control', control, requirements: asking });
  }
}

/** Later names win, so that ids of the pack come before words that e8 brings along. */
function listNames(pack: ControlPack): Names {
  const names: Names = new Map();
  for (const code of EXPLAINED_CODES) names.set(code, { kind: 'code', code });
  for (const fault of EXCEPTION_FAULTS) names.set(fault, { kind: 'fault', fault });
  addPackNames(names, pack);
  for (const quality of EVIDENCE_QUALITIES) names.set(quality, { kind: 'quality', quality });
  for (const outcome of OUTCOMES) names.set(outcome, { kind: 'outcome', outcome });
  addStrategyNames(names, pack);
  return names;
}

/**
 * Finds what an id or a word stands for; letter case does not matter.
 *
 * @throws E8Error `unknown-subject`, exit code 2, with the nearest name
 */
export function findSubject(text: string, pack: ControlPack): Subject {
  const names = listNames(pack);
  const lower = text.trim().toLowerCase();
  const found = [...names].findLast(([name]) => name.toLowerCase() === lower)?.[1];
  if (found) return found;
  const nearest = findNearest(lower, [...names.keys()]) ?? '';
  throw new E8Error('unknown-subject', EXIT.wrongUsage, { values: { found: text, nearest } });
}
