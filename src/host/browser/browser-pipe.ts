import type { Readable, Writable } from 'node:stream';
import { makeErrno } from '../attempt.ts';

/** The values of a command or of its answer. */
export type Values = Readonly<Record<string, unknown>>;

/** A conversation with a browser in the DevTools protocol (chromedevtools.github.io). */
export interface BrowserPipe {
  /** Sends a command, to one page where a session is named. Rejects with an `errno` error. */
  send(method: string, values?: Values, sessionId?: string): Promise<Values>;
  /** Waits for an event; to be called before what causes it. */
  waitFor(method: string): Promise<void>;
}

interface Message {
  id?: number;
  method?: string;
  result?: Values;
  error?: unknown;
}

interface Waiting {
  resolve(values: Values): void;
  reject(error: Error): void;
}

const NUL = 0;
/** A browser that says more than this is broken; the largest PDF in base64 is far smaller. */
const MOST_BYTES = 2 ** 29;

/** Talks to a browser that reads commands from `input` and writes answers to `output`. */
export function openPipe(input: Writable, output: Readable): BrowserPipe {
  const answers = new Map<number, Waiting>();
  const events = new Map<string, Waiting>();
  let failure: Error | undefined;
  let last = 0;

  const fail = (errno: string): void => {
    failure ??= makeErrno(errno);
    for (const { reject } of [...answers.values(), ...events.values()]) reject(failure);
  };
  const hear = (message: Message): void => {
    events.get(message.method ?? '')?.resolve({});
    const waiting = answers.get(message.id ?? 0);
    answers.delete(message.id ?? 0);
    if (message.error === undefined) waiting?.resolve(message.result ?? {});
    else waiting?.reject(makeErrno('EPROTO'));
  };
  const wait = <K>(waiting: Map<K, Waiting>, key: K): Promise<Values> =>
    new Promise((resolve, reject) => {
      waiting.set(key, { resolve, reject });
      if (failure !== undefined) reject(failure);
    });

  output.on('data', splitMessages(hear, fail));
  for (const event of ['end', 'close', 'error']) output.on(event, () => fail('EPIPE'));
  input.on('error', () => fail('EPIPE'));
  return {
    send: (method, values = {}, sessionId = undefined) => {
      last += 1;
      const answer = wait(answers, last);
      const message = { id: last, method, params: values, sessionId };
      if (failure === undefined) input.write(`${JSON.stringify(message)}\0`);
      return answer;
    },
    waitFor: async (method) => {
      await wait(events, method);
    },
  };
}

/** Puts chunks together to messages; `fail` hears of one that is no JSON. */
function splitMessages(
  hear: (message: Message) => void,
  fail: (errno: string) => void,
): (chunk: Uint8Array) => void {
  let parts: Uint8Array[] = [];
  let size = 0;
  return (chunk) => {
    let rest = chunk;
    for (let end = rest.indexOf(NUL); end !== -1; end = rest.indexOf(NUL)) {
      const message = parseMessage(Buffer.concat([...parts, rest.subarray(0, end)]));
      if (message === undefined) return fail('EPROTO');
      hear(message);
      parts = [];
      size = 0;
      rest = rest.subarray(end + 1);
    }
    parts.push(rest);
    size += rest.length;
    if (size > MOST_BYTES) fail('EPROTO');
  };
}

function parseMessage(bytes: Buffer): Message | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
