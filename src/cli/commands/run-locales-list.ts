import { type LocaleRow, listLocales } from '../../app/locales/list-locales.ts';
import { openFolder } from '../../app/locales/open-folder.ts';
import { EXIT } from '../../model/exit-code.ts';
import { layTable } from '../../report/terminal/table.ts';
import type { World } from '../world.ts';
import { chooseFormat } from './choose-format.ts';

/** Options as commander gives them. */
export interface LocalesListOptions {
  locales?: string;
  format?: string;
}

const WIDTH = 100;
const COLUMNS = ['tag', 'translated', 'reviewed', 'draft', 'stale', 'name'] as const;

/** Rounded down: 100 % is all. */
function share(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.floor((100 * part) / whole)} %`;
}

function describeRow({ tag, name, ownName, texts, states, brokenFiles }: LocaleRow, world: World) {
  const { translate } = world;
  const there = texts - states.missing;
  const count = brokenFiles;
  const broken = count === 0 ? [] : [translate('kit:list.broken', { count })];
  return [
    tag,
    translate('kit:list.of', { part: there, whole: texts }),
    share(states.reviewed, texts),
    share(states.draft, texts),
    String(states.stale),
    [`${name}, ${ownName}`, ...broken].join('; '),
  ];
}

/** Lists every language of a folder with how far it is. */
export async function runLocalesList(
  { locales, format }: LocalesListOptions,
  world: World,
): Promise<number> {
  const { host, io, translate } = world;
  const chosen = chooseFormat(format);
  const rows = await listLocales(await openFolder(locales, host));
  if (chosen === 'json') {
    io.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
    return EXIT.fine;
  }
  const head = COLUMNS.map((each) => translate(`kit:list.${each}`));
  const lines = layTable([head, ...rows.map((row) => describeRow(row, world))], WIDTH).flat();
  io.stdout.write(
    rows.length === 0
      ? `${translate('kit:list.none', { command: 'e8 locales new TAG' })}\n`
      : `${lines.join('\n')}\n`,
  );
  return EXIT.fine;
}
