import type { Report, ReportContext } from '../../model/report.ts';
import { nameUuid } from '../../text/name-uuid.ts';
import { cleanValue } from './clean-value.ts';
import { UUID_NAMESPACE } from './constants.ts';
import { writeTime } from './write-time.ts';

/** What every part of a document is made from. */
export interface View {
  report: Report;
  context: ReportContext;
  /** The day of the judgement at 00:00Z. */
  time: string;
  /** The UUIDs of those who state something: whoever assessed, and e8 itself. */
  assessor: string;
  tool: string;
  /** The UUID of a thing in this assessment, by its kind and its names. */
  makeId(kind: string, ...names: readonly string[]): string;
}

/**
 * What is assessed, over all the years: a model, an organisation and a scope. A scope without an id
 * is known by the name of its file.
 */
function nameSubject({ result }: Report): string {
  const { organisation, scope, file } = result.assessment;
  const place = scope?.id ?? file.split('/').at(-1) ?? '';
  return JSON.stringify([result.framework.id, organisation.id ?? organisation.name, place]);
}

/** The name of the person who assessed, where the assessment has one. */
export function readAssessor({ result }: Report): string | undefined {
  return cleanValue(result.assessment.assessor?.name ?? '');
}

function readTime({ result }: Report): string {
  const time = writeTime(result.asOf ?? '');
  if (time === undefined) throw new Error('a day is needed; the registry must say so');
  return time;
}

/** Joins what the documents are made from. Names may be any text; equal names give equal UUIDs. */
export function makeView(report: Report, context: ReportContext): View {
  const sha1 = (bytes: Uint8Array) => context.sha1(bytes);
  const subject = nameUuid(nameSubject(report), UUID_NAMESPACE, sha1);
  const makeId: View['makeId'] = (kind, ...names) =>
    nameUuid(JSON.stringify([kind, ...names]), subject, sha1);
  const party = readAssessor(report) === undefined ? 'organisation' : 'assessor';
  return {
    report,
    context,
    time: readTime(report),
    assessor: makeId('party', party),
    tool: makeId('component', 'tool'),
    makeId,
  };
}
