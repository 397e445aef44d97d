import { assertThere } from '../../app/locales/choose-tags.ts';
import { listOpen } from '../../app/locales/list-review.ts';
import { type LocalesFolder, openFolder } from '../../app/locales/open-folder.ts';
import { readWhole } from '../../app/locales/read-locale.ts';
import type { Asker } from '../../interview/flow/asker.ts';
import { LeaveSignal } from '../../interview/flow/leave.ts';
import { E8Error } from '../../model/e8-error.ts';
import { EXIT } from '../../model/exit-code.ts';
import type { Terminal } from '../../model/io.ts';
import { canAsk } from '../can-ask.ts';
import { makeAsker } from '../interview/make-asker.ts';
import { reviewTexts } from '../locales/review-texts.ts';
import type { World } from '../world.ts';

/** Options as commander gives them. */
export interface LocalesReviewOptions {
  locales?: string;
  by?: string;
  only?: string[];
  plain?: true;
}

const LONGEST_NAME = 200;

function assertTerminal({ io }: World, tag: string): Terminal {
  if (io.terminal !== undefined && canAsk(io)) return io.terminal;
  const command = `e8 locales export ${tag} ${tag}.po`;
  throw new E8Error('cannot-ask', EXIT.wrongUsage, { values: { command } });
}

/** Who reviews: a review without a name is none. */
async function askName(given: string | undefined, asker: Asker, { translate }: World) {
  const name = given?.trim().slice(0, LONGEST_NAME);
  if (name) return name;
  const { value } = await asker.type({
    message: translate('kit:review.name'),
    check: (text) => (text === '' ? translate('interview:follow.required') : undefined),
  });
  return (value ?? '').slice(0, LONGEST_NAME);
}

async function review(
  tag: string,
  options: LocalesReviewOptions,
  folder: LocalesFolder,
  { asker, world }: { asker: Asker; world: World },
): Promise<void> {
  const { translate, host } = world;
  const list = async () => listOpen(await readWhole(tag, folder), options.only ?? [], folder);
  const names = await list();
  if (names.length === 0) {
    asker.say(translate('kit:review.nothing', { tag }));
    return;
  }
  const by = await askName(options.by, asker, world);
  const reviewer = { by, on: host.today() };
  try {
    await reviewTexts(names, { asker, translate, folder, tag, reviewer });
  } finally {
    const count = (await list()).length;
    asker.say(translate('kit:review.left', { tag, count }));
  }
}

/** Walks a speaker through the translations that nobody has reviewed as they are now. */
export async function runLocalesReview(
  tag: string,
  options: LocalesReviewOptions,
  world: World,
): Promise<number> {
  const terminal = assertTerminal(world, tag);
  try {
    const folder = await openFolder(options.locales, world.host);
    assertThere(tag, folder);
    const { io, translate } = world;
    const asker = await makeAsker(terminal, io, translate, options.plain === true);
    await review(tag, options, folder, { asker, world });
    return EXIT.fine;
  } catch (error) {
    // Everything that was answered is saved, so that to leave is as fine as to finish.
    if (error instanceof LeaveSignal) return EXIT.fine;
    throw error;
  } finally {
    terminal.close();
  }
}
