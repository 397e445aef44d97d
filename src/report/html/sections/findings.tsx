import { Section } from '../parts/section.tsx';
import type { View } from '../view.ts';
import { Filters } from './filters.tsx';
import { StrategySection } from './strategy-section.tsx';

/** Every strategy with every requirement: the outcome, what it rests on, and why. */
export function Findings({ view }: { view: View }) {
  const { translate, report } = view;
  return (
    <Section id="findings" title={translate('html:section.findings')}>
      <p>{translate('html:findings.intro')}</p>
      <Filters view={view} />
      {report.strategies.map((strategy) => (
        <StrategySection strategy={strategy} view={view} />
      ))}
    </Section>
  );
}
