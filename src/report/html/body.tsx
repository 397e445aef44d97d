import { MarkSymbols } from './parts/mark.tsx';
import { QualitySymbols } from './parts/quality.tsx';
import { Cover } from './sections/cover.tsx';
import { DocumentDetails } from './sections/document-details.tsx';
import { EvidenceAppendix } from './sections/evidence-appendix.tsx';
import { ExceptionsRegister } from './sections/exceptions-register.tsx';
import { ExecutiveSummary } from './sections/executive-summary.tsx';
import { Findings } from './sections/findings.tsx';
import { Glossary } from './sections/glossary.tsx';
import { Introduction } from './sections/introduction.tsx';
import { Method } from './sections/method.tsx';
import { Navigation } from './sections/navigation.tsx';
import { Recommendations } from './sections/recommendations.tsx';
import { Summary } from './sections/summary.tsx';
import type { View } from './view.ts';

/** Hatching for what is possible but not proven, and for what rests on nothing. */
function Hatch({ id }: { id: 'hatch-possible' | 'hatch-without' }) {
  return (
    <pattern
      id={id}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect class="hatch-ground" width="6" height="6" />
      <line class="hatch-line" x1="1" y1="0" x2="1" y2="6" />
    </pattern>
  );
}

/** Everything that is shown: the order is that of the publisher's report template. */
export function Body({ view }: { view: View }) {
  const { translate, version } = view;
  return (
    <>
      <a class="skip" href="#content">
        {translate('html:navigation.skip')}
      </a>
      <svg class="definitions" aria-hidden="true" width="0" height="0">
        <defs>
          <MarkSymbols />
          <QualitySymbols />
          <Hatch id="hatch-possible" />
          <Hatch id="hatch-without" />
        </defs>
      </svg>
      <div class="page">
        <Navigation view={view} />
        <main id="content" tabIndex={-1}>
          <Cover view={view} />
          <Summary view={view} />
          <DocumentDetails view={view} />
          <ExecutiveSummary view={view} />
          <Introduction view={view} />
          <Findings view={view} />
          <Recommendations view={view} />
          <EvidenceAppendix view={view} />
          <ExceptionsRegister view={view} />
          <Method view={view} />
          <Glossary view={view} />
          <p class="colophon">{translate('html:colophon', { version })}</p>
        </main>
      </div>
    </>
  );
}
