import {
  type ComparedEvidence,
  type ComparedFinding,
  type Comparison,
  EVIDENCE_CHANGES,
  EXCEPTION_CHANGES,
  FINDING_CHANGES,
} from '../../model/comparison.ts';
import type { Translate } from '../../model/translate.ts';

/** Changes of one kind, a line for each. */
export interface Group {
  name: string;
  lines: readonly string[];
}

/** Groups under one heading; none where nothing of that kind changed. */
export interface Section {
  heading: string;
  groups: readonly Group[];
}

function listGroups<Change extends string, T extends { change: Change }>(
  changes: readonly Change[],
  items: readonly T[],
  name: (change: Change) => string,
  describe: (item: T) => string,
): Group[] {
  return changes
    .map((change) => ({ change, found: items.filter((each) => each.change === change) }))
    .filter(({ found }) => found.length > 0)
    .map(({ change, found }) => ({ name: name(change), lines: found.map(describe) }));
}

function describeOutcome({ outcome, exception }: ComparedFinding, translate: Translate): string {
  const name = translate(`words:outcome.${outcome}.name`).toLowerCase();
  if (exception === undefined) return name;
  return translate('compare:item.lifted', { outcome: name, exception });
}

function listFindings({ requirements, new: { file } }: Comparison, translate: Translate): Group[] {
  return listGroups(
    FINDING_CHANGES,
    requirements,
    (change) => translate(`compare:finding.${change}`),
    ({ id, old, new: now }) => {
      const outcomes = [old, now].map((each) => describeOutcome(each, translate));
      const [was = '', is = ''] = outcomes;
      const text = translate('compare:item.change', { id, old: was, new: is });
      const { line } = now;
      return line === undefined ? text : translate('compare:item.place', { text, file, line });
    },
  );
}

function describeEvidence(evidence: ComparedEvidence | null, translate: Translate): string {
  if (evidence === null) return translate('compare:none');
  const quality = translate(`words:quality.${evidence.quality}.name`).toLowerCase();
  const day = evidence.day ?? translate('compare:item.undated');
  return translate('compare:item.evidence', { quality, day });
}

function listEvidence({ evidence }: Comparison, translate: Translate): Group[] {
  return listGroups(
    EVIDENCE_CHANGES,
    evidence,
    (change) => translate(`compare:evidence.${change}`),
    ({ id, old, new: now }) =>
      translate('compare:item.change', {
        id,
        old: describeEvidence(old, translate),
        new: describeEvidence(now, translate),
      }),
  );
}

function listExceptions({ exceptions }: Comparison, translate: Translate): Group[] {
  return listGroups(
    EXCEPTION_CHANGES,
    exceptions,
    (change) => translate(`compare:exception.${change}`),
    ({ id, old, new: now }) => {
      const { expires = '' } = now ?? old ?? {};
      return translate('compare:item.exception', { id, expires });
    },
  );
}

/** Requirements, evidence and exceptions that changed, the worst first. */
export function listSections(comparison: Comparison, translate: Translate): Section[] {
  const sections = [
    {
      heading: translate('compare:heading.requirements'),
      groups: listFindings(comparison, translate),
    },
    { heading: translate('compare:heading.evidence'), groups: listEvidence(comparison, translate) },
    {
      heading: translate('compare:heading.exceptions'),
      groups: listExceptions(comparison, translate),
    },
  ];
  return sections.filter(({ groups }) => groups.length > 0);
}
