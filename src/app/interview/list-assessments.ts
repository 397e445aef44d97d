import type { Found } from '../../interview/flow/start.ts';
import { countProgress } from '../../interview/plan/count-progress.ts';
import { listQuestions } from '../../interview/plan/list-questions.ts';
import { LIMITS } from '../../load/limits.ts';
import { E8Error } from '../../model/e8-error.ts';
import { findPack, type PackSearch } from '../find-pack.ts';
import { checkOpened } from '../judge-document.ts';
import { openAssessment } from '../open-assessment.ts';

const MAY_BE_ONE = /\.(ya?ml|json)$/i;
const SAYS_SO = 'e8/assessment/v1';
/** More files than this are somebody's documents, not assessments. */
const MOST_FILES = 500;

/** Spares a file that is none from being parsed. */
function mentionsSchema(file: string, { host }: PackSearch): boolean {
  const answer = host.readFile(file, LIMITS.bytes);
  return answer.ok && new TextDecoder().decode(answer.value).includes(SAYS_SO);
}

async function describe(file: string, search: PackSearch): Promise<Found> {
  const { opened, framework } = await openAssessment(file, search);
  const loadedPack = await findPack(framework, search);
  const { assessment } = checkOpened(opened, loadedPack, search);
  const { pack } = loadedPack;
  const target = assessment.target ?? pack.levels[0]?.level ?? 1;
  const questions = listQuestions(pack, assessment, { target, split: new Set() });
  const { done, total } = countProgress(questions);
  return { file, name: assessment.organisation.name, done, total };
}

/** The valid assessments in a folder and how far each is; anything else is passed over. */
export async function listAssessments(folder: string, search: PackSearch): Promise<Found[]> {
  const answer = search.host.listFolder(folder);
  const names = answer.ok ? answer.value.filter((name) => MAY_BE_ONE.test(name)) : [];
  const found: Found[] = [];
  for (const file of names.slice(0, MOST_FILES)) {
    if (!mentionsSchema(file, search)) continue;
    try {
      found.push(await describe(file, search));
    } catch (error) {
      if (!(error instanceof E8Error)) throw error;
    }
  }
  return found;
}
