import type { ControlPack, Requirement, Step } from '../model/control-pack.ts';
import { ENGLISH_MARK } from '../model/english-mark.ts';

/** Texts nested by id, from a file that may hold anything. */
type Tree = Readonly<Record<string, unknown>>;

function branch(tree: unknown, key: string): Tree {
  const found = typeof tree === 'object' && tree !== null ? (tree as Tree)[key] : undefined;
  return typeof found === 'object' && found !== null ? (found as Tree) : {};
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** The translation of a text, or the English with its mark; nothing for nothing. */
function choose<T extends string | undefined>(english: T, own: unknown): T {
  if (english === undefined) return english;
  return (isText(own) ? own : `${ENGLISH_MARK}${english}`) as T;
}

/** The named texts of an entry. */
function chooseAll<T extends object>(entry: T, texts: Tree, keys: readonly (keyof T)[]): T {
  const chosen = keys.flatMap((key) =>
    typeof entry[key] === 'string' ? [[key, choose(entry[key], texts[key as string])]] : [],
  );
  return { ...entry, ...Object.fromEntries(chosen) };
}

function localiseStep(step: Step, texts: Tree): Step {
  const { where } = step;
  const places = where?.map((place, index) => {
    const own = branch(branch(texts, 'where'), String(index))['menu'];
    // A menu that a product shows in English only is no text that is missing.
    return isText(own) ? { ...place, menu: own } : place;
  });
  return { text: choose(step.text, texts['text']), ...(places && { where: places }) };
}

function localiseSteps(steps: readonly Step[] | undefined, texts: Tree): Step[] | undefined {
  return steps?.map((step, index) => localiseStep(step, branch(texts, String(index))));
}

const SENTENCES = ['title', 'requirement', 'question', 'why', 'subject'] as const;

/** A shared control takes the texts that are not written for it from where it takes the English. */
function findTexts({ id, 'same-as': shared }: Requirement, requirements: Tree): Tree {
  const own = branch(requirements, id);
  return shared === undefined ? own : { ...branch(requirements, shared), subject: '', ...own };
}

function localiseRequirement(requirement: Requirement, requirements: Tree): Requirement {
  const texts = findTexts(requirement, requirements);
  const { check, fix, evidence, alternate } = requirement;
  return {
    ...chooseAll(requirement, texts, SENTENCES),
    ...(check && { check: localiseSteps(check, branch(texts, 'check')) }),
    ...(fix && { fix: localiseSteps(fix, branch(texts, 'fix')) }),
    ...(evidence && {
      evidence: evidence.map((each, index) =>
        choose(each, branch(texts, 'evidence')[String(index)]),
      ),
    }),
    ...(alternate && { alternate: chooseAll(alternate, branch(texts, 'alternate'), ['reason']) }),
  } as Requirement;
}

/**
 * A pack in another language. Every text that the language lacks is the English one behind its mark;
 * ids, levels and conditions are as they were.
 *
 * @param texts `locales/<tag>/packs/<id>/<release>.json`, parsed and prepared
 */
export function localisePack(pack: ControlPack, texts: unknown): ControlPack {
  const part = (name: string, id: string | number) => branch(branch(texts, name), String(id));
  const whole = chooseAll(pack, branch(texts, 'pack'), ['title', 'attribution', 'disclaimer']);
  const requirements = branch(texts, 'requirements');
  return {
    ...whole,
    source: pack,
    levels: pack.levels.map((each) =>
      chooseAll(each, part('levels', each.level), ['title', 'adversary', 'audience']),
    ),
    facts: pack.facts.map((each) =>
      chooseAll(each, part('facts', each.id), ['title', 'question', 'help', 'trap']),
    ),
    terms: pack.terms.map((each) => chooseAll(each, part('terms', each.id), ['term', 'meaning'])),
    strategies: pack.strategies.map((each) => ({
      ...chooseAll(each, part('strategies', each.id), ['title', 'objective', 'stops']),
      requirements: each.requirements.map((one) => localiseRequirement(one, requirements)),
    })),
  };
}
