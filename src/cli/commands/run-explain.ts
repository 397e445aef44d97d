import { findPack } from '../../app/find-pack.ts';
import { findSubject } from '../../app/find-subject.ts';
import { EXIT } from '../../model/exit-code.ts';
import { renderBlocks } from '../explain/blocks.ts';
import { explainSubject } from '../explain/explain-subject.ts';
import { makeReportContext } from '../report-context.ts';
import type { World } from '../world.ts';

/** Options as commander gives them. */
export interface ExplainOptions {
  framework?: string;
  controls?: string;
}

/** Prints everything about what the id stands for. */
export async function runExplain(
  id: string,
  { framework, controls }: ExplainOptions,
  world: World,
): Promise<number> {
  const loaded = await findPack(framework, { host: world.host, controls }, EXIT.wrongUsage);
  const pack = world.speech.localise(loaded);
  const blocks = explainSubject(findSubject(id, pack), pack, world.translate);
  const { width, colour } = makeReportContext(world, false);
  world.io.stdout.write(renderBlocks(blocks, Math.min(width, 100), colour));
  return EXIT.fine;
}
