import fs from 'node:fs';

/** Part of the command line of what a fake browser leaves behind; long enough to be noticed. */
const SLEEP = '31415926';

/** Shell scripts that stand in for a browser that fails. */
export const BAD_BROWSERS = {
  /** Hangs, and so does its child. */
  hanging: `sleep ${SLEEP} & sleep ${SLEEP}`,
  crashing: 'echo "cannot open display" >&2; exit 1',
  /** Ends well, without a word. */
  silent: 'exit 0',
  babbling: `printf 'rubbish\\0' >&4; sleep ${SLEEP}`,
  /** The right protocol, the wrong browser: it answers each command with nothing. */
  empty: `while :; do printf '{"id":1,"result":{}}\\0' >&4; sleep 1; done`,
  refusing: `printf '{"id":1,"error":{"message":"no"}}\\0' >&4; sleep ${SLEEP}`,
} as const;

/** Answers that a browser gives on its way to a PDF; `data` is what it says the PDF is. */
function makeAnswers(data: string): string {
  return `{"targetId":"T","sessionId":"S","data":"${Buffer.from(data).toString('base64')}"}`;
}

/** A browser that answers every command at once, with these bytes as the PDF. */
export function writeAnsweringBrowser(path: string, pdf: string): string {
  const lines = [
    `#!${process.execPath}`,
    `const { createReadStream, createWriteStream } = require('node:fs');`,
    `const output = createWriteStream(null, { fd: 4 });`,
    `const say = (value) => output.write(JSON.stringify(value) + '\\0');`,
    `let text = '';`,
    `createReadStream(null, { fd: 3 }).on('data', (chunk) => {`,
    `  text += chunk;`,
    `  const messages = text.split('\\0');`,
    `  text = messages.pop();`,
    `  for (const { id, method } of messages.map((each) => JSON.parse(each))) {`,
    `    if (method === 'Browser.close') process.exit(0);`,
    `    if (method === 'Page.setDocumentContent') say({ method: 'Page.loadEventFired' });`,
    `    say({ id, result: ${makeAnswers(pdf)} });`,
    `  }`,
    `});`,
  ];
  return writeProgram(path, lines.join('\n'));
}

/** A program in a shell script. */
export function writeBadBrowser(path: string, kind: keyof typeof BAD_BROWSERS): string {
  return writeProgram(path, `#!/bin/sh\n${BAD_BROWSERS[kind]}`);
}

function writeProgram(path: string, text: string): string {
  fs.writeFileSync(path, `${text}\n`, { mode: 0o755 });
  return path;
}

/** Command lines of running processes that hold a text (Linux only). */
function listProcesses(text: string): string[] {
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && name !== String(process.pid))
    .map(readCommandLine)
    .filter((line) => line.includes(text));
}

function readCommandLine(id: string): string {
  try {
    return fs.readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/** What fake browsers have left running. */
export const listStrays = (): string[] => listProcesses(`sleep ${SLEEP}`);
