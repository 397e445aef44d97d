import { renderToString } from 'preact-render-to-string';
import type { ReportContext } from '../../model/report.ts';
import { writeFonts } from './choose-fonts.ts';
import { makeContentPolicy } from './content-policy.ts';
import { SCRIPT, STYLES } from './generated/page-assets.ts';

/** What a page is made of beside what all pages share. */
export interface Shell {
  title: string;
  /** The body, rendered. */
  text: string;
  /** Style rules that depend on what is in the page. */
  styles: string;
}

interface PageProps {
  title: string;
  context: ReportContext;
  styles: string;
  body: string;
}

/** The document around the body; style sheet and script are ours and go in as they are. */
function Page({ title, context, styles, body }: PageProps) {
  const { locale, sha256 } = context;
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
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body dangerouslySetInnerHTML={{ __html: body }} />
    </html>
  );
}

/**
 * The document around a rendered body. The body comes first, because which fonts the style sheet
 * carries depends on the scripts in it.
 */
export function renderShell({ title, text, styles: own }: Shell, context: ReportContext): string {
  const styles = STYLES + own + writeFonts(text, context.findFont);
  const body = `${text}<script>${SCRIPT}</script>`;
  const page = <Page title={title} context={context} styles={styles} body={body} />;
  return `<!DOCTYPE html>\n${renderToString(page)}\n`;
}
