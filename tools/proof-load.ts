// Proves that e8 hashes a great deal of evidence in little memory: 1,000 files of 10 MB unless told
// otherwise (--files N --megabytes N). The files are sparse. Prints figures, and fails where memory
// grows with what is read.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Load, makeLoad } from './proof/make-load.ts';
import { type Measured, measureRun } from './proof/measure-run.ts';
import { runTool, ToolError } from './run-tool.ts';

const MB = 1_000_000;
/** What a run may need beyond one that reads one small file. */
const ALLOWANCE = 60 * MB;

function readCount(text: string, option: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new ToolError(`${option}: expected 1 to 99999`);
  return Number(text);
}

function readLoad(): Load {
  const { values } = parseArgs({
    options: {
      files: { type: 'string', default: '1000' },
      megabytes: { type: 'string', default: '10' },
    },
  });
  const files = readCount(values.files, '--files');
  return { files, size: readCount(values.megabytes, '--megabytes') * MB };
}

function proveLoad(load: Load): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'e8-proof-'));
  try {
    const args = ['evidence', 'verify', makeLoad(folder, load)];
    return measureRun(folder, args);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function printRow(name: string, { seconds, memory }: Measured, bytes: number): void {
  const speed = `${Math.round(bytes / MB / seconds)} MB/s`;
  const cells = [`${seconds.toFixed(1)} s`, `${Math.round(memory / MB)} MB memory`, speed];
  console.log([name.padEnd(28), ...cells.map((cell) => cell.padStart(14))].join(''));
}

await runTool(() => {
  const load = readLoad();
  const little = proveLoad({ files: 1, size: 1000 });
  const much = proveLoad(load);
  printRow('1 file of 1 KB', little, 1000);
  const name = `${load.files} files of ${load.size / MB} MB`;
  printRow(name, much, load.files * load.size);
  const growth = much.memory - little.memory;
  console.log(`memory grew by ${Math.round(growth / MB)} MB; at most ${ALLOWANCE / MB} MB allowed`);
  return growth > ALLOWANCE ? 1 : 0;
});
