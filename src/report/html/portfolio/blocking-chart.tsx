import type { ReportContext } from '../../../model/report.ts';
import { joinList } from '../../parts/join-list.ts';
import type { FrameworkView } from '../../parts/portfolio/view.ts';
import { Bars, NamedBar } from '../charts/bars.tsx';
import { placeBar } from '../charts/place.ts';
import { Figure } from '../parts/figure.tsx';

interface BlockingChartProps {
  id: string;
  view: FrameworkView;
  context: ReportContext;
}

const BAR = 8;
/** So many fit one look; the table has the rest. */
const MOST = 10;

/** The requirements that keep most organisations from their next level. */
export function BlockingChart({ id, view, context }: BlockingChartProps) {
  const { titleOf, summary } = view;
  const { translate, locale } = context;
  const blocking = (summary.figures?.blocking ?? []).slice(0, MOST);
  const most = blocking[0]?.organisations ?? 0;
  if (most === 0) return null;
  const described = blocking.map((each) => {
    const { organisations } = each;
    return translate('portfolio:page.part', { name: titleOf(each.id), organisations });
  });
  const title = translate('portfolio:blocking.heading');
  return (
    <Figure title={title} note={translate('portfolio:page.blocking-note')}>
      <Bars id={id} title={title} description={joinList(described, translate)}>
        {blocking.map((each) => (
          <NamedBar name={`${each.id} ${titleOf(each.id)}`} value={each.organisations} height={BAR}>
            <rect class="track-none" height={BAR} {...placeBar(0, 1, locale)} />
            <rect
              class="shade-3"
              height={BAR}
              {...placeBar(0, each.organisations / most, locale)}
            />
          </NamedBar>
        ))}
      </Bars>
    </Figure>
  );
}
