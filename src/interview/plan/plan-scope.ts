/** Which part of a pack the interview is about. */
export interface PlanScope {
  /** Levels up to this one. */
  target: number;
  /** Ids of strategies; all of them where undefined. */
  strategies?: readonly string[];
  /** Controls that do not have the same answer everywhere, so that each requirement is asked. */
  split: ReadonlySet<string>;
}
