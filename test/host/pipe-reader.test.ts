import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { PipeReader } from '../../src/host/pipe-reader.ts';
import { makePipe, useTemporaryFolder } from './temporary-folder.ts';

const SIZE = 1000;
const place = useTemporaryFolder();

/** Rooms of which none is given to two at once. */
class TestRooms {
  readonly taken = new Set<ArrayBufferLike>();
  readonly #free: ArrayBufferLike[] = [];

  take(): Uint8Array {
    const buffer = this.#free.pop() ?? new SharedArrayBuffer(SIZE);
    this.taken.add(buffer);
    return new Uint8Array(buffer);
  }

  give({ buffer }: Uint8Array): void {
    expect(this.taken.delete(buffer)).toBe(true);
    this.#free.push(buffer);
  }
}

/** A pipe: its end to read from, and its path for who writes. */
function openPipe() {
  const path = place('pipe');
  makePipe(path);
  // Else opening it would wait for a writer.
  const { O_RDONLY, O_NONBLOCK } = fs.constants;
  return { path, descriptor: fs.openSync(path, O_RDONLY | O_NONBLOCK) };
}

/** All that comes, each room given back and overwritten as soon as its piece has been read. */
async function readToEnd(reader: PipeReader, rooms: TestRooms): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for (let piece = await reader.next(); piece !== undefined; piece = await reader.next()) {
    expect(piece.length).toBeGreaterThan(0);
    pieces.push(Buffer.from(piece));
    piece.fill(0x78);
    rooms.give(piece);
  }
  return Buffer.concat(pieces);
}

describe.skipIf(process.platform === 'win32')('the pieces of a pipe', () => {
  it.each([0, 1, SIZE - 1, SIZE, SIZE + 1, 100_000])(
    'are all that was written: %i bytes',
    async (length) => {
      const bytes = Buffer.from(Array.from({ length }, (_, index) => index % 251));
      const file = place('bytes');
      fs.writeFileSync(file, bytes);
      const { path, descriptor } = openPipe();
      const rooms = new TestRooms();
      const reader = new PipeReader(descriptor, rooms);
      spawn('sh', ['-c', `cat "$1" > "$2"`, 'sh', file, path]);
      expect(Buffer.compare(await readToEnd(reader, rooms), bytes)).toBe(0);
      expect(await reader.next()).toBeUndefined();
    },
  );

  it('are handed on when nothing follows, and go on after that', async () => {
    const { path, descriptor } = openPipe();
    const rooms = new TestRooms();
    const reader = new PipeReader(descriptor, rooms);
    const writer = fs.openSync(path, 'w');
    for (const text of ['one', 'two', 'x'.repeat(SIZE - 3)]) {
      fs.writeSync(writer, text);
      const piece = (await reader.next()) as Uint8Array;
      expect(Buffer.from(piece).toString()).toBe(text.slice(0, SIZE - 6));
    }
    fs.closeSync(writer);
    expect((await readToEnd(reader, rooms)).toString()).toBe('xxx');
  });

  it('are handed on though they came before anybody asked', async () => {
    const { path, descriptor } = openPipe();
    const reader = new PipeReader(descriptor, new TestRooms());
    const writer = fs.openSync(path, 'w');
    fs.writeSync(writer, 'early');
    await pause(100);
    expect(Buffer.from((await reader.next()) as Uint8Array).toString()).toBe('early');
    fs.closeSync(writer);
    expect(await reader.next()).toBeUndefined();
  });

  it('wait in the pipe while nobody asks for them', async () => {
    const file = place('bytes');
    fs.writeFileSync(file, Buffer.alloc(500_000, 0x61));
    const { path, descriptor } = openPipe();
    const rooms = new TestRooms();
    const reader = new PipeReader(descriptor, rooms);
    spawn('sh', ['-c', `cat "$1" > "$2"`, 'sh', file, path]);
    await pause(200);
    expect(rooms.taken.size).toBe(3);
    expect(await readToEnd(reader, rooms)).toHaveLength(500_000);
  });

  it('are over for who lets go, though more could come', async () => {
    const { path, descriptor } = openPipe();
    const reader = new PipeReader(descriptor, new TestRooms());
    const writer = fs.openSync(path, 'w');
    const next = reader.next();
    reader.end();
    expect(await next).toBeUndefined();
    fs.closeSync(writer);
  });
});
