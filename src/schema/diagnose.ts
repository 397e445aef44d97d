import type { Position } from '../model/assessment.ts';
import type { Diagnostic, MessageValues } from '../model/diagnostic.ts';
import type { DiagnosticCode } from '../model/diagnostic-code.ts';
import type { ParsedDocument } from './parsed-document.ts';

/** What a diagnostic says, apart from where. */
export interface Finding {
  code: DiagnosticCode;
  pointer: string;
  values: MessageValues;
  nearest?: string | undefined;
}

/** An error that stands at the value it is about. */
export function diagnoseValue(document: ParsedDocument, finding: Finding): Diagnostic {
  return place(document, finding, document.positionOf(finding.pointer));
}

/** An error that stands at the key of the value it is about. */
export function diagnoseKey(document: ParsedDocument, finding: Finding): Diagnostic {
  return place(document, finding, document.keyPositionOf(finding.pointer));
}

function place(document: ParsedDocument, finding: Finding, position: Position): Diagnostic {
  const { code, pointer, values, nearest } = finding;
  return {
    severity: 'error',
    code,
    file: document.file,
    line: position.line,
    column: position.column,
    pointer,
    values,
    ...(nearest === undefined ? {} : { nearest }),
  };
}
