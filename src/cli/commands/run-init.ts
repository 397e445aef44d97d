import { findPack } from '../../app/find-pack.ts';
import { readFacts } from '../../app/read-facts.ts';
import { saveOutput } from '../../app/save-output.ts';
import { writeTemplate } from '../../app/write-template.ts';
import { E8Error } from '../../model/e8-error.ts';
import { EXIT } from '../../model/exit-code.ts';
import { tell } from '../tell.ts';
import type { World } from '../world.ts';
import { chooseLevel, findStrategies } from './choose-scope.ts';

/** Where an assessment goes when no file is named. */
const DEFAULT_FILE = 'assessment.yaml';

/** Options as commander gives them. */
export interface InitOptions {
  target?: number;
  strategy?: string[];
  facts?: string;
  name?: string;
  framework?: string;
  controls?: string;
  force?: boolean;
}

/** Writes the template; an existing file is replaced only with `--force`. */
export async function runInit(
  file = DEFAULT_FILE,
  options: InitOptions,
  world: World,
): Promise<number> {
  const { host, io, translate } = world;
  const { framework, controls, name } = options;
  const pack = world.speech.localise(
    await findPack(framework, { host, controls }, EXIT.wrongUsage),
  );
  const strategies = findStrategies(options.strategy, pack);
  const target = chooseLevel('--target', options.target, pack);
  const facts = options.facts === undefined ? {} : await readFacts(options.facts, pack, host);
  const template = writeTemplate(pack, { target, facts, name, strategies }, translate);
  if (file === '-') {
    io.stdout.write(template);
    return EXIT.fine;
  }
  if (!options.force && host.exists(file)) {
    throw new E8Error('file-exists', EXIT.wrongUsage, { values: { file } });
  }
  saveOutput(file, template, host);
  const command = `e8 assess ${file}`;
  tell(translate('cli:init.done', { file, command }), io, { whole: [command, file] });
  return EXIT.fine;
}
