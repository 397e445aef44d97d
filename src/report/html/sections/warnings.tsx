import { describeWarning } from '../../parts/describe-warning.ts';
import type { View } from '../view.ts';

/** What the reader should check, which changes no level. */
export function Warnings({ view }: { view: View }) {
  const { translate, report } = view;
  const { warnings } = report.result;
  if (warnings.length === 0) return null;
  return (
    <>
      <h3>{translate('report:warning.heading')}</h3>
      <ul>
        {warnings.map((each) => (
          <li>{describeWarning(each, report, translate)}</li>
        ))}
      </ul>
    </>
  );
}
