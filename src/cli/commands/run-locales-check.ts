import { checkLocale, type LocaleFinding } from '../../app/locales/check-locale.ts';
import { chooseTags } from '../../app/locales/choose-tags.ts';
import { openFolder } from '../../app/locales/open-folder.ts';
import { EXIT } from '../../model/exit-code.ts';
import { writeCommand } from '../../report/github/workflow-command.ts';
import { describeFinding, layFinding } from '../locales/describe-finding.ts';
import type { World } from '../world.ts';
import { writeRegister } from '../write-register.ts';
import { chooseOf } from './choose-format.ts';

const FORMATS = ['terminal', 'json', 'github'] as const;

/** Options as commander gives them. */
export interface LocalesCheckOptions {
  locales?: string;
  format?: string;
  allowMissing?: true;
}

/** The findings of one language. */
interface Checked {
  tag: string;
  findings: readonly LocaleFinding[];
}

function printChecked({ tag, findings }: Checked, world: World): void {
  const { translate } = world;
  const count = findings.length;
  const total =
    count === 0
      ? translate('kit:check.fine', { tag })
      : translate('kit:check.found', { tag, count });
  const lines = findings.flatMap((each) => layFinding(each, translate));
  writeRegister([...lines, { text: total, indent: 0 }], world);
}

/** An annotation of GitHub Actions at the line of every finding. */
function annotate(finding: LocaleFinding, { translate }: World): string {
  const { file, line, column, rule, key, english } = finding;
  const { what, fix } = describeFinding(finding, translate);
  const title = [rule, key].filter((part) => part !== undefined).join(' ');
  const place = line === 0 ? { file } : { file, line, col: column };
  const source = english === undefined ? [] : [translate('kit:check.english', { text: english })];
  return writeCommand('error', { ...place, title }, [what, ...source, fix].join('\n'));
}

function listRecords({ findings }: Checked, { translate }: World) {
  return findings.map((finding) => {
    const { diagnostic: _diagnostic, values: _values, ...plain } = finding;
    return { ...plain, ...describeFinding(finding, translate) };
  });
}

const PRINT: Readonly<
  Record<(typeof FORMATS)[number], (all: readonly Checked[], world: World) => void>
> = {
  terminal: (all, world) => {
    for (const each of all) printChecked(each, world);
  },
  json: (all, world) => {
    const records = all.flatMap((each) => listRecords(each, world));
    world.io.stdout.write(`${JSON.stringify(records, null, 2)}\n`);
  },
  github: (all, world) => {
    const lines = all.flatMap(({ findings }) => findings.map((each) => annotate(each, world)));
    world.io.stdout.write(lines.map((line) => `${line}\n`).join(''));
  },
};

/** Holds languages against the rules; anything found is exit code 1. */
export async function runLocalesCheck(
  tags: readonly string[],
  { locales, format, allowMissing }: LocalesCheckOptions,
  world: World,
): Promise<number> {
  const chosen = chooseOf(FORMATS, format);
  const folder = await openFolder(locales, world.host);
  const all: Checked[] = [];
  for (const tag of chooseTags(tags, folder)) {
    all.push({
      tag,
      findings: await checkLocale(tag, folder, { allowMissing: allowMissing === true }),
    });
  }
  PRINT[chosen](all, world);
  return all.some(({ findings }) => findings.length > 0) ? EXIT.gateNotPassed : EXIT.fine;
}
