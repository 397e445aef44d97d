import type { VerifiedEvidence } from '../../app/verify-evidence.ts';
import type { Translate } from '../../model/translate.ts';
import { visibleText } from '../../text/visible-text.ts';
import type { RegisterLine } from '../write-register.ts';

const show = (text: string): string => visibleText(text, { singleLine: true });

/** One line for each thing that is wrong with a file of evidence, with its place. */
export function describeEvidence(
  { key, file, line, column, faults, reason = '' }: VerifiedEvidence,
  assessment: string,
  translate: Translate,
): RegisterLine[] {
  return faults.map((fault) => ({
    text: translate('cli:evidence.verify.fault', {
      place: `${show(assessment)}:${line}:${column}`,
      key: show(key),
      file: show(file),
      text: translate(`cli:evidence.fault.${fault}`),
      reason: reason === '' ? fault : `${fault}, ${reason}`,
    }),
    indent: 0,
  }));
}
