import { countDays } from './count-days.ts';

/** How many days before an end or a review the owner is warned: two months' meetings. */
const NOTICE_DAYS = 60;

/** Whether a day is no more than 60 days ahead; one that has passed is overdue, not due. */
export function isDue(day: string, asOf: string): boolean {
  const left = countDays(asOf, day);
  return left >= 0 && left <= NOTICE_DAYS;
}
