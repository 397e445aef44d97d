import type { Frequency, Rhythm } from '../../model/control-pack.ts';
import type { ResultEvidence } from '../../model/result.ts';
import { countDays } from '../count-days.ts';
import { keepsLimit } from './keeps-limit.ts';
import type { Claim } from './list-claims.ts';

/** The longest time between two runs, in days. */
const INTERVALS: Readonly<Record<Frequency, number>> = {
  daily: 1,
  weekly: 7,
  fortnightly: 14,
  monthly: 31,
  quarterly: 92,
  yearly: 366,
};
/** Up to this interval it takes two runs to show one: a single fresh scan proves no rhythm. */
const LONGEST_SERIES = INTERVALS.monthly;

/** Runs that a period of so many days must hold, and the fewest days that can show them. */
function findLeast(interval: number, days: number): { runs: number; days: number } {
  const inPeriod = Math.floor(days / interval);
  return interval <= LONGEST_SERIES
    ? { runs: Math.max(2, inPeriod), days: Math.max(2, interval) }
    : { runs: Math.max(1, inPeriod), days: 1 };
}

function showsFrequency(every: Frequency, evidence: ResultEvidence, asOf: string): boolean {
  const { period, runs } = evidence;
  if (period === undefined || runs === undefined) return false;
  const interval = INTERVALS[every];
  const days = countDays(period.from, period.to) + 1;
  const least = findLeast(interval, days);
  const isRecent = countDays(period.to, asOf) <= interval;
  return isRecent && days >= least.days && runs >= least.runs;
}

/** Whether evidence says when something was released and applied, and both are in time. */
function keepsOwnLimit(limit: string, { released, applied }: ResultEvidence): boolean | undefined {
  if (released === undefined || applied === undefined) return undefined;
  return keepsLimit(limit, released, applied);
}

/**
 * Whether evidence shows a requirement's rhythm on a day; what has none shows it always. Our
 * reading, because no paper says how much is enough (docs/gate.md, "Evidence conditions").
 *
 * @param asOf `YYYY-MM-DD`; the claim's current evidence is not after it
 */
export function showsRhythm(rhythm: Rhythm | undefined, claim: Claim, asOf: string): boolean {
  const { every, within } = rhythm ?? {};
  const showsEvery =
    every === undefined || claim.current.some((each) => showsFrequency(every, each, asOf));
  if (within === undefined) return showsEvery;
  const isLate = claim.evidence.some((each) => keepsOwnLimit(within, each) === false);
  return showsEvery && !isLate && claim.current.some((each) => keepsOwnLimit(within, each));
}
