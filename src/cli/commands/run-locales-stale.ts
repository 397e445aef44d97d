import { acceptTexts } from '../../app/locales/accept-texts.ts';
import { assertThere, chooseTags } from '../../app/locales/choose-tags.ts';
import { listStale, type StaleText } from '../../app/locales/list-stale.ts';
import { type LocalesFolder, openFolder } from '../../app/locales/open-folder.ts';
import { readWhole } from '../../app/locales/read-locale.ts';
import { E8Error } from '../../model/e8-error.ts';
import { EXIT } from '../../model/exit-code.ts';
import type { TextForms } from '../../model/locale-status.ts';
import { visibleText } from '../../text/visible-text.ts';
import { tell } from '../tell.ts';
import type { World } from '../world.ts';
import { type RegisterLine, writeRegister } from '../write-register.ts';
import { chooseFormat } from './choose-format.ts';

const COMMAND = 'e8 locales stale';

/** Options as commander gives them. */
export interface LocalesStaleOptions {
  locales?: string;
  format?: string;
  accept?: string[];
  acceptAll?: true;
}

/** The forms of a text in one line each; a plural form with its name. */
function showForms(forms: TextForms): string[] {
  return Object.entries(forms).map(([category, text]) => {
    const shown = visibleText(text, { singleLine: true });
    return category === '' ? shown : `(${category}) ${shown}`;
  });
}

function layStale({ name, english, translation = {}, status, isEdited }: StaleText, world: World) {
  const { translate } = world;
  const { by, on } = status ?? {};
  const notes = [
    ...(by && on ? [translate('kit:stale.reviewed', { name: by, day: on })] : []),
    ...(isEdited ? [translate('kit:stale.edited')] : []),
  ];
  const below = [
    ...showForms(english).map((text) => translate('kit:stale.now', { text })),
    ...showForms(translation).map((text) => translate('kit:stale.here', { text })),
    ...notes.map((text) => visibleText(text, { singleLine: true })),
  ];
  return [{ text: name, indent: 0 }, ...below.map((text): RegisterLine => ({ text, indent: 2 }))];
}

function printStale(tag: string, stale: readonly StaleText[], world: World): void {
  const { translate } = world;
  const count = stale.length;
  const command = `${COMMAND} ${tag} --accept ${stale[0]?.name}`;
  const total =
    count === 0
      ? translate('kit:stale.fine', { tag })
      : translate('kit:stale.count', { tag, count, command });
  const lines = stale.flatMap((each) => layStale(each, world));
  writeRegister([...lines, { text: total, indent: 0 }], world);
}

/** To record is to vouch for one language. */
function assertOne(tags: readonly string[]): string {
  const [tag, other] = tags;
  if (tag === undefined) {
    const values = { command: COMMAND, name: 'TAG' };
    throw new E8Error('missing-argument', EXIT.wrongUsage, { values });
  }
  if (other === undefined) return tag;
  const values = { command: `${COMMAND} --accept`, found: other };
  throw new E8Error('too-many-arguments', EXIT.wrongUsage, { values });
}

async function accept(
  tag: string,
  keys: readonly string[] | undefined,
  folder: LocalesFolder,
  { io, translate }: World,
): Promise<number> {
  assertThere(tag, folder);
  const count = acceptTexts(await readWhole(tag, folder), keys, folder);
  tell(translate('kit:stale.accepted', { tag, count }), io);
  return EXIT.fine;
}

/** Shows what the English has changed under, or records what is still right. */
export async function runLocalesStale(
  tags: readonly string[],
  options: LocalesStaleOptions,
  world: World,
): Promise<number> {
  const format = chooseFormat(options.format);
  const folder = await openFolder(options.locales, world.host);
  if (options.acceptAll) return accept(assertOne(tags), undefined, folder, world);
  if (options.accept) return accept(assertOne(tags), options.accept, folder, world);
  const records: object[] = [];
  for (const tag of chooseTags(tags, folder)) {
    const stale = listStale(await readWhole(tag, folder), folder);
    if (format === 'terminal') printStale(tag, stale, world);
    records.push(
      ...stale.map(({ namespace: _namespace, stem: _stem, ...rest }) => ({ tag, ...rest })),
    );
  }
  if (format === 'json') world.io.stdout.write(`${JSON.stringify(records, null, 2)}\n`);
  return EXIT.fine;
}
