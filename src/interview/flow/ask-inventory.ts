import type { CountOrList } from '../../model/assessment.ts';
import type { Edit } from '../../model/edit.ts';
import { INVENTORY } from '../../model/inventory.ts';
import { askWithHelp } from './ask-with-help.ts';
import type { Desk } from './desk.ts';
import { runSteps, type Step } from './run-steps.ts';
import { saveEdits } from './save.ts';

type Part = (typeof INVENTORY)[number]['key'];
type Draft = Partial<Record<Part, string>>;

const MOST_DIGITS = 6;

/** Names that are written one after the other, with commas between them. */
function splitNames(text: string): string[] {
  const names = text.split(/[,;\u060c\u3001\uff0c]/).map((each) => each.trim());
  return [...new Set(names.filter((each) => each !== ''))];
}

function writeContent(content: CountOrList | undefined): string {
  if (content === undefined) return '';
  return typeof content === 'number' ? String(content) : content.join(', ');
}

function makeStep(desk: Desk, { key, kind }: (typeof INVENTORY)[number]): Step<Draft> {
  const { asker, translate, store } = desk;
  const initial = writeContent(store.assessment.scope?.inventory?.[key]);
  const isCount = new RegExp(`^\\d{0,${MOST_DIGITS}}$`);
  const check = (text: string): string | undefined =>
    kind === 'list' || isCount.test(text.trim())
      ? undefined
      : translate('interview:inventory.not-a-number');
  const line = {
    message: translate(`interview:inventory.${key}.question`),
    canGoBack: true,
    check,
  };
  const ask = (given = initial) =>
    askWithHelp(
      desk,
      () => asker.type({ ...line, initial: given }),
      async () => undefined,
    );
  const run = (draft: Draft) => ask(draft[key]);
  // Who looks after what is only asked of those who named somebody.
  if (key !== 'looked-after-by-providers') return { field: key, run };
  return { field: key, run, applies: (draft) => (draft['it-providers'] ?? '').trim() !== '' };
}

function makeEdits(draft: Draft): Edit[] {
  return INVENTORY.flatMap(({ key, kind }) => {
    const text = draft[key]?.trim() ?? '';
    if (text === '') return [];
    const value = kind === 'list' ? splitNames(text) : Number(text);
    return [{ path: ['scope', 'inventory', key], value }];
  });
}

/** Asks what there is, so that later questions can name it. Every part may be left out. */
export async function askInventory(desk: Desk): Promise<void> {
  const { asker, translate } = desk;
  asker.say('');
  asker.say(translate('interview:inventory.heading'), 'title');
  asker.say(translate('interview:inventory.intro'));
  const steps = INVENTORY.map((part) => makeStep(desk, part));
  const saving = steps.map((step) => ({
    ...step,
    run: async (draft: Draft) => {
      const reply = await step.run(draft);
      if (reply.command === undefined) {
        await saveEdits(desk, makeEdits({ [step.field]: reply.value as string }));
      }
      return reply;
    },
  }));
  await runSteps<Draft>(saving, {});
}
