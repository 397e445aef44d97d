import { escapeLine, escapeMarkup } from './escape-markup.ts';
import type { View } from './make-view.ts';

/** What is assessed, as one component: an assessment is of one scope. */
export function makeSystem({ report, context, makeId }: View) {
  const { organisation, scope } = report.result.assessment;
  const stated = scope?.description ?? context.translate('report:document.not-stated');
  const exclusions = (scope?.exclusions ?? []).map((each) =>
    context.translate('formats:oscal.excluded', each),
  );
  return {
    uuid: makeId('component', 'system'),
    type: 'this-system',
    title: escapeLine(organisation.name),
    description: escapeMarkup([stated, ...exclusions].join('\n')),
    status: { state: 'operational' },
  };
}

/** What judges: e8 itself, with its version. */
export function makeAssets({ context, makeId, tool }: View) {
  return {
    components: [
      {
        uuid: tool,
        type: 'software',
        title: 'e8',
        description: escapeMarkup(context.translate('formats:oscal.tool')),
        props: [{ name: 'version', value: context.version }],
        status: { state: 'operational' },
      },
    ],
    'assessment-platforms': [
      {
        uuid: makeId('platform', 'e8'),
        title: 'e8',
        'uses-components': [{ 'component-uuid': tool }],
      },
    ],
  };
}

/** That a statement comes from e8. */
export function byTool({ tool }: View) {
  return [{ actors: [{ type: 'tool', 'actor-uuid': tool }] }];
}

/** That a statement comes from a party of the metadata. */
export function byParty(uuid: string) {
  return [{ actors: [{ type: 'party', 'actor-uuid': uuid }] }];
}
