import { cleanValue } from './clean-value.ts';
import { compact } from './compact.ts';
import { escapeMarkup } from './escape-markup.ts';
import { readAssessor, type View } from './make-view.ts';
import { makeProperties } from './properties.ts';

/** The organisation that is assessed. */
function makeOrganisation({ report, makeId }: View) {
  const { name, id, country, tags } = report.result.assessment.organisation;
  return compact({
    uuid: makeId('party', 'organisation'),
    type: 'organization',
    name: cleanValue(name),
    props: [
      ...makeProperties({ 'organisation-id': id, country }),
      ...makeProperties({ tag: Object.entries(tags ?? {}).map((pair) => pair.join(': ')) }),
    ],
  });
}

/** The person who assessed, where the assessment names one. */
function listAssessors({ report, assessor }: View) {
  const name = readAssessor(report);
  if (name === undefined) return [];
  const { role, organisation, qualifications } = report.result.assessment.assessor ?? {};
  return [
    compact({
      uuid: assessor,
      type: 'person',
      name,
      props: makeProperties({ role, organisation, qualification: qualifications }),
    }),
  ];
}

/** Who is assessed and who assessed, with the roles in which they appear. */
export function makeParties(view: View) {
  const { translate } = view.context;
  const organisation = view.makeId('party', 'organisation');
  const roles = (['prepared-by', 'prepared-for', 'assessor'] as const).map((id) => ({
    id,
    title: escapeMarkup(translate(`formats:oscal.role.${id}`)),
  }));
  return {
    roles,
    parties: [makeOrganisation(view), ...listAssessors(view)],
    'responsible-parties': [
      { 'role-id': 'prepared-by', 'party-uuids': [view.assessor] },
      { 'role-id': 'prepared-for', 'party-uuids': [organisation] },
      { 'role-id': 'assessor', 'party-uuids': [view.assessor] },
    ],
  };
}
