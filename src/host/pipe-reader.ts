import type { Socket } from 'node:net';
import type { Rooms } from '../model/host.ts';

/** Waits so long for more of what a pipe gives in small pieces, in milliseconds. */
export const PATIENCE = 10;
/** Rooms that may be full before the one who writes has to wait. */
const MOST_FULL = 2;

/**
 * The pieces of a pipe, read straight into rooms. Node's own stream makes a new buffer for each 64 KB,
 * and V8, which sees next to nothing of them, lets them pile up.
 */
export class PipeReader {
  readonly #rooms: Rooms;
  readonly #socket: Socket;
  readonly #full: Uint8Array[] = [];
  #room: Uint8Array;
  /** What of the room has been handed on, and what has been read. */
  #start = 0;
  #length = 0;
  #error: Error | undefined;
  #isOver = false;
  #wake: () => void = () => undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(descriptor: number, rooms: Rooms) {
    this.#rooms = rooms;
    this.#room = rooms.take();
    const { Socket } = process.getBuiltinModule('node:net');
    const onread = { buffer: () => this.#rest(), callback: (count: number) => this.#add(count) };
    const options = { fd: descriptor, readable: true, writable: false, onread };
    this.#socket = new Socket(options);
    this.#socket.on('error', (error) => {
      this.#error = error;
    });
    this.#socket.on('close', () => {
      this.#isOver = true;
      this.#wake();
    });
  }

  /**
   * The next piece: a full room, or what has come where nothing follows for a while. Undefined at the
   * end.
   */
  async next(): Promise<Uint8Array | undefined> {
    for (;;) {
      const full = this.#full.shift();
      if (full !== undefined) {
        this.#socket.resume();
        return full;
      }
      if (this.#isOver) return this.#finish();
      const before = this.#length;
      await this.#wait();
      const isQuiet = this.#full.length === 0 && !this.#isOver && this.#length === before;
      if (isQuiet && before > this.#start) return this.#copy();
    }
  }

  /** Lets go of the pipe, whatever is still in it. */
  end(): void {
    this.#socket.destroy();
  }

  #rest(): Uint8Array {
    return this.#room.subarray(this.#length);
  }

  /** Notes what has been read into the room; false where no more can be taken now. */
  #add(count: number): boolean {
    this.#length += count;
    if (this.#length === this.#room.length) {
      this.#full.push(this.#room.subarray(this.#start));
      this.#room = this.#rooms.take();
      this.#start = 0;
      this.#length = 0;
    }
    if (this.#full.length > 0) this.#wake();
    else this.#setTimer();
    return this.#full.length < MOST_FULL;
  }

  /** Waits for a full room or the end, and not for ever where there is something to hand on. */
  #wait(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = () => {
        clearTimeout(this.#timer);
        this.#timer = undefined;
        resolve();
      };
      if (this.#length > this.#start) this.#setTimer();
    });
  }

  /** One for a room, not one for each time that something comes. */
  #setTimer(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#wake();
    }, PATIENCE);
  }

  /** The room itself is being read into. */
  #copy(): Uint8Array {
    const come = this.#room.subarray(this.#start, this.#length);
    const piece = this.#rooms.take().subarray(0, come.length);
    piece.set(come);
    this.#start = this.#length;
    return piece;
  }

  /** The last piece, once: its room is then somebody else's. */
  #finish(): Uint8Array | undefined {
    if (this.#error !== undefined) throw this.#error;
    const room = this.#room.subarray(this.#start, this.#length);
    this.#room = new Uint8Array();
    this.#start = 0;
    this.#length = 0;
    return room.length > 0 ? room : undefined;
  }
}
