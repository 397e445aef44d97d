import { EVIDENCE_QUALITIES } from '../../../model/evidence-quality.ts';
import { OUTCOMES } from '../../../model/outcome.ts';
import type { View } from '../view.ts';

type Choice = readonly [value: string, text: string];

interface ChooserProps {
  name: string;
  label: string;
  choices: readonly Choice[];
  view: View;
}

function Chooser({ name, label, choices, view }: ChooserProps) {
  return (
    <label>
      <span>{label}</span>
      <select id={`filter-${name}`}>
        <option value="">{view.translate('html:filter.all')}</option>
        {choices.map(([value, text]) => (
          <option value={value}>{text}</option>
        ))}
      </select>
    </label>
  );
}

function listChoosers({ translate, report }: View): Omit<ChooserProps, 'view'>[] {
  const strategies = report.strategies.map(({ texts }): Choice => [texts.id, texts.title]);
  const levels = report.pack.levels.map(
    ({ level }): Choice => [String(level), translate('report:level.name', { level })],
  );
  const outcomes = OUTCOMES.map((each): Choice => [each, translate(`words:outcome.${each}.name`)]);
  const qualities = EVIDENCE_QUALITIES.map(
    (each): Choice => [each, translate(`words:quality.${each}.name`)],
  );
  const none: Choice = ['none', translate('html:filter.no-evidence')];
  return [
    { name: 'strategy', label: translate('report:strategies.strategy'), choices: strategies },
    { name: 'level', label: translate('html:level'), choices: levels },
    { name: 'outcome', label: translate('report:findings.outcome'), choices: outcomes },
    {
      name: 'evidence',
      label: translate('html:filter.evidence'),
      choices: [...qualities, none],
    },
  ];
}

/** Narrows the findings down. Hidden until the script is there to do it; never printed. */
export function Filters({ view }: { view: View }) {
  const { translate } = view;
  return (
    <search id="filters" class="filters" aria-label={translate('html:filter.title')} hidden>
      {listChoosers(view).map((chooser) => (
        <Chooser {...chooser} view={view} />
      ))}
      <label>
        <span>{translate('html:filter.text')}</span>
        <input type="search" id="filter-text" autocomplete="off" />
      </label>
      <div class="buttons">
        <button type="button" id="show-all">
          {translate('html:filter.reset')}
        </button>
        <button type="button" id="open-all">
          {translate('html:filter.open-all')}
        </button>
        <button type="button" id="close-all">
          {translate('html:filter.close-all')}
        </button>
      </div>
      <p class="shown">
        <output
          id="shown"
          data-text={translate('html:filter.shown', { shown: '{shown}', total: '{total}' })}
        />
      </p>
    </search>
  );
}
