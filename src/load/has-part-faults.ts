import type { Answer, Assessment, Evidence } from '../model/assessment.ts';
import type { ControlPack } from '../model/control-pack.ts';
import type { Outcome } from '../model/outcome.ts';
import { withoutPlaces } from '../schema/without-places.ts';
import { NEEDS_REASON } from './check-answers.ts';
import { checkExceptions } from './check-exceptions.ts';
import { areSwapped } from './check-order.ts';
import { listAnswerKeys, listFactIds } from './pack-ids.ts';

function isWrongEvidence({ sample, period, released, applied }: Evidence): boolean {
  if (sample !== undefined && sample.passed > sample.tested) return true;
  if (sample !== undefined && sample.tested > sample.population) return true;
  if (period !== undefined && areSwapped({ ...period }, ['from', 'to'])) return true;
  if (released === undefined || applied === undefined) return false;
  return areSwapped({ released, applied }, ['released', 'applied']);
}

function isWrongAnswer(answer: Outcome | Answer): boolean {
  if (typeof answer === 'string') return NEEDS_REASON.includes(answer);
  const { outcome, reason, evidence } = answer;
  if (NEEDS_REASON.includes(outcome) && (reason ?? '').trim() === '') return true;
  if (evidence === undefined) return false;
  for (let at = 0; at < evidence.length; at += 1) {
    if (isWrongEvidence(evidence[at] as Evidence)) return true;
  }
  return false;
}

function hasWrongAnswers({ answers }: Assessment, pack: ControlPack): boolean {
  const known = listAnswerKeys(pack);
  for (const key in answers) {
    if (!known.has(key) || isWrongAnswer(answers[key] as Outcome | Answer)) return true;
  }
  return false;
}

function hasWrongScope({ framework, target, scope }: Assessment, pack: ControlPack): boolean {
  if (framework !== `${pack.id}@${pack.release}`) return true;
  if (target !== undefined && !pack.levels.some(({ level }) => level === target)) return true;
  const known = listFactIds(pack);
  for (const fact in scope?.facts) if (!known.has(fact)) return true;
  return false;
}

/**
 * Whether `checkParts` would find a fault in an assessment that keeps its schema. Told in a fifth of
 * the time; a test holds both against each other.
 */
export function hasPartFaults(assessment: Assessment, pack: ControlPack): boolean {
  if (hasWrongScope(assessment, pack) || hasWrongAnswers(assessment, pack)) return true;
  if ((assessment.exceptions ?? []).length === 0) return false;
  return checkExceptions(withoutPlaces(assessment), pack).length > 0;
}
