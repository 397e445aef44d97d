import type { ComponentChildren } from 'preact';
import type { Sample } from '../../../model/assessment.ts';
import type { NumberedEvidence } from '../number-evidence.ts';
import { Own } from '../parts/own-text.tsx';
import { Quality } from '../parts/quality.tsx';
import { RequirementLinks } from '../parts/requirement-link.tsx';
import { Scroll } from '../parts/scroll.tsx';
import { Section } from '../parts/section.tsx';
import { TableHead } from '../parts/table-head.tsx';
import type { View } from '../view.ts';

function describeTimes({ evidence }: NumberedEvidence, { translate }: View): string[] {
  const { date, period, runs, released, applied } = evidence;
  return [
    ...(date === undefined ? [] : [date]),
    ...(period ? [translate('html:evidence.period', { ...period })] : []),
    ...(runs === undefined ? [] : [translate('html:evidence.runs', { count: runs })]),
    ...(released === undefined ? [] : [translate('html:evidence.released', { day: released })]),
    ...(applied === undefined ? [] : [translate('html:evidence.applied', { day: applied })]),
  ];
}

function count({ tested, passed, population }: Sample) {
  return { tested, passed, population };
}

function Named({ name, text }: { name: string; text: string | undefined }) {
  return text === undefined ? null : (
    <span class="line faint">
      {name} <Own text={text} />
    </span>
  );
}

function EvidenceFile({ piece, view }: { piece: NumberedEvidence; view: View }) {
  const { file, sha256, size } = piece.evidence;
  if (file === undefined && sha256 === undefined) return null;
  return (
    <span class="line">
      <Own text={file} />{' '}
      {size !== undefined && (
        <span class="faint">{view.translate('html:evidence.bytes', { count: size })}</span>
      )}{' '}
      {sha256 !== undefined && <code class="digest">{sha256}</code>}
    </span>
  );
}

function What({ piece, view }: { piece: NumberedEvidence; view: View }): ComponentChildren {
  const { what, sample, test, by, source } = piece.evidence;
  const { translate } = view;
  return (
    <>
      <Own text={what} />
      {sample && (
        <span class="line faint">
          {translate('html:evidence.sample', count(sample))} <Own text={sample.how} />
        </span>
      )}
      <Named name={translate('html:evidence.test')} text={test} />
      <Named name={translate('html:evidence.by')} text={by} />
      <Named name={translate('html:evidence.source')} text={source} />
      <EvidenceFile piece={piece} view={view} />
    </>
  );
}

function EvidenceRow({ piece, view }: { piece: NumberedEvidence; view: View }) {
  const { quality } = piece.evidence;
  return (
    <tr id={piece.id}>
      <th scope="row">{piece.id}</th>
      <td>
        <Quality quality={quality} view={view} />
        <span class="line faint">{view.translate(`html:test.${quality}`)}</span>
      </td>
      <td>
        <What piece={piece} view={view} />
      </td>
      <td>
        {describeTimes(piece, view).map((text) => (
          <span class="line">{text}</span>
        ))}
      </td>
      <td>
        {piece.exception !== undefined && (
          <span class="line">
            {view.translate('html:evidence.exception')} <Own text={piece.exception} />
          </span>
        )}
        <RequirementLinks ids={piece.requirements} view={view} />
      </td>
    </tr>
  );
}

/** Everything that was seen, with where it is kept and how it can be recognised. */
export function EvidenceAppendix({ view }: { view: View }) {
  const { translate, evidence } = view;
  const title = translate('html:section.evidence');
  const head = (['number', 'quality', 'what', 'when', 'for'] as const).map((key) =>
    translate(`html:evidence.${key}`),
  );
  return (
    <Section id="evidence" title={title}>
      {evidence.all.length === 0 ? (
        <p>{translate('html:evidence.nothing')}</p>
      ) : (
        <Scroll label={title}>
          <table class="evidence">
            <TableHead head={head} />
            <tbody>
              {evidence.all.map((piece) => (
                <EvidenceRow piece={piece} view={view} />
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </Section>
  );
}
