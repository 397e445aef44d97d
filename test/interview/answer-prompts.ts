import type { TmuxSession } from './tmux-session.ts';

/** What to press at a prompt. Of several that are on the screen the lowest one counts. */
export type Rule = readonly [prompt: RegExp, keys: readonly string[]];

/** The end of a screen on which something is being asked, or nothing will be any more. */
const ASKING =
  /(?:save and leave|go on|\(Y\/n\)|\(y\/N\)|go on reading|out\)|organisation|\[exit \d+\]|\]|\([YÝ]\/n\))\s*$/;
const MOST_PROMPTS = 1000;

/** Where on the screen a prompt is last found; -1 where it is not. */
function findLast(screen: string, prompt: RegExp): number {
  return [...screen.matchAll(new RegExp(prompt, 'gm'))].at(-1)?.index ?? -1;
}

/**
 * Answers every prompt by the rules until a screen matches `until`, and returns that screen. Keys
 * are pressed only when a prompt is there: what is typed earlier is dropped, as by a person.
 */
export async function answerPrompts(
  session: TmuxSession,
  rules: readonly Rule[],
  until: RegExp,
): Promise<string> {
  let before = '';
  for (let count = 0; count < MOST_PROMPTS; count += 1) {
    const last = before;
    const screen = await session.settle((now) => now !== last && ASKING.test(now), 'a prompt');
    if (until.test(screen)) return screen;
    const [found] = rules
      .map((rule) => ({ rule, at: findLast(screen, rule[0]) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => b.at - a.at);
    if (found === undefined) throw new Error(`no rule for:\n${screen}`);
    before = screen;
    session.send(...found.rule[1]);
  }
  throw new Error('too many prompts');
}
