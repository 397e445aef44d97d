import type { CompensatingControl } from '../model/assessment.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Result, ResultException } from '../model/result.ts';
import { countDays } from './count-days.ts';
import { isDue } from './is-due.ts';
import { listControls } from './list-controls.ts';
import { placeOf } from './place-of.ts';

/** A compensating control with its own review. */
export interface RegisteredControl {
  what: string;
  outcome: Outcome;
  review: string;
  /** Days from the day of the judgement to the review; negative where it is overdue. */
  daysLeft: number;
  state: 'overdue' | 'due' | 'later';
}

/** One exception as the register shows it. */
export interface RegisteredException
  extends Pick<
    ResultException,
    'id' | 'inForce' | 'faults' | 'requirements' | 'lifts' | 'approved' | 'expires'
  > {
  acceptedBy: string;
  /** Days from the day of the judgement to the last day; negative where it has passed. */
  daysLeft: number;
  line?: number;
  column?: number;
  compensatingControls: RegisteredControl[];
}

function registerControl(control: CompensatingControl, asOf: string): RegisteredControl {
  const { what, outcome, review } = control;
  const daysLeft = countDays(asOf, review);
  const ahead = isDue(review, asOf) ? 'due' : 'later';
  return { what, outcome, review, daysLeft, state: daysLeft < 0 ? 'overdue' : ahead };
}

/** Every exception of a judged assessment, with how long it and its reviews still have. */
export function registerExceptions({ exceptions, asOf }: Result): RegisteredException[] {
  // Without a day nothing with exceptions is judged.
  const day = asOf as string;
  return exceptions.map((exception) => ({
    id: exception.id,
    inForce: exception.inForce,
    faults: exception.faults,
    requirements: exception.requirements,
    lifts: exception.lifts,
    acceptedBy: exception.asWritten?.['accepted-by'] ?? '',
    approved: exception.approved,
    expires: exception.expires,
    daysLeft: countDays(day, exception.expires),
    compensatingControls: listControls(exception).map((each) => registerControl(each, day)),
    ...placeOf(exception),
  }));
}
