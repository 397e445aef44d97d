import { EVIDENCE_QUALITIES } from '../../../model/evidence-quality.ts';
import type { ReportRequirement } from '../../../model/report.ts';
import { joinList } from '../../parts/join-list.ts';
import { nameFact } from '../../parts/name-fact.ts';
import { MarkIcon, markOf } from '../parts/mark.tsx';
import { OwnBlock } from '../parts/own-text.tsx';
import { PackText } from '../parts/pack-text.tsx';
import { RequirementLinks } from '../parts/requirement-link.tsx';
import type { View } from '../view.ts';
import { FindingEvidence } from './finding-evidence.tsx';

interface FindingProps {
  found: ReportRequirement;
  view: View;
}

/** The best quality among a finding's evidence, for the filter. */
function rankEvidence(id: string, { evidence }: View): string {
  const qualities = (evidence.byRequirement.get(id) ?? []).map((each) => each.evidence.quality);
  return EVIDENCE_QUALITIES.find((quality) => qualities.includes(quality)) ?? 'none';
}

/** The publisher's own statement, quoted and attributed. */
function Statement({ found, view }: FindingProps) {
  const { report, translate } = view;
  const { control } = found.texts;
  const statement = report.catalog?.statements.get(control);
  if (report.catalog === undefined || statement === undefined) return null;
  const { version } = report.catalog;
  const { publisher } = report.pack;
  return (
    <blockquote>
      <p>{statement}</p>
      <footer>{translate('html:finding.quoted', { publisher, control, version })}</footer>
    </blockquote>
  );
}

/** The sentence as it was written, beside its translation. */
function English({ text }: { text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <span class="sentence english" lang="en">
      {text}
    </span>
  );
}

function RequirementCell({ found, view }: FindingProps) {
  const { translate } = view;
  const { id, title, requirement, levels, subject } = found.texts;
  const test = found.texts['test-id'];
  const list = joinList(levels.map(String), translate);
  return (
    <th scope="row">
      <a class="id" href={`#${id}`}>
        {id}
      </a>{' '}
      <span class="faint">{translate('html:finding.levels', { list, count: levels.length })}</span>{' '}
      {test !== undefined && <span class="faint">{translate('html:finding.test', { test })}</span>}
      <span class="title">
        <PackText text={title} />
      </span>
      <span class="sentence">
        <PackText text={requirement} />
      </span>
      {subject !== undefined && (
        <span class="sentence">{translate('html:finding.subject', { subject })}</span>
      )}
      <English text={view.report.english?.get(id)} />
      <Statement found={found} view={view} />
    </th>
  );
}

function OutcomeCell({ found, view }: FindingProps) {
  const { translate } = view;
  const { judged } = found;
  return (
    <td class={judged.satisfied ? 'outcome satisfied' : 'outcome'}>
      <span class="verdict-word">
        <MarkIcon mark={markOf(judged)} /> {translate(`words:outcome.${judged.outcome}.name`)}
      </span>
      {judged.source === 'control' && (
        <span class="faint">
          {translate('html:finding.by-control', { control: judged.control })}
        </span>
      )}
    </td>
  );
}

function Lifted({ found, view }: FindingProps) {
  const { exception } = found.judged;
  if (exception === undefined) return null;
  const index = view.report.result.exceptions.findIndex((each) => each.id === exception);
  return (
    <p>
      {view.translate('html:finding.lifted')} <a href={`#exception-${index + 1}`}>{exception}</a>
    </p>
  );
}

function Replaced({ found, view }: FindingProps) {
  if (found.judged.source !== 'successor') return null;
  return (
    <p>
      {view.translate('html:finding.replaced')}{' '}
      <RequirementLinks ids={found.texts['superseded-by'] ?? []} view={view} />
    </p>
  );
}

function OutOfScope({ found, view }: FindingProps) {
  const { translate, report } = view;
  const facts = found.judged.facts ?? [];
  if (facts.length === 0) return null;
  const titles = facts.map((id) => nameFact(id, report));
  return <p>{translate('html:finding.fact', { facts: joinList(titles, translate) })}</p>;
}

function JustificationCell({ found, view }: FindingProps) {
  const { answer } = found.judged;
  const { translate } = view;
  return (
    <td>
      <Lifted found={found} view={view} />
      <Replaced found={found} view={view} />
      <OutOfScope found={found} view={view} />
      <OwnBlock text={answer?.reason} />
      <OwnBlock text={answer?.note} />
      {answer?.performedBy && (
        <p class="faint">
          {translate('html:finding.performed')}{' '}
          {translate(`words:performer.${answer.performedBy}.name`)}
        </p>
      )}
    </td>
  );
}

/** One requirement: what must be true, what was found, on what that rests, and why. */
export function FindingRow({ found, strategy, view }: FindingProps & { strategy: string }) {
  const { texts, judged } = found;
  return (
    <tr
      id={texts.id}
      data-strategy={strategy}
      data-level={texts.levels.join(' ')}
      data-outcome={judged.outcome}
      data-evidence={rankEvidence(texts.id, view)}
    >
      <RequirementCell found={found} view={view} />
      <OutcomeCell found={found} view={view} />
      <FindingEvidence found={found} view={view} />
      <JustificationCell found={found} view={view} />
    </tr>
  );
}
