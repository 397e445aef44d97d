import { E8Error } from '../../model/e8-error.ts';
import { EVIDENCE_QUALITIES, type EvidenceQuality } from '../../model/evidence-quality.ts';
import { EXIT } from '../../model/exit-code.ts';
import { findNearest } from '../../text/nearest.ts';

/** Longest age that makes sense to ask for: a hundred years of days has five digits. */
const DAYS = /^\d{1,5}$/;

/** One of the evidence qualities, for `--quality`. */
export function parseQuality(text: string): EvidenceQuality {
  const found = EVIDENCE_QUALITIES.find((each) => each === text);
  if (found !== undefined) return found;
  const values = {
    option: '--quality',
    found: text,
    expected: EVIDENCE_QUALITIES.join(', '),
    nearest: findNearest(text, EVIDENCE_QUALITIES) ?? '',
  };
  throw new E8Error('invalid-option-value', EXIT.wrongUsage, { values });
}

/** A whole number of days from 0, for `--max-age`. */
export function parseMaxAge(text: string): number {
  if (DAYS.test(text)) return Number(text);
  const values = { option: '--max-age', found: text, expected: '0, 1, 2, ...' };
  throw new E8Error('invalid-option-value', EXIT.wrongUsage, { values });
}
