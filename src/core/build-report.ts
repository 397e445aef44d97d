import type { ControlPack } from '../model/control-pack.ts';
import { ENGLISH_MARK } from '../model/english-mark.ts';
import type {
  PublisherCatalog,
  Report,
  ReportRequirement,
  ReportStrategy,
} from '../model/report.ts';
import type { Result, ResultRequirement, ResultStrategy } from '../model/result.ts';
import { listRequirements } from './list-requirements.ts';

/** The lowest strategies hold the whole back, as long as there is something left to reach. */
function holdsBack(judged: ResultStrategy, result: Result): boolean {
  return judged.level !== null && judged.level === result.overall.level && !isDone(result);
}

function isDone(result: Result): boolean {
  return result.overall.targetMet === true || result.roadmap.next === null;
}

function joinStrategies(result: Result, pack: ControlPack): ReportStrategy[] {
  const texts = new Map(pack.strategies.map((each) => [each.id, each]));
  return result.strategies.flatMap((judged) => {
    const found = texts.get(judged.id);
    return found ? [{ texts: found, judged, holdsBack: holdsBack(judged, result) }] : [];
  });
}

/** What a reader wants beside the texts. */
export interface ReportSettings {
  /** The publisher's own statements, where the reader gave them. */
  catalog?: PublisherCatalog;
  /** Whether the English sentence of a requirement stands beside its translation. */
  bilingual?: boolean;
}

/** The English sentences by requirement, where what is shown is a translation. */
function listEnglish(pack: ControlPack): Map<string, string> {
  const shown = new Map(listRequirements(pack).map((each) => [each.id, each.requirement]));
  const source = pack.source === undefined ? [] : listRequirements(pack.source);
  return new Map(
    source
      .filter(({ id }) => !shown.get(id)?.startsWith(ENGLISH_MARK))
      .map(({ id, requirement }) => [id, requirement]),
  );
}

/**
 * Joins a result with the texts of the pack that it names, for a reporter to render. Ids that the
 * pack does not know are left out; the loader of results reports them.
 */
export function buildReport(
  result: Result,
  pack: ControlPack,
  { catalog, bilingual = false }: ReportSettings = {},
): Report {
  const judged = new Map(result.requirements.map((each) => [each.id, each]));
  const requirements = new Map<string, ReportRequirement>();
  for (const texts of listRequirements(pack)) {
    const found: ResultRequirement | undefined = judged.get(texts.id);
    if (found) requirements.set(texts.id, { texts, judged: found });
  }
  return {
    result,
    pack,
    strategies: joinStrategies(result, pack),
    requirements,
    ...(catalog && { catalog }),
    ...(bilingual && { english: listEnglish(pack) }),
  };
}
