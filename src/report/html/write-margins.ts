import type { Report, ReportContext } from '../../model/report.ts';
import { shortenLine, writeCssString } from './css-string.ts';

/**
 * The margins of printed pages (CSS Paged Media 3): protective marking above and below, title,
 * page number and number of pages.
 */
export function writeMargins(
  { result, pack }: Report,
  { translate, locale: { dir } }: ReportContext,
): string {
  const { organisation, document } = result.assessment;
  const marking = writeCssString(shortenLine(document?.['protective-marking'] ?? ''));
  const title = translate('report:document.title', {
    framework: pack.title,
    organisation: organisation.name,
  });
  const [start, end] = dir === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  return [
    '@page{',
    `@top-center{content:${marking}}`,
    `@bottom-center{content:${marking}}`,
    `@bottom-${start}{content:${writeCssString(shortenLine(title))}}`,
    `@bottom-${end}{content:counter(page) " / " counter(pages)}`,
    '}',
  ].join('');
}
