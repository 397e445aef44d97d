import { showLevel } from '../parts/strategy-level.ts';
import type { View } from '../view.ts';

const CHAPTERS = [
  'summary',
  'document',
  'executive',
  'introduction',
  'findings',
  'recommendations',
  'evidence',
  'exceptions',
  'method',
  'glossary',
] as const;

function Strategies({ view }: { view: View }) {
  return (
    <ul>
      {view.report.strategies.map(({ texts, judged }) => (
        <li>
          <a href={`#strategy-${texts.id}`}>
            <span>{texts.title}</span> <b>{showLevel(judged.level, view)}</b>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The way through the report, always in sight. */
export function Navigation({ view }: { view: View }) {
  const { translate } = view;
  return (
    <nav aria-label={translate('html:navigation.label')}>
      <ul>
        {CHAPTERS.map((id) => (
          <li>
            <a href={`#${id}`}>{translate(`html:section.${id}`)}</a>
            {id === 'findings' && <Strategies view={view} />}
          </li>
        ))}
      </ul>
      <button type="button" id="theme" hidden>
        <svg class="mark" aria-hidden="true" viewBox="0 0 20 20">
          <circle class="moon-line" cx="10" cy="10" r="7.5" />
          <path class="moon" d="M10 2.5a7.5 7.5 0 0 1 0 15z" />
        </svg>
        <span>{translate('html:navigation.theme')}</span>
      </button>
    </nav>
  );
}
