import type { E8Command } from '../e8-command.ts';
import type { Outcome } from '../outcome.ts';
import type { World } from '../world.ts';
import { collect } from './collect.ts';

const EXAMPLE = {
  list: 'e8 locales list',
  check: 'e8 locales check ms --allow-missing',
  stale: 'e8 locales stale ms --accept cli:assess.summary',
  new: 'e8 locales new jv',
  preview: 'e8 locales preview ms preview.html',
  review: 'e8 locales review ms --by Siti --only words:',
  export: 'e8 locales export ms ms.po',
  import: 'e8 locales import ms ms.po',
} as const;

/** A command of the kit: its texts stand under its name, and it works on a folder. */
function begin(locales: E8Command, name: keyof typeof EXAMPLE, world: World): E8Command {
  const { translate } = world;
  const command = locales
    .command(name)
    .description(translate(`cli:locales.${name}.description`))
    .addHelpText('after', `\n${translate('cli:help.example', { command: EXAMPLE[name] })}`);
  return command as E8Command;
}

/** The folder to work on; shown here, also where every command has an option of this name. */
function addFolder(command: E8Command, { translate }: World): E8Command {
  const known = command.options.find(({ long }) => long === '--locales');
  const option = known ?? command.createOption('--locales <folder>');
  option.description = translate('cli:locales.folder');
  option.hideHelp(false);
  if (known === undefined) command.addOption(option);
  return command;
}

function defineList(locales: E8Command, world: World, outcome: Outcome): void {
  const { translate } = world;
  addFolder(begin(locales, 'list', world), world)
    .usage('[options]')
    .option('-f, --format <format>', translate('cli:controls.format'))
    .action(async (options) => {
      const { runLocalesList } = await import('./run-locales-list.ts');
      outcome.exit = await runLocalesList(options, world);
    });
}

function defineCheck(locales: E8Command, world: World, outcome: Outcome): void {
  const { translate } = world;
  addFolder(begin(locales, 'check', world), world)
    .usage('[TAG...] [options]')
    .argument('[tag...]', translate('cli:locales.tag'))
    .option('-f, --format <format>', translate('cli:locales.check.format'))
    .option('--allow-missing', translate('cli:locales.check.allow-missing'))
    .action(async (tags: string[], options) => {
      const { runLocalesCheck } = await import('./run-locales-check.ts');
      outcome.exit = await runLocalesCheck(tags, options, world);
    });
}

function defineStale(locales: E8Command, world: World, outcome: Outcome): void {
  const { translate } = world;
  addFolder(begin(locales, 'stale', world), world)
    .usage('[TAG...] [options]')
    .argument('[tag...]', translate('cli:locales.tag'))
    .option('-f, --format <format>', translate('cli:controls.format'))
    .option('--accept <key...>', translate('cli:locales.stale.accept'))
    .option('--accept-all', translate('cli:locales.stale.accept-all'))
    .action(async (tags: string[], options) => {
      const { runLocalesStale } = await import('./run-locales-stale.ts');
      outcome.exit = await runLocalesStale(tags, options, world);
    });
}

function defineNew(locales: E8Command, world: World, outcome: Outcome): void {
  const { translate } = world;
  addFolder(begin(locales, 'new', world), world)
    .usage('TAG [options]')
    .argument('<tag>', translate('cli:locales.one-tag'))
    .action(async (tag: string, options) => {
      const { runLocalesNew } = await import('./run-locales-new.ts');
      outcome.exit = await runLocalesNew(tag, options, world);
    });
}

function definePreview(locales: E8Command, world: World, outcome: Outcome): void {
  const { translate } = world;
  addFolder(begin(locales, 'preview', world), world)
    .usage('TAG [FILE] [options]')
    .argument('<tag>', translate('cli:locales.one-tag'))
    .argument('[file]', translate('cli:locales.preview.file'))
    .option('--assessment <file>', translate('cli:locales.preview.assessment'))
    .action(async (tag: string, file: string | undefined, options) => {
      const { runLocalesPreview } = await import('./run-locales-preview.ts');
      outcome.exit = await runLocalesPreview(tag, file, options, world);
    });
}

function defineReview(locales: E8Command, world: World, outcome: Outcome): void {
  const { translate } = world;
  addFolder(begin(locales, 'review', world), world)
    .usage('TAG [options]')
    .argument('<tag>', translate('cli:locales.one-tag'))
    .option('--by <name>', translate('cli:locales.review.by'))
    .option('--only <key>', translate('cli:locales.review.only'), collect)
    .option('--plain', translate('cli:interview.plain'))
    .action(async (tag: string, options) => {
      const { runLocalesReview } = await import('./run-locales-review.ts');
      outcome.exit = await runLocalesReview(tag, options, world);
    });
}

function defineExport(locales: E8Command, world: World, outcome: Outcome): void {
  const { translate } = world;
  addFolder(begin(locales, 'export', world), world)
    .usage('TAG [FILE] [options]')
    .argument('<tag>', translate('cli:locales.one-tag'))
    .argument('[file]', translate('cli:locales.export.file'))
    .action(async (tag: string, file: string | undefined, options) => {
      const { runLocalesExport } = await import('./run-locales-export.ts');
      outcome.exit = await runLocalesExport(tag, file, options, world);
    });
}

function defineImport(locales: E8Command, world: World, outcome: Outcome): void {
  const { translate } = world;
  addFolder(begin(locales, 'import', world), world)
    .usage('TAG FILE [options]')
    .argument('<tag>', translate('cli:locales.one-tag'))
    .argument('<file>', translate('cli:locales.import.file'))
    .action(async (tag: string, file: string, options) => {
      const { runLocalesImport } = await import('./run-locales-import.ts');
      outcome.exit = await runLocalesImport(tag, file, options, world);
    });
}

/** `e8 locales ...`: the translator's kit. */
export function defineLocales(program: E8Command, world: World, outcome: Outcome): void {
  const locales = program
    .command('locales')
    .usage('<command> [options]')
    .description(world.translate('cli:locales.description')) as E8Command;
  for (const define of [
    defineList,
    defineCheck,
    defineStale,
    defineNew,
    definePreview,
    defineReview,
    defineExport,
    defineImport,
  ])
    define(locales, world, outcome);
}
