import { EVIDENCE_QUALITIES, type EvidenceQuality } from '../../../model/evidence-quality.ts';
import type { View } from '../view.ts';

const BARS = [0, 1, 2, 3];

/** One symbol for each quality, like the bars of a signal: the better, the more are filled. */
export function QualitySymbols() {
  return (
    <>
      {EVIDENCE_QUALITIES.map((quality, rank) => (
        <symbol id={`quality-${quality}`} viewBox="0 0 20 20">
          {BARS.map((bar) => (
            <rect
              class={bar < EVIDENCE_QUALITIES.length - rank ? 'bar-full' : 'bar-empty'}
              x={2.5 + bar * 4}
              y={13 - bar * 3.4}
              width="2.8"
              height={4.4 + bar * 3.4}
            />
          ))}
        </symbol>
      ))}
    </>
  );
}

/** A quality of evidence: its bars and its name. */
export function Quality({ quality, view }: { quality: EvidenceQuality; view: View }) {
  return (
    <span class="quality">
      <svg class="mark" aria-hidden="true">
        <use href={`#quality-${quality}`} />
      </svg>
      {view.translate(`words:quality.${quality}.name`)}
    </span>
  );
}
