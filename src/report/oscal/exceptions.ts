import type { ResultException } from '../../model/result.ts';
import { byParty } from './assets.ts';
import { cleanValue } from './clean-value.ts';
import { type Collected, collectEvidence, joinCollected, NOTHING, relate } from './collected.ts';
import { compact } from './compact.ts';
import { PROPERTY_NAMESPACE } from './constants.ts';
import { escapeLine, escapeMarkup } from './escape-markup.ts';
import type { View } from './make-view.ts';
import { makeProperties } from './properties.ts';
import { tellApart } from './tell-apart.ts';
import { writeTime } from './write-time.ts';

type Written = NonNullable<ResultException['asWritten']>;

/** The risk before and after, in the words of whoever accepted it. */
function makeCharacterizations({ risk }: Written, view: View) {
  const facets = [
    { state: 'initial', value: cleanValue(risk.before) },
    { state: 'adjusted', value: cleanValue(risk.after) },
  ].flatMap(({ state, value }) =>
    value === undefined
      ? []
      : [
          {
            name: 'risk',
            system: PROPERTY_NAMESPACE,
            value,
            props: [{ name: 'state', value: state }],
          },
        ],
  );
  if (facets.length === 0) return [];
  return [{ origin: byParty(view.assessor)[0], facets }];
}

function makeFactors(written: Written, name: string, view: View) {
  return written['compensating-controls'].map((control, index) =>
    compact({
      uuid: view.makeId('mitigating-factor', name, String(index + 1)),
      description: escapeMarkup(`${control.what}\n${control['why-equivalent']}`),
      props: makeProperties({
        outcome: control.outcome,
        scope: control.scope,
        review: control.review,
      }),
    }),
  );
}

function collect(written: Written, name: string, title: string, view: View): Collected {
  const own = collectEvidence(written.evidence ?? [], title, ['exception', name], view);
  const others = written['compensating-controls'].map(({ evidence = [] }, index) => {
    const names = ['compensating-control', name, String(index + 1)];
    return collectEvidence(evidence, title, names, view);
  });
  return joinCollected([own, ...others]);
}

function listProperties(exception: ResultException) {
  const { asWritten: written } = exception;
  return makeProperties({
    exception: exception.id,
    'in-force': exception.inForce,
    fault: exception.faults,
    requirement: exception.requirements,
    lifts: exception.lifts,
    approved: exception.approved,
    expires: exception.expires,
    remainder: written?.remainder,
    'accepted-by': written?.['accepted-by'],
  });
}

/** An exception as a risk: accepted while it is in force, open when it is not. */
function makeRisk(exception: ResultException, name: string, view: View) {
  const { translate } = view.context;
  const { asWritten: written, id } = exception;
  const title = written
    ? translate('formats:oscal.exception.title', { id, scope: written.scope })
    : translate('formats:oscal.exception.title-only', { id });
  const withheld = translate('formats:oscal.exception.withheld');
  const state = exception.inForce ? 'in-force' : 'not-in-force';
  const collected = written && collect(written, name, title, view);
  const risk = compact({
    uuid: view.makeId('risk', 'exception', name),
    title: escapeLine(title),
    description: escapeMarkup(written?.justification ?? withheld),
    statement: escapeMarkup(
      [translate(`formats:oscal.exception.${state}`), written?.caveats ?? ''].join('\n'),
    ),
    props: listProperties(exception),
    status: exception.inForce ? 'deviation-approved' : 'open',
    origins: byParty(view.assessor),
    characterizations: written && makeCharacterizations(written, view),
    'mitigating-factors': written && makeFactors(written, name, view),
    deadline: writeTime(exception.expires),
    'related-observations': collected && relate(collected.observations),
  });
  return { exception, risk, collected: collected ?? NOTHING };
}

/** Every exception with the risk that stands for it and what it rests on. */
export function listExceptionRisks(view: View) {
  const { exceptions } = view.report.result;
  const names = tellApart(exceptions.map((each) => each.id));
  return exceptions.map((each, index) => makeRisk(each, names[index] ?? '', view));
}
