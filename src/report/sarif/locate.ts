import type { Position } from '../../model/assessment.ts';
import type { Report } from '../../model/report.ts';
import { relativeFile } from '../parts/relative-file.ts';

/** SARIF 2.1.0, section 3.28. */
export interface Location {
  physicalLocation: {
    artifactLocation: { uri: string };
    region: { startLine: number; startColumn: number };
  };
}

/** A relative path as a URI reference (RFC 3986). */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/**
 * A place in the assessment. What nobody answered stands nowhere in it: that is the first line, so
 * that a pipeline can show it at all.
 */
export function locate({ result }: Report, place: Partial<Position> | undefined): Location {
  const { line: startLine = 1, column: startColumn = 1 } = place ?? {};
  const uri = encodePath(relativeFile(result.assessment.file));
  return {
    physicalLocation: { artifactLocation: { uri }, region: { startLine, startColumn } },
  };
}
