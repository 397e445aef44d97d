import type { Translate } from '../../model/translate.ts';

/** Heads of the table of strategies: name, level, possible level, met at the goal, still to do. */
export function listStrategyHeads(goal: number, translate: Translate): string[] {
  return [
    translate('report:strategies.strategy'),
    translate('report:strategies.level'),
    translate('report:strategies.possible'),
    translate('report:strategies.satisfied', { goal }),
    translate('report:strategies.left'),
  ];
}
