import { findPack } from '../../app/find-pack.ts';
import type { ControlPack, Requirement } from '../../model/control-pack.ts';
import { EXIT } from '../../model/exit-code.ts';
import { wrapText } from '../../text/wrap-text.ts';
import type { World } from '../world.ts';
import { chooseFormat } from './choose-format.ts';
import type { ListOptions } from './run-controls-list.ts';

const INDENT = ' '.repeat(10);

function describeRequirement(requirement: Requirement, width: number): string[] {
  const levels = requirement.levels.join(' ');
  const lines = wrapText(`${requirement.title} [${levels}]`, width - INDENT.length);
  return lines.map((line, index) =>
    index === 0 ? `  ${requirement.id.padEnd(INDENT.length - 2)}${line}` : INDENT + line,
  );
}

function describePack(pack: ControlPack, { io, translate }: World): string[] {
  const width = io.columns ?? 80;
  const { title, release, publisher, attribution, disclaimer } = pack;
  return [
    ...wrapText(translate('cli:controls.show.title', { title, release, publisher }), width),
    ...wrapText(`${attribution} ${disclaimer}`, width),
    ...pack.levels.flatMap((each) => ['', each.title, ...wrapText(each.adversary, width)]),
    ...pack.strategies.flatMap((each) => [
      '',
      each.title,
      ...each.requirements.flatMap((requirement) => describeRequirement(requirement, width)),
    ]),
    '',
    ...wrapText(translate('cli:controls.show.more'), width),
  ];
}

/** Prints a pack: an outline for people, or all of it, loaded and resolved, as JSON. */
export async function runControlsShow(
  name: string | undefined,
  options: ListOptions,
  world: World,
): Promise<number> {
  const format = chooseFormat(options.format);
  const search = { host: world.host, controls: options.controls };
  const loaded = await findPack(name, search, EXIT.wrongUsage);
  const text =
    format === 'json'
      ? JSON.stringify(loaded.pack, null, 2)
      : describePack(world.speech.localise(loaded), world).join('\n');
  world.io.stdout.write(`${text}\n`);
  return EXIT.fine;
}
