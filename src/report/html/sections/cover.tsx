import { describeDraft } from '../../parts/describe-draft.ts';
import { Own, OwnBlock } from '../parts/own-text.tsx';
import type { View } from '../view.ts';

/** What was assessed, by which model, when, by whom, and how the document may be handled. */
export function Cover({ view }: { view: View }) {
  const { report, translate, formatDay } = view;
  const draft = describeDraft(view);
  const { assessment, asOf } = report.result;
  const { organisation, scope, assessor, document } = assessment;
  const { title, release } = report.pack;
  const marking = document?.['protective-marking'];
  const day = assessment['assessed-on'] ?? asOf;
  return (
    <header class="cover">
      <p class="kicker">
        <span>{translate('report:framework', { title, release })}</span>
        {document?.status && (
          <span class={`status ${document.status}`}>
            {translate(`report:document.status-${document.status}`)}
          </span>
        )}
        {marking && (
          <span class="marking">
            <Own text={marking} />
          </span>
        )}
      </p>
      <h1>
        <Own text={organisation.name} />
      </h1>
      <OwnBlock text={scope?.description} />
      <p class="byline">
        {day && (
          <span>
            {translate('report:document.assessed-on')} <time dateTime={day}>{formatDay(day)}</time>
          </span>
        )}
        {assessor?.name && (
          <span>
            {translate('report:document.assessor')} <Own text={assessor.name} />
          </span>
        )}
        <span>{translate(`words:independence.${assessor?.independence ?? 'unknown'}.name`)}</span>
      </p>
      {draft !== undefined && <p class="notice">{draft}</p>}
    </header>
  );
}
