import { listTermsOf } from '../../../core/list-terms.ts';
import type { Requirement, Term } from '../../../model/control-pack.ts';
import { Section } from '../parts/section.tsx';
import type { View } from '../view.ts';

/** The terms that the requirements and steps in this report use. */
function listUsed({ report, stages }: View): Term[] {
  const items = stages.flatMap((stage) => stage.items.flatMap((item) => item.requirements));
  const worked = new Set(items);
  const shown = [...report.requirements.values()].map(({ texts }) => texts);
  const pick = (own: Requirement) =>
    [
      own.title,
      own.requirement,
      ...(worked.has(own.id) ? [...(own.fix ?? []), ...(own.check ?? [])] : []).map(
        (step) => step.text,
      ),
    ].join('\n');
  return listTermsOf(shown, pick, report.pack);
}

/** What the technical words in this report mean. */
export function Glossary({ view }: { view: View }) {
  return (
    <Section id="glossary" title={view.translate('html:section.glossary')}>
      <dl class="glossary">
        {listUsed(view).map(({ term, meaning, ...others }) => (
          <div>
            <dt>{term}</dt>
            <dd>
              {meaning}
              {others['publisher-term'] !== undefined && (
                <span class="line faint">
                  {view.translate('html:glossary.publisher')} {others['publisher-term']}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
