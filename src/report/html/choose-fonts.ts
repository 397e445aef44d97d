import {
  type DocumentFont,
  FONT_SCRIPTS,
  type FontScript,
  type ReportContext,
} from '../../model/report.ts';

const PATTERNS: Readonly<Record<FontScript, RegExp>> = {
  thai: /\p{Script=Thai}/u,
  lao: /\p{Script=Lao}/u,
  khmer: /\p{Script=Khmer}/u,
  myanmar: /\p{Script=Myanmar}/u,
  tamil: /\p{Script=Tamil}/u,
};

function writeFace(font: DocumentFont, weight: string, base64: string): string {
  const source = `url(data:font/woff2;base64,${base64}) format("woff2")`;
  return (
    `@font-face{font-family:"e8 text";font-weight:${weight};src:${source};` +
    `unicode-range:${font.range}}`
  );
}

function writeFont(font: DocumentFont): string {
  const notice = `${font.family}: ${font.copyright}. SIL Open Font License 1.1`;
  const faces = Object.entries(font.files).map(([weight, file]) => writeFace(font, weight, file));
  return `/* ${notice.replaceAll('*', '')} */${faces.join('')}`;
}

/**
 * The fonts that a text needs, as CSS: one for each script in it that many machines cannot show.
 * Latin, and all that is not listed, uses the reader's own fonts.
 */
export function writeFonts(text: string, findFont: ReportContext['findFont']): string {
  return FONT_SCRIPTS.filter((script) => PATTERNS[script].test(text))
    .map(findFont)
    .filter((font) => font !== undefined)
    .map(writeFont)
    .join('');
}
