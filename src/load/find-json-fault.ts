import { type JSONVisitor, printParseErrorCode, visit } from 'jsonc-parser';
import { LIMITS } from './limits.ts';
import {
  catchFault,
  createSyntaxFault,
  type SyntaxReason,
  type TextFault,
  TextFaultError,
} from './text-fault.ts';

const REASONS: Readonly<Record<string, SyntaxReason>> = {
  InvalidNumberFormat: 'bad-number',
  UnexpectedEndOfNumber: 'bad-number',
  PropertyNameExpected: 'key-expected',
  ValueExpected: 'value-expected',
  ColonExpected: 'colon-expected',
  CommaExpected: 'comma-expected',
  CloseBraceExpected: 'unclosed-bracket',
  CloseBracketExpected: 'unclosed-bracket',
  EndOfFileExpected: 'trailing-text',
  InvalidCommentToken: 'comment',
  UnexpectedEndOfComment: 'comment',
  InvalidUnicode: 'bad-escape',
  InvalidEscapeCharacter: 'bad-escape',
  InvalidCharacter: 'control-character',
};

/** The first reason why a text that `JSON.parse` has refused is not JSON (RFC 8259). */
export function findJsonFault(text: string): TextFault {
  // Leaving by an error is the visitor's only early exit.
  const left = catchFault(() => visit(text, createVisitor(text), { disallowComments: true }));
  return left instanceof TextFaultError
    ? left.fault
    : createSyntaxFault(text, 'unexpected-token', 0);
}

function createVisitor(text: string): JSONVisitor {
  let depth = 0;
  const enter = (offset: number): void => {
    depth += 1;
    if (depth <= LIMITS.depth) return;
    throw new TextFaultError({ code: 'too-deep', offset, values: { expected: LIMITS.depth } });
  };
  const leave = (): void => {
    depth -= 1;
  };
  return {
    onObjectBegin: enter,
    onArrayBegin: enter,
    onObjectEnd: leave,
    onArrayEnd: leave,
    onError: (error, offset) => {
      throw new TextFaultError(
        createSyntaxFault(text, findReason(printParseErrorCode(error), text, offset), offset),
      );
    },
  };
}

function findReason(error: string, text: string, offset: number): SyntaxReason {
  if (error === 'UnexpectedEndOfString') return 'unclosed-quote';
  if (offset >= text.trimEnd().length) return 'unexpected-end';
  return REASONS[error] ?? 'unexpected-token';
}
