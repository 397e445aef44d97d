import { assessFile } from '../../app/assess-file.ts';
import type { Judged, JudgeRequest } from '../../app/judge-document.ts';
import { planOutputs } from '../../app/plan-outputs.ts';
import { E8Error } from '../../model/e8-error.ts';
import { EXIT } from '../../model/exit-code.ts';
import { deliverOutputs } from '../deliver-outputs.ts';
import { printError } from '../print-error.ts';
import type { World } from '../world.ts';

/** Options as commander gives them. */
export interface AssessOptions {
  format?: string[];
  target?: number;
  asOf?: string;
  controls?: string;
  gate: boolean;
  notes: boolean;
}

interface Judgement {
  file: string;
  judged?: Judged;
  exit: number;
}

async function judgeFile(
  file: string,
  request: JudgeRequest,
  gate: boolean,
  world: World,
): Promise<Judgement> {
  try {
    const judged = await assessFile(file, request);
    const failed = gate && judged.result.gate?.passed === false;
    return { file, judged, exit: failed ? EXIT.gateNotPassed : EXIT.fine };
  } catch (error) {
    // One bad file must not hide the others; a wrong request is wrong for all of them.
    if (!(error instanceof E8Error) || error.exit !== EXIT.badInput) throw error;
    printError(error, 'e8 assess --help', world);
    return { file, exit: error.exit };
  }
}

/** Judges every file, delivers every output, and gives back the gravest exit code. */
export async function runAssess(
  files: readonly string[],
  options: AssessOptions,
  world: World,
): Promise<number> {
  const outputs = planOutputs(options.format ?? ['terminal'], files, world.host);
  const { asOf, target, controls, gate, notes } = options;
  const request = { host: world.host, asOf, target, controls };
  const judgements: Judgement[] = [];
  for (const file of files) judgements.push(await judgeFile(file, request, gate, world));
  const done = judgements.flatMap(({ file, judged }) => (judged ? [{ file, judged }] : []));
  await deliverOutputs(done, outputs, { notes, several: files.length > 1 }, world);
  return Math.max(...judgements.map((each) => each.exit));
}
