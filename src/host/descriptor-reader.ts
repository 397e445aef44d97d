import fs from 'node:fs';
import { promisify } from 'node:util';
import type { Rooms } from '../model/host.ts';

const close = promisify(fs.close);
const read = promisify(fs.read);

/** The pieces of an open file: the next one is read while somebody works on the one before. */
export class DescriptorReader {
  readonly #descriptor: number;
  readonly #rooms: Rooms;
  #room: Uint8Array;
  #next: Promise<{ bytesRead: number }>;

  constructor(descriptor: number, rooms: Rooms) {
    this.#descriptor = descriptor;
    this.#rooms = rooms;
    this.#room = rooms.take();
    this.#next = this.#begin();
  }

  /** Undefined at the end. */
  async next(): Promise<Uint8Array | undefined> {
    const { bytesRead } = await this.#next;
    if (bytesRead === 0) return undefined;
    const piece = this.#room.subarray(0, bytesRead);
    this.#room = this.#rooms.take();
    this.#next = this.#begin();
    return piece;
  }

  /** The descriptor may be closed, and its number used again, only when nothing is being read. */
  async end(): Promise<void> {
    await this.#next.catch(() => undefined);
    this.#rooms.give(this.#room);
    await close(this.#descriptor);
  }

  #begin() {
    return read(this.#descriptor, this.#room, 0, this.#room.length, null);
  }
}
