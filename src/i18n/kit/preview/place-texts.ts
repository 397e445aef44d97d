import type { ControlPack, Requirement, Step } from '../../../model/control-pack.ts';

/** Texts of a pack by their whole key: `requirements.<id>.title`. */
type PackTexts = Readonly<Record<string, string>>;

function pick<T extends object>(
  entry: T,
  at: string,
  texts: PackTexts,
  keys: readonly string[],
): T {
  const found = keys.flatMap((key) => {
    const text = texts[`${at}.${key}`];
    return text === undefined ? [] : [[key, text] as const];
  });
  return { ...entry, ...Object.fromEntries(found) };
}

function placeSteps(steps: readonly Step[], at: string, texts: PackTexts): Step[] {
  return steps.map((step, index) => {
    const { where } = step;
    const own = pick(step, `${at}.${index}`, texts, ['text']);
    const places = where?.map((place, number) =>
      pick(place, `${at}.${index}.where.${number}`, texts, ['menu']),
    );
    return places === undefined ? own : { ...own, where: places };
  });
}

function placeRequirement(requirement: Requirement, texts: PackTexts): Requirement {
  const { id, check, fix, evidence } = requirement;
  const at = `requirements.${requirement['same-as'] ?? id}`;
  const sentences = pick(requirement, at, texts, ['title', 'requirement', 'question', 'why']);
  return {
    ...pick(sentences, `requirements.${id}`, texts, ['subject']),
    ...(check && { check: placeSteps(check, `${at}.check`, texts) }),
    ...(fix && { fix: placeSteps(fix, `${at}.fix`, texts) }),
    ...(evidence && {
      evidence: evidence.map((text, index) => texts[`${at}.evidence.${index}`] ?? text),
    }),
  };
}

/** A pack with these texts in place of its own, as far as there are any. */
export function placeTexts(pack: ControlPack, texts: PackTexts): ControlPack {
  return {
    ...pick(pack, 'pack', texts, ['title', 'attribution', 'disclaimer']),
    levels: pack.levels.map((each) =>
      pick(each, `levels.${each.level}`, texts, ['title', 'adversary', 'audience']),
    ),
    facts: pack.facts.map((each) =>
      pick(each, `facts.${each.id}`, texts, ['title', 'question', 'help', 'trap']),
    ),
    terms: pack.terms.map((each) => pick(each, `terms.${each.id}`, texts, ['term', 'meaning'])),
    strategies: pack.strategies.map((each) => ({
      ...pick(each, `strategies.${each.id}`, texts, ['title', 'objective', 'stops']),
      requirements: each.requirements.map((one) => placeRequirement(one, texts)),
    })),
  };
}
