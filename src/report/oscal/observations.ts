import type { EvidenceQuality } from '../../model/evidence-quality.ts';
import type { ResultEvidence } from '../../model/result.ts';
import { byParty } from './assets.ts';
import { compact } from './compact.ts';
import { escapeLine, escapeMarkup } from './escape-markup.ts';
import { fileId, makeFileResources } from './evidence-files.ts';
import type { View } from './make-view.ts';
import { makeProperties } from './properties.ts';
import { writeTime } from './write-time.ts';

/** How evidence of each quality is come by, in the standard's words. */
const METHODS: Readonly<Record<EvidenceQuality, string>> = {
  excellent: 'TEST',
  good: 'EXAMINE',
  fair: 'EXAMINE',
  poor: 'INTERVIEW',
};

function listProperties(evidence: ResultEvidence) {
  const { sample, period, quality, sha256, size, test, by, source } = evidence;
  const { date, runs, released, applied } = evidence;
  return makeProperties({
    'evidence-quality': quality,
    'evidence-date': date,
    'evidence-sha256': sha256,
    'evidence-size': size,
    test,
    by,
    source,
    'sample-of': sample?.of,
    'sample-tested': sample?.tested,
    'sample-passed': sample?.passed,
    'sample-population': sample?.population,
    'sample-how': sample?.how,
    'period-from': period?.from,
    'period-to': period?.to,
    runs,
    released,
    applied,
  });
}

/** One piece of evidence as an observation; `names` tell what it is evidence of. */
export function observeEvidence(
  evidence: ResultEvidence,
  title: string,
  names: readonly string[],
  view: View,
) {
  const { translate } = view.context;
  const quality = translate(`words:quality.${evidence.quality}.name`);
  const meaning = translate(`words:quality.${evidence.quality}.meaning`);
  const described = escapeMarkup(evidence.what ?? '') || escapeMarkup(meaning);
  const files = makeFileResources(evidence, view).map((each) => ({
    href: `#${fileId(evidence, view)}`,
    description: each.title,
  }));
  return compact({
    uuid: view.makeId('observation', view.time, ...names),
    title: escapeLine(translate('formats:oscal.observation', { title, quality })),
    description: described,
    props: listProperties(evidence),
    methods: [METHODS[evidence.quality]],
    types: ['control-objective'],
    origins: byParty(view.assessor),
    'relevant-evidence': files,
    collected: writeTime(evidence.date ?? '') ?? view.time,
  });
}

/** An answer that rests on nothing, as an observation that says so. */
export function observeNothing(title: string, names: readonly string[], view: View) {
  const { translate } = view.context;
  return compact({
    uuid: view.makeId('observation', view.time, ...names),
    title: escapeLine(title),
    description: escapeMarkup(translate('formats:oscal.no-evidence')),
    props: makeProperties({ 'evidence-quality': 'none' }),
    methods: ['UNKNOWN'],
    types: ['control-objective'],
    origins: byParty(view.assessor),
    collected: view.time,
  });
}
