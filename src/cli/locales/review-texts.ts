import { type ReviewForm, type ReviewText, readReview } from '../../app/locales/list-review.ts';
import type { LocalesFolder } from '../../app/locales/open-folder.ts';
import { approveText, editText, type Reviewer } from '../../app/locales/review-text.ts';
import { checkSafe } from '../../i18n/kit/check-text.ts';
import { describeLocale } from '../../i18n/kit/kit-locale.ts';
import type { Fault } from '../../i18n/kit/text-unit.ts';
import type { Asker, Paragraph } from '../../interview/flow/asker.ts';
import { PROMPT_ROWS } from '../../interview/flow/asker.ts';
import type { MessageValues } from '../../model/diagnostic.ts';
import type { Translate } from '../../model/translate.ts';
import { visibleText } from '../../text/visible-text.ts';

/** Everything that a review needs. */
export interface ReviewDesk {
  asker: Asker;
  translate: Translate;
  folder: LocalesFolder;
  tag: string;
  reviewer: Reviewer;
}

const ACTIONS = ['right', 'edit', 'skip', 'back', 'stop'] as const;
type Action = (typeof ACTIONS)[number];

const show = (text: string) => visibleText(text, { singleLine: true });

function describeRule({ rule, values }: Fault, translate: Translate): string {
  // The values of a fault fit the placeholders of its rule's text.
  const describe = translate as (key: string, values: MessageValues) => string;
  return describe(`kit:rule.${rule}.what`, values);
}

function layForm(
  { category, english, text, faults }: ReviewForm,
  translate: Translate,
): Paragraph[] {
  const name = category === '' ? '' : ` (${category})`;
  return [
    { text: translate('kit:check.english', { text: show(english) }) + name, indent: 2 },
    { text: translate('kit:check.here', { text: show(text) }), indent: 2, emphasis: 'strong' },
    ...faults.map((fault): Paragraph => {
      const text = show(describeRule(fault, translate));
      return { text, indent: 2, emphasis: 'alert' };
    }),
  ];
}

async function showText(text: ReviewText, heading: string, { asker, translate }: ReviewDesk) {
  const paragraphs: Paragraph[] = [
    { text: '' },
    { text: `${heading} ${text.name}`, emphasis: 'title' },
    ...(text.state === 'stale' ? [{ text: translate('kit:state.stale'), indent: 2 }] : []),
    ...text.forms.flatMap((form) => layForm(form, translate)),
    ...text.notes.map((note): Paragraph => ({ text: show(note), indent: 2, emphasis: 'quiet' })),
  ];
  await asker.read(paragraphs, PROMPT_ROWS);
}

/** Blanks at the ends are the English one's; a line that is typed has none. */
function keepEdges(typed: string, english: string): string {
  const before = english.slice(0, english.length - english.trimStart().length);
  const after = english.slice(english.trimEnd().length);
  return before + typed.trim() + after;
}

/** Asks for every form anew; undefined where one goes back. */
async function askForms({ namespace, stem, forms }: ReviewText, desk: ReviewDesk) {
  const { asker, translate, tag } = desk;
  const locale = { ...describeLocale(tag), glossary: {} };
  const typed: Record<string, string> = {};
  for (const { category, english, text } of forms) {
    const reply = await asker.type({
      message: translate('kit:review.change', { text: show(english) }),
      initial: text,
      canGoBack: true,
      check: (line) => {
        const [fault] = checkSafe({ namespace, stem, english, text: line }, locale);
        return fault && show(describeRule(fault, translate));
      },
    });
    if (reply.value === undefined) return undefined;
    typed[category] = keepEdges(reply.value, english);
  }
  return typed;
}

async function askAction({ asker, translate }: ReviewDesk): Promise<Action> {
  const choices = ACTIONS.map((value) => ({ value, label: translate(`kit:review.${value}`) }));
  const reply = await asker.choose({ message: translate('kit:review.question'), choices });
  return reply.value ?? 'stop';
}

/** Does what was chosen; how far to go from here, or undefined to stop. */
async function act(action: Action, text: ReviewText, desk: ReviewDesk) {
  const { folder, tag, reviewer } = desk;
  if (action === 'stop') return undefined;
  if (action === 'back') return -1;
  if (action === 'right') await approveText(text.name, reviewer, tag, folder);
  if (action !== 'edit') return 1;
  const forms = await askForms(text, desk);
  if (forms !== undefined) await editText(text.name, forms, tag, folder);
  // The same text again, as it is now: an edit is no review.
  return 0;
}

/**
 * Walks through texts, one after the other; each answer is on the disk before the next is asked.
 *
 * @param names of the texts to look at
 */
export async function reviewTexts(names: readonly string[], desk: ReviewDesk): Promise<void> {
  const { translate, folder, tag } = desk;
  let at = 0;
  while (at < names.length) {
    const text = await readReview(names[at] ?? '', tag, folder);
    if (text === undefined) return;
    const heading = translate('kit:review.heading', { number: at + 1, total: names.length });
    await showText(text, heading, desk);
    const step = await act(await askAction(desk), text, desk);
    if (step === undefined) return;
    at = Math.max(0, at + step);
  }
}
