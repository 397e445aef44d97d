import { EVIDENCE_QUALITIES } from '../../model/evidence-quality.ts';
import type {
  Report,
  ReportContext,
  ReportRequirement,
  ReportStrategy,
} from '../../model/report.ts';
import type { ResultEvidence } from '../../model/result.ts';

/** One judged requirement with all that a cell may be made of. */
export interface Row {
  report: Report;
  context: ReportContext;
  strategy: ReportStrategy;
  requirement: ReportRequirement;
}

type Cell = string | number | undefined;

function listEvidence({ requirement }: Row): readonly ResultEvidence[] {
  return requirement.judged.answer?.evidence ?? [];
}

function findBestQuality(row: Row): Cell {
  const found = listEvidence(row).map((each) => each.quality);
  return EVIDENCE_QUALITIES.find((quality) => found.includes(quality));
}

/** The newest day or time that any piece of evidence carries. */
function findNewest(row: Row): Cell {
  return listEvidence(row)
    .flatMap((each) => each.date ?? [])
    .toSorted()
    .at(-1);
}

function writeEvidence(row: Row): Cell {
  return listEvidence(row)
    .flatMap((each) => each.what ?? [])
    .join('\n');
}

/**
 * Every column, by the name in the header: names and the ids in cells are the same in every
 * language; titles and `-name` are texts.
 */
export const COLUMNS: Readonly<Record<string, (row: Row) => Cell>> = {
  organisation: ({ report }) => report.result.assessment.organisation.name,
  file: ({ report }) => report.result.assessment.file,
  framework: ({ report: { result } }) => `${result.framework.id}@${result.framework.release}`,
  'as-of': ({ report }) => report.result.asOf ?? '',
  strategy: ({ strategy }) => strategy.judged.id,
  'strategy-title': ({ strategy }) => strategy.texts.title,
  'strategy-level': ({ strategy }) => strategy.judged.level ?? 'not-applicable',
  requirement: ({ requirement }) => requirement.texts.id,
  control: ({ requirement }) => requirement.texts.control,
  'test-id': ({ requirement }) => requirement.texts['test-id'],
  levels: ({ requirement }) => requirement.texts.levels.join(' '),
  title: ({ requirement }) => requirement.texts.title,
  outcome: ({ requirement }) => requirement.judged.outcome,
  'outcome-name': ({ requirement, context }) =>
    context.translate(`words:outcome.${requirement.judged.outcome}.name`),
  satisfied: ({ requirement }) => String(requirement.judged.satisfied),
  source: ({ requirement }) => requirement.judged.source,
  'source-name': ({ requirement, context }) =>
    context.translate(`words:source.${requirement.judged.source}.name`),
  exception: ({ requirement }) => requirement.judged.exception,
  facts: ({ requirement }) => (requirement.judged.facts ?? []).join(' '),
  'performed-by': ({ requirement }) => requirement.judged.answer?.performedBy,
  'evidence-count': (row) => listEvidence(row).length,
  'evidence-quality': findBestQuality,
  'evidence-date': findNewest,
  evidence: writeEvidence,
  reason: ({ requirement }) => requirement.judged.answer?.reason?.trim(),
  note: ({ requirement }) => requirement.judged.answer?.note?.trim(),
  line: ({ requirement }) => requirement.judged.answer?.line,
};
