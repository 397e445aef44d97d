import { byTool } from './assets.ts';
import { compact } from './compact.ts';
import { escapeLine, escapeMarkup } from './escape-markup.ts';
import type { listExceptionRisks } from './exceptions.ts';
import type { View } from './make-view.ts';
import { makeProperties } from './properties.ts';
import type { listWork } from './work.ts';

type Exceptions = ReturnType<typeof listExceptionRisks>;
type Works = ReturnType<typeof listWork>;

function listWorkItems(works: Works, view: View) {
  return works.map(({ name, title, description, props, risk }) =>
    compact({
      uuid: view.makeId('poam-item', 'work', name),
      title,
      description,
      props,
      origins: byTool(view),
      'related-risks': [{ 'risk-uuid': risk.uuid }],
    }),
  );
}

function listExceptionItems(exceptions: Exceptions, view: View) {
  return exceptions.map(({ risk }) =>
    compact({
      uuid: view.makeId('poam-item', risk.uuid ?? ''),
      title: risk.title,
      description: risk.statement,
      props: risk.props,
      origins: risk.origins,
      'related-observations': risk['related-observations'],
      'related-risks': [{ 'risk-uuid': risk.uuid }],
    }),
  );
}

/** A plan must hold an item: with nothing open this one says so. */
function makeNothing(view: View) {
  const { context, makeId } = view;
  return compact({
    uuid: makeId('poam-item', 'nothing'),
    title: escapeLine(context.translate('formats:oscal.nothing.title')),
    description: escapeMarkup(context.translate('formats:oscal.nothing.description')),
    props: makeProperties({ 'nothing-open': true }),
    origins: byTool(view),
  });
}

/** The items of a plan of action: work first, then exceptions. */
export function listPoamItems(works: Works, exceptions: Exceptions, view: View) {
  const items = [...listWorkItems(works, view), ...listExceptionItems(exceptions, view)];
  return items.length === 0 ? [makeNothing(view)] : items;
}
