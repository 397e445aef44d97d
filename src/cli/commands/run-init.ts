import { findPack } from '../../app/find-pack.ts';
import { readFacts } from '../../app/read-facts.ts';
import { saveOutput } from '../../app/save-output.ts';
import { writeTemplate } from '../../app/write-template.ts';
import type { ControlPack } from '../../model/control-pack.ts';
import { E8Error } from '../../model/e8-error.ts';
import { EXIT } from '../../model/exit-code.ts';
import { findNearest } from '../../text/nearest.ts';
import type { World } from '../world.ts';

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

function findStrategies(words: readonly string[] | undefined, pack: ControlPack) {
  return words?.map((word) => {
    const lower = word.toLowerCase();
    const found = pack.strategies.find(
      (each) => each.id === lower || each.code.toLowerCase() === lower,
    );
    if (found) return found.id;
    const known = pack.strategies.map((each) => each.id);
    const values = {
      found: word,
      nearest: findNearest(lower, known) ?? '',
      known: known.join(', '),
    };
    throw new E8Error('unknown-strategy', EXIT.wrongUsage, { values });
  });
}

function chooseTarget(target: number | undefined, pack: ControlPack): number {
  const levels = pack.levels.map((each) => each.level);
  const chosen = target ?? levels[0] ?? 1;
  if (levels.includes(chosen)) return chosen;
  const values = { option: '--target', found: chosen, expected: levels.join(', ') };
  throw new E8Error('invalid-option-value', EXIT.wrongUsage, { values });
}

/** Writes the template; an existing file is replaced only with `--force`. */
export async function runInit(
  file = DEFAULT_FILE,
  options: InitOptions,
  world: World,
): Promise<number> {
  const { host, io, translate } = world;
  const { framework, controls, name } = options;
  const { pack } = await findPack(framework, { host, controls }, EXIT.wrongUsage);
  const strategies = findStrategies(options.strategy, pack);
  const target = chooseTarget(options.target, pack);
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
  io.stderr.write(`${translate('cli:init.done', { file, command: `e8 assess ${file}` })}\n`);
  return EXIT.fine;
}
