import type { Sample } from '../../../model/assessment.ts';
import type { ReportRequirement } from '../../../model/report.ts';
import type { NumberedEvidence } from '../number-evidence.ts';
import { Own } from '../parts/own-text.tsx';
import { Quality } from '../parts/quality.tsx';
import type { View } from '../view.ts';

function describeSample({ tested, passed }: Sample, translate: View['translate']): string {
  return translate('html:evidence.sample-short', { tested, passed });
}

function Piece({ piece, view }: { piece: NumberedEvidence; view: View }) {
  const { translate } = view;
  const { quality, what, date, sample } = piece.evidence;
  return (
    <li>
      <Quality quality={quality} view={view} />{' '}
      <span class="line faint">{translate(`html:test.${quality}`)}</span>
      <Own text={what} />{' '}
      <span class="faint">
        <span class="date">{date}</span> {sample && describeSample(sample, translate)}
      </span>{' '}
      <a class="id" href={`#${piece.id}`}>
        {piece.id}
      </a>
    </li>
  );
}

/** How it was tested and on what evidence, each piece with its number in the appendix. */
export function FindingEvidence({ found, view }: { found: ReportRequirement; view: View }) {
  const { judged, texts } = found;
  const pieces = view.evidence.byRequirement.get(texts.id) ?? [];
  const claims = judged.source === 'answer' || judged.source === 'control';
  if (pieces.length === 0) {
    return <td>{claims && <p class="faint">{view.translate('html:finding.no-evidence')}</p>}</td>;
  }
  return (
    <td>
      <ul class="pieces">
        {pieces.map((piece) => (
          <Piece piece={piece} view={view} />
        ))}
      </ul>
    </td>
  );
}
