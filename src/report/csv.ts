import type { Report, ReportContext, Reporter } from '../model/report.ts';
import { COLUMNS, type Row } from './csv/columns.ts';
import { writeCsv } from './parts/write-csv.ts';

const BYTE_ORDER_MARK = '\ufeff';

function listRows(report: Report, context: ReportContext): Row[] {
  return report.strategies.flatMap((strategy) =>
    strategy.texts.requirements.flatMap(({ id }) => {
      const requirement = report.requirements.get(id);
      return requirement ? [{ report, context, strategy, requirement }] : [];
    }),
  );
}

/** CSV for spreadsheets (RFC 4180): a header and a row for each requirement of the model. */
export const csvReporter: Reporter = {
  id: 'csv',
  render(report: Report, context: ReportContext): string {
    const cells = listRows(report, context).map((row) =>
      Object.values(COLUMNS).map((read) => read(row) ?? ''),
    );
    const text = writeCsv([Object.keys(COLUMNS), ...cells]);
    return context.csvBom ? BYTE_ORDER_MARK + text : text;
  },
  // The header stands once; it holds no line end, since names of columns have none.
  join: (texts) =>
    texts
      .map((text, index) => (index === 0 ? text : text.slice(text.indexOf('\r\n') + 2)))
      .join(''),
};
