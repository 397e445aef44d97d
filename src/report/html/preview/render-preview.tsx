import { renderToString } from 'preact-render-to-string';
import type { LocalePreview, PreviewText } from '../../../model/locale-preview.ts';
import type { TextForms } from '../../../model/locale-status.ts';
import type { ReportContext } from '../../../model/report.ts';
import type { Translate } from '../../../model/translate.ts';
import { visibleText } from '../../../text/visible-text.ts';
import { writeFonts } from '../choose-fonts.ts';
import { makeContentPolicy } from '../content-policy.ts';
import { STYLES } from '../generated/page-assets.ts';
import { nameTexts, removeMarks } from './name-texts.ts';
import { PREVIEW_SCRIPT, PREVIEW_STYLES } from './preview-assets.ts';

/** What the page is made with. */
export type PreviewContext = Pick<ReportContext, 'translate' | 'sha256' | 'findFont'>;

function showForms(forms: TextForms | undefined): string {
  return Object.entries(forms ?? {})
    .map(([category, text]) => (category === '' ? text : `(${category}) ${text}`))
    .map((text) => removeMarks(visibleText(text)))
    .join('\n');
}

/** What a text's element says when one points at it. */
function describeText({ name, english, state }: PreviewText, translate: Translate): string {
  return [name, showForms(english), translate(`kit:state.${state}`)].join('\n');
}

interface RowProps {
  text: PreviewText;
  preview: LocalePreview;
  translate: Translate;
}

function Row({ text, preview, translate }: RowProps) {
  const { name, english, translation, state } = text;
  return (
    <tr data-state={state}>
      <td>{name}</td>
      <td lang="en">{showForms(english)}</td>
      <td lang={preview.tag} dir={preview.dir}>
        {showForms(translation)}
      </td>
      <td>{translate(`kit:state.${state}`)}</td>
    </tr>
  );
}

interface ListProps {
  preview: LocalePreview;
  translate: Translate;
}

/** All texts, a table for each namespace. */
function TextList({ preview, translate }: ListProps) {
  const names = new Set(preview.texts.map(({ name }) => name.slice(0, name.indexOf(':'))));
  return (
    <section class="texts" dir="ltr" lang="en">
      {[...names].map((namespace) => (
        <section>
          <h2>{namespace}</h2>
          <table>
            <thead>
              <tr>
                {(['key', 'english', 'translation', 'state'] as const).map((each) => (
                  <th scope="col">{translate(`kit:preview.${each}`)}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {preview.texts
                .filter(({ name }) => name.startsWith(`${namespace}:`))
                .map((text) => (
                  <Row text={text} preview={preview} translate={translate} />
                ))}
            </tbody>
          </table>
        </section>
      ))}
    </section>
  );
}

function Body({ preview, translate }: ListProps) {
  const count = preview.texts.filter(({ state }) => state !== 'missing').length;
  const values = { part: count, whole: preview.texts.length };
  return (
    <section class="kit" dir="ltr" lang="en">
      <h1>{translate('kit:preview.title', { name: preview.name })}</h1>
      <p>{translate('kit:preview.intro', values)}</p>
      <p class="find">
        <label for="find">{translate('kit:preview.find')}</label> <input id="find" type="search" />
      </p>
      <TextList preview={preview} translate={translate} />
      <h2>{translate('kit:preview.report')}</h2>
      {preview.report === undefined && <p>{translate('kit:preview.no-report')}</p>}
    </section>
  );
}

/** What stands between the body's tags of a rendered report, without its script. */
function takeBody(page: string): string {
  const from = page.indexOf('<body>') + '<body>'.length;
  return page.slice(from, page.lastIndexOf('<script>'));
}

/** A page for translators: all texts in a list, and a report in which each carries its key. */
export function renderPreview(preview: LocalePreview, context: PreviewContext): string {
  const { translate, sha256, findFont } = context;
  const name = (number: number) => {
    const text = preview.texts[number];
    return text === undefined
      ? { key: '', title: '' }
      : { key: text.name, title: describeText(text, translate) };
  };
  const list = renderToString(<Body preview={preview} translate={translate} />);
  const shown = preview.report === undefined ? '' : nameTexts(takeBody(preview.report), name);
  const report = `<div lang="${preview.tag}" dir="${preview.dir}">${shown}</div>`;
  const styles = STYLES + PREVIEW_STYLES + writeFonts(list + report, findFont);
  const head = (
    <head>
      <meta charset="utf-8" />
      <meta
        http-equiv="Content-Security-Policy"
        content={makeContentPolicy(styles, PREVIEW_SCRIPT, sha256)}
      />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      <meta name="robots" content="noindex" />
      <title>{translate('kit:preview.title', { name: preview.name })}</title>
      <style dangerouslySetInnerHTML={{ __html: styles }} />
    </head>
  );
  const body = `${list}${report}<script>${PREVIEW_SCRIPT}</script>`;
  const page = (
    <html lang="en">
      {head}
      <body dangerouslySetInnerHTML={{ __html: body }} />
    </html>
  );
  return `<!DOCTYPE html>\n${renderToString(page)}\n`;
}
