import type { Report, ReportRequirement } from '../../model/report.ts';
import type { Translate } from '../../model/translate.ts';
import type { WriteHelp } from './help.ts';

/** `PatchApplicationsIsm1876`: a name that no language changes. */
function nameRule(strategy: string, control: string): string {
  const words = `${strategy}-${control}`.toLowerCase().split(/[^a-z0-9]+/);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/** One requirement as a rule: SARIF 2.1.0, section 3.49. */
export function describeRule(
  { texts }: ReportRequirement,
  strategy: string,
  { pack }: Report,
  writeHelp: WriteHelp,
  translate: Translate,
) {
  const helpUri = pack.references[0]?.link;
  const testId = texts['test-id'];
  return {
    id: texts.id,
    name: nameRule(strategy, texts.control),
    shortDescription: { text: translate('words:joint.sentence', { text: texts.title }) },
    fullDescription: { text: texts.requirement },
    help: writeHelp(texts),
    ...(helpUri !== undefined && { helpUri }),
    defaultConfiguration: { level: 'warning' },
    properties: {
      control: texts.control,
      levels: texts.levels,
      strategy,
      ...(testId !== undefined && { testId }),
      tags: ['security', strategy, texts.control, ...texts.levels.map((each) => `level-${each}`)],
    },
  };
}
