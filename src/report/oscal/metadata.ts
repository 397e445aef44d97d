import { cleanValue } from './clean-value.ts';
import { compact } from './compact.ts';
import { OSCAL_VERSION } from './constants.ts';
import { escapeLine, escapeMarkup } from './escape-markup.ts';
import type { View } from './make-view.ts';
import { makeParties } from './parties.ts';
import { makeProperties } from './properties.ts';

/** The standard's own property for a protective marking; it has no namespace. */
function listMarkings({ report }: View) {
  const value = cleanValue(report.result.assessment.document?.['protective-marking'] ?? '');
  return value === undefined ? [] : [{ name: 'marking', value }];
}

/** The head of a document of one kind; its title is ready to show. */
export function makeMetadata(kind: 'ar' | 'ap' | 'poam', view: View) {
  const { report, context, time } = view;
  const { framework, pack, assessment } = report.result;
  const title = context.translate(`formats:oscal.title.${kind}`, {
    framework: report.pack.title,
    organisation: assessment.organisation.name,
  });
  const { version = '', status } = assessment.document ?? {};
  return {
    title: escapeLine(title),
    'last-modified': time,
    version: cleanValue(version) ?? time.slice(0, 10),
    'oscal-version': OSCAL_VERSION,
    props: [
      ...listMarkings(view),
      ...makeProperties({
        framework: `${framework.id}@${framework.release}`,
        'pack-digest': pack.digest,
        'assessment-digest': assessment.digest,
        'assessment-file': assessment.file,
        'assessed-on': assessment['assessed-on'],
        'document-status': status,
        'e8-version': context.version,
        language: context.locale.tag,
      }),
    ],
    ...compact(makeParties(view)),
    remarks: escapeMarkup(`${report.pack.disclaimer}\n${report.pack.attribution}`),
  };
}
