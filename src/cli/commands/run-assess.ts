import { assessFile } from '../../app/assess-file.ts';
import { expandInputs } from '../../app/expand-inputs.ts';
import type { JudgeRequest } from '../../app/judge-document.ts';
import { planOutputs } from '../../app/plan-outputs.ts';
import { EXIT } from '../../model/exit-code.ts';
import { visibleText } from '../../text/visible-text.ts';
import { attemptFile } from '../attempt-file.ts';
import { chooseBrowser } from '../choose-browser.ts';
import { deliverOutputs } from '../deliver-outputs.ts';
import type { Judgement } from '../judgement.ts';
import { printSummary } from '../print-summary.ts';
import { tell } from '../tell.ts';
import type { World } from '../world.ts';
import { type DocumentOptions, readDocumentOptions } from './document-options.ts';
import { type GateOptions, readGateFlags } from './gate-options.ts';

/** Options as commander gives them. */
export interface AssessOptions {
  format?: string[];
  target?: number;
  asOf?: string;
  controls?: string;
  browser?: string;
  gate: boolean;
  notes: boolean;
  csvBom?: boolean;
}

async function judgeFile(
  file: string,
  request: JudgeRequest,
  gate: boolean,
  world: World,
): Promise<Judgement> {
  const work = async (): Promise<Judgement> => {
    const judged = await assessFile(file, request);
    const failed = gate && judged.result.gate?.passed === false;
    return { file, judged, exit: failed ? EXIT.gateNotPassed : EXIT.fine };
  };
  return attemptFile(work, (exit) => ({ file, exit }), 'e8 assess', world);
}

/** Says which configurations were used: who reads the log must know whose policy it was. */
function tellConfigs(judgements: readonly Judgement[], { io, translate }: World): string[] {
  const files = judgements.flatMap(({ judged }) => judged?.configFile ?? []);
  const used = [...new Set(files)];
  for (const name of used) {
    const file = visibleText(name, { singleLine: true });
    tell(`e8: ${translate('gate:config-used', { file })}`, io, { whole: [file] });
  }
  return used;
}

/** Judges every file, delivers every output, and gives back the gravest exit code. */
export async function runAssess(
  args: readonly string[],
  options: AssessOptions & GateOptions & DocumentOptions,
  world: World,
): Promise<number> {
  const { host } = world;
  const { asOf, target, controls, config, notes, csvBom = false } = options;
  const files = await expandInputs(args, host);
  const formats = options.format ?? ['terminal'];
  const catalogs = options.ismCatalog === undefined ? [] : [options.ismCatalog];
  planOutputs(formats, files, host, catalogs);
  const document = await readDocumentOptions(options, world);
  const used = new Map<string, string>();
  const gate = { flags: readGateFlags(options), config, used };
  const request = { host, asOf, target, controls, gate };
  const judgements: Judgement[] = [];
  for (const file of files) judgements.push(await judgeFile(file, request, options.gate, world));
  const configs = tellConfigs(judgements, world);
  // Once more, now that it is known what else was read: no output may replace that either.
  const outputs = planOutputs(formats, files, host, [...used.keys(), ...configs, ...catalogs]);
  const done = judgements.flatMap(({ file, judged }) => (judged ? [{ file, judged }] : []));
  const browser = chooseBrowser(options.browser, world);
  const several = files.length > 1;
  await deliverOutputs(done, outputs, { notes, browser, several, csvBom, ...document }, world);
  if (several) printSummary(judgements, outputs, world);
  return Math.max(...judgements.map((each) => each.exit));
}
