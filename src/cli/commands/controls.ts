import type { E8Command } from '../e8-command.ts';
import type { Outcome } from '../outcome.ts';
import type { World } from '../world.ts';

const EXAMPLE = {
  list: 'e8 controls list',
  show: 'e8 controls show essential-eight@2023-11 --format json',
  validate: 'e8 controls validate controls/my-model/2026',
  verify: 'e8 controls verify --oscal ML1-profile.json ML2-profile.json',
} as const;

function defineList(controls: E8Command, world: World, outcome: Outcome): void {
  const { translate } = world;
  controls
    .command('list')
    .usage('[options]')
    .description(translate('cli:controls.list.description'))
    .option('--controls <folder>', translate('cli:options.controls'))
    .option('-f, --format <format>', translate('cli:controls.format'))
    .addHelpText('after', () => `\n${translate('cli:help.example', { command: EXAMPLE.list })}`)
    .action(async (options) => {
      const { runControlsList } = await import('./run-controls-list.ts');
      outcome.exit = await runControlsList(options, world);
    });
}

function defineShow(controls: E8Command, world: World, outcome: Outcome): void {
  const { translate } = world;
  controls
    .command('show')
    .usage('[PACK] [options]')
    .description(translate('cli:controls.show.description'))
    .argument('[pack]', translate('cli:controls.pack'))
    .option('--controls <folder>', translate('cli:options.controls'))
    .option('-f, --format <format>', translate('cli:controls.format'))
    .addHelpText('after', () => `\n${translate('cli:help.example', { command: EXAMPLE.show })}`)
    .action(async (name: string | undefined, options) => {
      const { runControlsShow } = await import('./run-controls-show.ts');
      outcome.exit = await runControlsShow(name, options, world);
    });
}

function defineValidate(controls: E8Command, world: World, outcome: Outcome): void {
  const { translate } = world;
  controls
    .command('validate')
    .usage('FOLDER...')
    .description(translate('cli:controls.validate.description'))
    .argument('<folder...>', translate('cli:controls.validate.folder'))
    .addHelpText('after', () => `\n${translate('cli:help.example', { command: EXAMPLE.validate })}`)
    .action(async (folders: string[]) => {
      const { runControlsValidate } = await import('./run-controls-validate.ts');
      outcome.exit = await runControlsValidate(folders, world);
    });
}

function defineVerify(controls: E8Command, world: World, outcome: Outcome): void {
  const { translate } = world;
  controls
    .command('verify')
    .usage('[PACK] --oscal FILE...')
    .description(translate('cli:controls.verify.description'))
    .argument('[pack]', translate('cli:controls.pack'))
    .requiredOption('--oscal <file...>', translate('cli:controls.verify.oscal'))
    .option('--controls <folder>', translate('cli:options.controls'))
    .addHelpText('after', () => `\n${translate('cli:help.example', { command: EXAMPLE.verify })}`)
    .action(async (name: string | undefined, options) => {
      const { runControlsVerify } = await import('./run-controls-verify.ts');
      outcome.exit = await runControlsVerify(name, options, world);
    });
}

/** `e8 controls ...`: lists, shows, validates and verifies control packs. */
export function defineControls(program: E8Command, world: World, outcome: Outcome): void {
  const controls = program
    .command('controls')
    .usage('<command> [options]')
    .description(world.translate('cli:controls.description')) as E8Command;
  for (const define of [defineList, defineShow, defineValidate, defineVerify]) {
    define(controls, world, outcome);
  }
}
