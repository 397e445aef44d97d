import type { Judged } from '../app/judge-document.ts';

/** What came of one input; nothing was judged where there is an error in it. */
export interface Judgement {
  file: string;
  judged?: Judged;
  exit: number;
}
