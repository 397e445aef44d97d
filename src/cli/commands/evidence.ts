import type { E8Command } from '../e8-command.ts';
import type { Outcome } from '../outcome.ts';
import type { World } from '../world.ts';
import { parseMaxAge, parseQuality } from './parse-evidence.ts';
import { parseDate, parseDay } from './parse-values.ts';

const EXAMPLE = {
  add: 'e8 evidence add clinic.yaml PA-1876 evidence/vpn-fix.pdf --quality good',
  verify: 'e8 evidence verify clinic.yaml --max-age 365',
} as const;

function defineAdd(evidence: E8Command, world: World, outcome: Outcome): void {
  const { translate } = world;
  evidence
    .command('add')
    .usage('ASSESSMENT KEY FILE... --quality QUALITY')
    .description(translate('cli:evidence.add.description'))
    .argument('<assessment>', translate('cli:evidence.add.assessment'))
    .argument('<key>', translate('cli:evidence.add.key'))
    .argument('<file...>', translate('cli:evidence.add.file'))
    .requiredOption('--quality <quality>', translate('cli:evidence.add.quality'), parseQuality)
    .option('--date <date>', translate('cli:evidence.add.date'), parseDate)
    .option('--what <text>', translate('cli:evidence.add.what'))
    .option('--controls <folder>', translate('cli:options.controls'))
    .addHelpText('after', () => `\n${translate('cli:help.example', { command: EXAMPLE.add })}`)
    .action(async (assessment: string, key: string, files: string[], options) => {
      const { runEvidenceAdd } = await import('./run-evidence-add.ts');
      outcome.exit = await runEvidenceAdd({ ...options, assessment, key, files }, world);
    });
}

function defineVerify(evidence: E8Command, world: World, outcome: Outcome): void {
  const { translate } = world;
  evidence
    .command('verify')
    .usage('ASSESSMENT... [options]')
    .description(translate('cli:evidence.verify.description'))
    .argument('<assessment...>', translate('cli:assess.file'))
    .option('-f, --format <format>', translate('cli:controls.format'))
    .option('--max-age <days>', translate('cli:evidence.verify.max-age'), parseMaxAge)
    .option('--as-of <date>', translate('cli:evidence.verify.as-of'), parseDay)
    .option('--controls <folder>', translate('cli:options.controls'))
    .addHelpText('after', () => `\n${translate('cli:help.example', { command: EXAMPLE.verify })}`)
    .action(async (files: string[], options) => {
      const { runEvidenceVerify } = await import('./run-evidence-verify.ts');
      outcome.exit = await runEvidenceVerify(files, options, world);
    });
}

/** `e8 evidence ...`: registers files of evidence, and checks them. */
export function defineEvidence(program: E8Command, world: World, outcome: Outcome): void {
  const evidence = program
    .command('evidence')
    .usage('<command> [options]')
    .description(world.translate('cli:evidence.description')) as E8Command;
  for (const define of [defineAdd, defineVerify]) define(evidence, world, outcome);
}
