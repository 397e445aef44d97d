import type { ReportStrategy } from '../../../model/report.ts';
import { Numbers } from '../parts/figure.tsx';
import { MARKS, type Mark, MarkIcon, markOf, nameMark } from '../parts/mark.tsx';
import { Table } from '../parts/table.tsx';
import type { View } from '../view.ts';

function countMarks(strategy: ReportStrategy, { report }: View): Map<Mark, number> {
  const counts = new Map<Mark, number>();
  for (const { id } of strategy.texts.requirements) {
    const found = report.requirements.get(id);
    if (!found) continue;
    const mark = markOf(found.judged);
    counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  return counts;
}

/** The marks that occur in this report, in their order. */
function listUsed({ report }: View): Mark[] {
  const used = new Set([...report.requirements.values()].map(({ judged }) => markOf(judged)));
  return MARKS.filter((mark) => used.has(mark));
}

/** What the marks of the picture mean. */
export function MarkLegend({ view }: { view: View }) {
  return (
    <ul class="legend">
      {listUsed(view).map((mark) => (
        <li>
          <MarkIcon mark={mark} /> {nameMark(mark, view)}
        </li>
      ))}
    </ul>
  );
}

/** How many requirements of each strategy have which outcome. */
export function OutcomeNumbers({ view }: { view: View }) {
  const { translate, report } = view;
  const used = listUsed(view);
  const rows = report.strategies.map((strategy) => {
    const counts = countMarks(strategy, view);
    return [strategy.texts.title, ...used.map((mark) => counts.get(mark) ?? 0)];
  });
  const title = translate('html:overview.numbers');
  return (
    <Numbers title={title}>
      <Table
        label={title}
        class="counts"
        head={[
          translate('report:strategies.strategy'),
          ...used.map((mark) => nameMark(mark, view)),
        ]}
        rows={rows}
      />
    </Numbers>
  );
}
