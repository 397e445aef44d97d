import { cellWidth } from '../../../text/cell-width.ts';
import type { TextRule } from '../text-unit.ts';
import { withoutPlaceholders } from '../tokens.ts';

/** Where a text stands in little room, and the cells that it may take there. */
const LIMITS: readonly (readonly [keys: RegExp, cells: number])[] = [
  // Answers are lines of a menu, with a number before them, and are read at a glance.
  [/^interview:answer\./, 52],
  // What keys do stands in one line below every question.
  [/^interview:keys\.(?:help|back|later|jump|progress|leave|choose|enter|yes|no)$/, 24],
  // Heads of tables, as wide as their columns.
  [/^report:strategies\.(?:strategy|level|possible|satisfied|left)$/, 20],
  [/^gate:summary\.(?:file|level|target|gate)$/, 20],
  [/^report:(?:roadmap\.(?:step|what|first|lifts|effort)|findings\.(?:levels|outcome))$/, 24],
  // Cells of tables, and badges.
  [/^words:(?:outcome|quality|effort|action|place|platform)\.[a-z-]+\.name$/, 36],
  [/^formats:badge\.(?:level|none)$/, 32],
  // Titles stand in tables, lists and annotations.
  [/^packs\/.*:strategies\.[a-z-]+\.title$/, 84],
  [/^packs\/.*:requirements\..*\.title$/, 120],
  [/^packs\/.*:facts\..*\.title$/, 72],
];

/** Texts that stand in little room keep to it. */
export const checkLength: TextRule = ({ namespace, stem, text }) => {
  const limit = LIMITS.find(([keys]) => keys.test(`${namespace}:${stem}`))?.[1];
  const cells = cellWidth(withoutPlaceholders(text));
  if (limit === undefined || cells <= limit) return [];
  return [{ rule: 'too-long', values: { found: cells, expected: limit } }];
};
