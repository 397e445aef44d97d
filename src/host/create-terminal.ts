import type { Interface } from 'node:readline';
import type { Terminal } from '../model/io.ts';

/** An output stream that is a terminal. */
export type TerminalOutput = NodeJS.WritableStream & { columns?: number; rows?: number };

/** What a terminal is taken for that does not say how large it is. */
const COLUMNS = 80;
const ROWS = 24;

/** Lines of the keyboard, kept until they are asked for. */
class LineReader {
  readonly #lines: string[] = [];
  readonly #waiting: ((line: string | undefined) => void)[] = [];
  readonly #reader: Interface;
  #isOpen = true;

  constructor(input: NodeJS.ReadableStream) {
    // Fetched on first need: most runs ask nothing.
    const { createInterface } = process.getBuiltinModule('node:readline');
    this.#reader = createInterface({ input, terminal: false });
    this.#reader.on('line', (line) => {
      const next = this.#waiting.shift();
      if (next === undefined) this.#lines.push(line);
      else next(line);
    });
    this.#reader.on('close', () => {
      this.#isOpen = false;
      for (const next of this.#waiting.splice(0)) next(undefined);
    });
  }

  read(): Promise<string | undefined> {
    const line = this.#lines.shift();
    if (line !== undefined || !this.#isOpen) return Promise.resolve(line);
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  close(): void {
    this.#reader.close();
  }
}

/** A keyboard; in raw mode a key is heard without Enter. */
type Keyboard = NodeJS.ReadableStream & { setRawMode?(isRaw: boolean): unknown };

function readKey(input: Keyboard): Promise<void> {
  return new Promise((resolve) => {
    const hear = () => {
      input.removeListener('data', hear).removeListener('end', hear);
      input.setRawMode?.(false);
      input.pause();
      resolve();
    };
    input.setRawMode?.(true);
    input.on('data', hear).on('end', hear);
    input.resume();
  });
}

/** The terminal behind two streams. Nothing is read from it before something is asked. */
export function createTerminal(input: NodeJS.ReadableStream, output: TerminalOutput): Terminal {
  let reader: LineReader | undefined;
  return {
    input,
    output,
    get columns() {
      return output.columns || COLUMNS;
    },
    get rows() {
      return output.rows || ROWS;
    },
    write: (text) => {
      output.write(text);
    },
    readLine: () => {
      reader ??= new LineReader(input);
      return reader.read();
    },
    readKey: () => readKey(input),
    close: () => {
      reader?.close();
      input.pause();
    },
  };
}
