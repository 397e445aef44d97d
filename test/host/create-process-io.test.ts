import { describe, expect, it } from 'vitest';
import { createProcessIo, type OutputStream } from '../../src/host/create-process-io.ts';

class FakeStream implements OutputStream {
  written = '';
  listeners: ((error: NodeJS.ErrnoException) => void)[] = [];
  isTTY?: boolean;
  columns?: number;

  constructor(options: { isTTY?: boolean; columns?: number } = {}) {
    Object.assign(this, options);
  }
  write(text: string): void {
    this.written += text;
  }
  on(_event: 'error', listener: (error: NodeJS.ErrnoException) => void): void {
    this.listeners.push(listener);
  }
  fail(code: string): void {
    for (const listener of this.listeners) listener(Object.assign(new Error(code), { code }));
  }
}

function setUp(
  options: { isTTY?: boolean; columns?: number } = {},
  env: Record<string, string> = {},
) {
  const stdout = new FakeStream(options);
  const stderr = new FakeStream();
  const failures: string[] = [];
  const io = createProcessIo({ stdout, stderr, env }, (errno) => failures.push(errno));
  return { io, stdout, stderr, failures };
}

describe('createProcessIo', () => {
  it('writes to the two streams', () => {
    const { io, stdout, stderr } = setUp();
    io.stdout.write('report');
    io.stderr.write('progress');
    expect([stdout.written, stderr.written]).toEqual(['report', 'progress']);
  });

  it('tells a terminal from a pipe', () => {
    expect(setUp({ isTTY: true, columns: 120 }).io).toMatchObject({
      stdout: { isTerminal: true },
      stderr: { isTerminal: false },
      columns: 120,
    });
    expect(setUp({ columns: 120 }).io.columns).toBeUndefined();
  });

  it.each([
    ['60', 60],
    ['0', 120],
    ['-5', 120],
    ['wide', 120],
    ['', 120],
    ['1e3', 120],
  ])('with COLUMNS=%s has %i columns', (wanted, columns) => {
    expect(setUp({ isTTY: true, columns: 120 }, { COLUMNS: wanted }).io.columns).toBe(columns);
  });

  it('knows how wide the terminal of each stream is, now', () => {
    const stderr = new FakeStream({ isTTY: true, columns: 60 });
    const make = (env: Record<string, string>) =>
      createProcessIo({ stdout: new FakeStream(), stderr, env });
    const io = make({});
    expect([io.columns, io.stdout.columns, io.stderr.columns]).toEqual([undefined, undefined, 60]);
    stderr.columns = 90;
    expect(io.stderr.columns).toBe(90);
    expect(make({ COLUMNS: '40' }).stderr.columns).toBe(40);
  });

  it('ends quietly when the reader has left', () => {
    const { io, stdout, failures } = setUp();
    io.stdout.write('a');
    stdout.fail('EPIPE');
    io.stdout.write('b');
    expect(stdout.written).toBe('a');
    expect(failures).toEqual([]);
  });

  it('tells of any other failure of stdout, once', () => {
    const { stdout, stderr, failures } = setUp();
    stderr.fail('EIO');
    stdout.fail('ENOSPC');
    stdout.fail('ENOSPC');
    expect(failures).toEqual(['ENOSPC']);
  });
});
