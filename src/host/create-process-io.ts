import type { Io, Sink, Terminal } from '../model/io.ts';
import { createTerminal, type TerminalOutput } from './create-terminal.ts';

/** What is needed of a stream of the process. */
export interface OutputStream {
  write(text: string, done?: (error?: Error | null) => void): unknown;
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
  isTTY?: boolean;
  columns?: number;
}

/** What is needed of `process`. */
export interface OutputProcess {
  stdin?: NodeJS.ReadableStream & { isTTY?: boolean };
  stdout: OutputStream;
  stderr: OutputStream;
  env: Io['env'];
}

/** A reader who closes the pipe (`| head`) has seen enough: that is no failure. */
const READER_LEFT: readonly string[] = ['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED'];
const COLUMNS = /^[1-9]\d{0,4}$/;

/**
 * The streams and the environment of a process. After a stream failed nothing more is written to
 * it. `onFailure` hears the `errno` name of a failure of stdout, such as a full disk, which Node
 * reports some time after the write; it does not hear that a reader closed the pipe.
 */
export function createProcessIo(
  source: OutputProcess,
  onFailure: (errno: string) => void = () => undefined,
): Io {
  const { stdout, env } = source;
  let terminal: Terminal | undefined;
  let stderr: Sink | undefined;
  return {
    // Looked at late: few runs ask or complain, and to open a stream costs start-up time.
    get terminal() {
      terminal ??= openTerminal(source);
      return terminal;
    },
    stdout: createSink(stdout, env, onFailure),
    get stderr() {
      stderr ??= createSink(source.stderr, env, () => undefined);
      return stderr;
    },
    env,
    columns: findColumns(env['COLUMNS'], stdout),
  };
}

function openTerminal(source: OutputProcess): Terminal | undefined {
  if (source.stdout.isTTY !== true) return undefined;
  const { stdin, stdout } = source;
  if (stdin?.isTTY !== true) return undefined;
  return createTerminal(stdin, stdout as TerminalOutput);
}

function createSink(
  stream: OutputStream,
  env: Io['env'],
  onFailure: (errno: string) => void,
): Sink {
  let isOpen = true;
  stream.on('error', (error) => {
    const isFirst = isOpen;
    isOpen = false;
    const errno = error.code ?? 'EIO';
    if (isFirst && !READER_LEFT.includes(errno)) onFailure(errno);
  });
  return {
    write: (text) => {
      if (isOpen) stream.write(text);
    },
    writeAll: (text) =>
      new Promise((resolve) => {
        if (!isOpen) resolve(false);
        else stream.write(text, (error) => resolve(isOpen && !error));
      }),
    isTerminal: stream.isTTY === true,
    // Asked each time: a window changes.
    get columns() {
      return findColumns(env['COLUMNS'], stream);
    },
  };
}

/** `COLUMNS` wins over what the terminal says, as with other tools. */
function findColumns(wanted: string | undefined, stream: OutputStream): number | undefined {
  if (wanted !== undefined && COLUMNS.test(wanted)) return Number(wanted);
  return stream.isTTY === true ? stream.columns : undefined;
}
