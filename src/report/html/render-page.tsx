import { renderToString } from 'preact-render-to-string';
import type { Report, ReportContext } from '../../model/report.ts';
import { Body } from './body.tsx';
import { writeFonts } from './choose-fonts.ts';
import { makeContentPolicy } from './content-policy.ts';
import { shortenLine } from './css-string.ts';
import { SCRIPT, STYLES } from './generated/page-assets.ts';
import { createView } from './view.ts';
import { writeMargins } from './write-margins.ts';

interface PageProps {
  report: Report;
  context: ReportContext;
  styles: string;
  body: string;
}

/** The document around the body; style sheet and script are ours and go in as they are. */
function Page({ report, context, styles, body }: PageProps) {
  const { locale, translate, sha256 } = context;
  const organisation = shortenLine(report.result.assessment.organisation.name);
  const framework = report.pack.title;
  return (
    <html lang={locale.tag} dir={locale.dir}>
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content={makeContentPolicy(styles, SCRIPT, sha256)}
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <meta name="generator" content={`e8 ${context.version}`} />
        <title>{translate('report:document.title', { framework, organisation })}</title>
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body dangerouslySetInnerHTML={{ __html: body }} />
    </html>
  );
}

/**
 * Renders the page. The body comes first, because which fonts the style sheet carries depends on
 * the scripts in it.
 */
export function renderPage(report: Report, context: ReportContext): string {
  const text = renderToString(<Body view={createView(report, context)} />);
  const styles = STYLES + writeMargins(report, context) + writeFonts(text, context.findFont);
  const body = `${text}<script>${SCRIPT}</script>`;
  const page = <Page report={report} context={context} styles={styles} body={body} />;
  return `<!DOCTYPE html>\n${renderToString(page)}\n`;
}
