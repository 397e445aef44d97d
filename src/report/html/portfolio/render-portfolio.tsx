import { renderToString } from 'preact-render-to-string';
import type { ReportContext } from '../../../model/report.ts';
import { describeDraft } from '../../parts/describe-draft.ts';
import { joinList } from '../../parts/join-list.ts';
import { listTables } from '../../parts/portfolio/list-tables.ts';
import { type FrameworkView, listViews, type PortfolioReport } from '../../parts/portfolio/view.ts';
import { renderShell } from '../render-shell.tsx';
import { FrameworkSection } from './framework-section.tsx';

interface BodyProps {
  views: readonly FrameworkView[];
  context: ReportContext;
}

function sectionId(index: number): string {
  return `framework-${index + 1}`;
}

function Contents({ views, context }: BodyProps) {
  const { translate } = context;
  return (
    <nav aria-label={translate('portfolio:page.contents')}>
      <ul>
        {views.map((view, index) => (
          <li>
            <a href={`#${sectionId(index)}`}>{view.title}</a>
            <ul>
              {listTables(view).map(({ id, heading }) => (
                <li>
                  <a href={`#${sectionId(index)}-${id}`}>{heading}</a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <button type="button" id="theme" hidden>
        <span>{translate('html:navigation.theme')}</span>
      </button>
    </nav>
  );
}

function Body({ views, context }: BodyProps) {
  const { translate, version } = context;
  const draft = describeDraft(context);
  return (
    <>
      <a class="skip" href="#content">
        {translate('html:navigation.skip')}
      </a>
      <div class="page">
        <Contents views={views} context={context} />
        <main id="content" tabIndex={-1}>
          <h1>{translate('portfolio:title')}</h1>
          {draft !== undefined && <p class="notice">{draft}</p>}
          {views.length === 0 && <p>{translate('portfolio:nothing')}</p>}
          {views.map((view, index) => (
            <FrameworkSection id={sectionId(index)} view={view} context={context} />
          ))}
          <p class="colophon">{translate('portfolio:page.made-by', { version })}</p>
        </main>
      </div>
    </>
  );
}

/** The page of a summary. */
export function renderPortfolio(report: PortfolioReport, context: ReportContext): string {
  const { translate } = context;
  const views = listViews(report, translate);
  const framework = joinList(
    views.map(({ title }) => title),
    translate,
  );
  const text = renderToString(<Body views={views} context={context} />);
  const title = translate('portfolio:page.title', { framework });
  return renderShell({ title, text, styles: '' }, context);
}
