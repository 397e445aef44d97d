import { Document, type Scalar, type ToStringOptions, visit } from 'yaml';

/** One line for each value, so that a diff shows one value a line. */
export const YAML_STYLE: ToStringOptions = {
  lineWidth: 0,
  blockQuote: false,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
};

/** Without quotes, a text of several lines would take several lines. */
function quoteLines(scalar: Scalar): void {
  const isLong = typeof scalar.value === 'string' && /[\r\n]/.test(scalar.value);
  if (isLong) scalar.type = 'QUOTE_DOUBLE';
}

function createDocument(value: unknown): Document {
  const document = new Document(value);
  visit(document, { Scalar: (_, scalar) => quoteLines(scalar) });
  return document;
}

/** A value as lines of block YAML, without indentation. */
export function writeYamlLines(value: unknown): string[] {
  return createDocument(value).toString(YAML_STYLE).trimEnd().split('\n');
}

/** A value on one line. */
export function writeYamlInline(value: unknown): string {
  const document = createDocument(value);
  if (typeof value === 'object' && value !== null) {
    Object.assign(document.contents as object, { flow: true });
  }
  return document.toString(YAML_STYLE).trimEnd();
}

/** Whether a value stands on the line of its key: scalars, and what is empty. */
export function isInline(value: unknown): boolean {
  return typeof value !== 'object' || value === null || Object.keys(value).length === 0;
}
