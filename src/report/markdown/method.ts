import type { Report, ReportContext } from '../../model/report.ts';
import { joinList } from '../parts/join-list.ts';

/** How levels come about, what is our reading, and what the publisher has to do with it. */
export function renderMethod({ result, pack }: Report, { translate }: ReportContext): string[] {
  const facts = result.interpretations.includes('facts-remove-requirements');
  const sentences = [
    translate('report:method.levels'),
    translate('report:method.overall'),
    translate('report:method.satisfied'),
    ...(facts ? [translate('report:method.facts')] : []),
    translate('report:method.possible'),
    translate('report:method.self'),
  ];
  return [
    `## ${translate('report:method.heading')}`,
    '',
    ...sentences.map((text) => `- ${text}`),
    '',
    pack.disclaimer,
    '',
    pack.attribution,
    '',
    ...pack.references.map(
      ({ title, link, date }) => `- ${joinList([`[${title}](${link})`, date], translate)}`,
    ),
  ];
}
