import { Composer, CST, type Document, type ErrorCode, Lexer, Parser } from 'yaml';
import { convertYaml } from './convert-yaml.ts';
import { LIMITS } from './limits.ts';
import {
  catchFault,
  createSyntaxFault,
  type ParsedText,
  type TextFault,
  TextFaultError,
} from './text-fault.ts';
import { findYamlReason } from './yaml-reason.ts';

/**
 * A YAML text's value and places. YAML 1.2, core schema: no merge keys, no tags, keys are strings
 * as written (https://yaml.org/spec/1.2.2/).
 */
export function parseYaml(text: string): ParsedText {
  const parsed = catchFault(() => convertYaml(composeText(text), text));
  return parsed instanceof TextFaultError ? { faults: [parsed.fault] } : parsed;
}

/** Keys given twice are found later, all of them; comparing each with each here would be slow. */
const OPTIONS = {
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  stringKeys: true,
  uniqueKeys: false,
  keepSourceTokens: false,
  prettyErrors: false,
} as const;

/** The one document of a text; throws a TextFaultError at the first fault. */
function composeText(text: string): Document.Parsed | undefined {
  const composer = createComposer(text);
  let hasDocument = false;
  for (const token of readTokens(text)) {
    if (token.type === 'document') {
      if (hasDocument)
        throw new TextFaultError({ code: 'multiple-documents', offset: token.offset });
      hasDocument = true;
    }
    composer.next(token).next();
  }
  return composer.end(false, text.length).next().value ?? undefined;
}

/**
 * A composer that stops at the first error: a short text can hold a million, each with a stack
 * trace. The handler is an own property of `yaml`'s composer; a test holds it to stopping.
 */
function createComposer(text: string): Composer {
  let first: TextFaultError | undefined;
  const onError = (source: unknown, code: ErrorCode, message: string, warning?: boolean): void => {
    if (warning === true) return;
    // On its way out the error is caught and reported again, as exhausted resources.
    first ??= new TextFaultError(explain(text, startOf(source), code, message));
    throw first;
  };
  return Object.assign(new Composer(OPTIONS), { onError });
}

function explain(text: string, offset: number, code: ErrorCode, message: string): TextFault {
  if (code === 'RESOURCE_EXHAUSTION') return tooDeep(offset);
  const reason = findYamlReason(code, message);
  if (reason === 'unclosed-quote') {
    return createSyntaxFault(text, reason, findOpeningQuote(text, offset));
  }
  const isAtEnd = offset >= text.trimEnd().length && reason === 'unexpected-token';
  return createSyntaxFault(text, isAtEnd ? 'unexpected-end' : reason, offset);
}

function tooDeep(offset: number): TextFault {
  return { code: 'too-deep', offset, values: { expected: LIMITS.depth } };
}

/** The start of what `yaml` complains about: an offset, a range or a token. */
function startOf(source: unknown): number {
  if (typeof source === 'number') return source;
  if (Array.isArray(source)) return Number(source[0]);
  const offset = Object(source)['offset'];
  return typeof offset === 'number' ? offset : 0;
}

type Token = ReturnType<Parser['parse']> extends Generator<infer T> ? T : never;

/** The tokens of a text, as long as it keeps to the limits; composing is recursive, this is not. */
function* readTokens(text: string): Generator<Token> {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) yield stopAtError(text, token);
    guardStack(parser);
  }
  for (const token of parser.end()) yield stopAtError(text, token);
}

function stopAtError(text: string, token: Token): Token {
  if (token.type !== 'error') return token;
  throw new TextFaultError(explain(text, token.offset, 'UNEXPECTED_TOKEN', token.message));
}

/** Beside maps and lists, the stack holds the document and at most one scalar. */
function guardStack({ stack, offset }: Parser): void {
  if (stack.length > LIMITS.depth + 2) throw new TextFaultError(tooDeep(offset));
  const top = stack.at(-1);
  // One more than the limit, because the last entry may still be empty.
  if (top !== undefined && 'items' in top && top.items.length > LIMITS.items + 1) {
    throw new TextFaultError({
      code: 'too-many-items',
      offset,
      values: { expected: LIMITS.items },
    });
  }
}

/** What the lexer puts between lexemes; not part of the text. */
const MARKS: readonly string[] = [CST.DOCUMENT, CST.FLOW_END, CST.SCALAR];

/** Where the quoted text begins that ends at an offset; `yaml` only tells the end. */
function findOpeningQuote(text: string, end: number): number {
  let start = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (MARKS.includes(lexeme)) continue;
    if (start + lexeme.length >= end) return start;
    start += lexeme.length;
  }
  return end;
}
