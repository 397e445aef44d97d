import type { Answer } from '../../model/assessment.ts';
import type { Requirement, Strategy } from '../../model/control-pack.ts';

/**
 * How far a question is: `fresh` was never shown; `later` was put off; `unknown` means that nobody
 * here knows and somebody has to be asked; `inherited` needs no answer of its own, because stricter
 * requirements that replace it are met.
 */
export type QuestionState = 'fresh' | 'later' | 'unknown' | 'answered' | 'inherited';

/** What is asked at once: a control, or one requirement of a control that was split. */
export interface Question {
  /** The control where several requirements are asked at once, else the requirement. */
  id: string;
  /** The strategy in whose turn it is asked. */
  strategy: Strategy;
  /** The lowest maturity level that asks for it. */
  level: number;
  /** The first one carries the texts. */
  requirements: readonly Requirement[];
  /** Where its answer is written, under `answers`. */
  keys: readonly string[];
  state: QuestionState;
  /** The answer that counts now, also one that was put off. */
  answer?: Answer;
}
