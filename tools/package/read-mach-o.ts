import { ToolError } from '../run-tool.ts';

/** Numbers of `mach-o/loader.h`. */
const MAGIC_64 = 0xfeedfacf;
const SEGMENT_64 = 0x19;
const CODE_SIGNATURE = 0x1d;
const FIRST_COMMAND = 32;
const FIRST_SECTION = 72;
const SECTION_SIZE = 80;

export interface Segment {
  name: string;
  /** Where its load command stands. */
  command: number;
  offset: number;
  size: number;
  /** Where the content of its sections stands; zero-filled ones have none. */
  sections: readonly number[];
}

/** What signing and checking need of a thin 64-bit Mach-O file. */
export interface MachO {
  cpu: number;
  commands: number;
  commandBytes: number;
  segments: readonly Segment[];
  signature?: { command: number; offset: number; size: number };
}

function readSegment(file: Buffer, command: number): Segment {
  const count = file.readUInt32LE(command + 64);
  const starts = Array.from({ length: count }, (_, index) =>
    file.readUInt32LE(command + FIRST_SECTION + SECTION_SIZE * index + 48),
  );
  return {
    name: file.toString('latin1', command + 8, command + 24).replace(/\0+$/, ''),
    command,
    offset: Number(file.readBigUInt64LE(command + 40)),
    size: Number(file.readBigUInt64LE(command + 48)),
    sections: starts.filter((start) => start > 0),
  };
}

/** Reads the load commands. Throws on anything but a thin 64-bit file. */
export function readMachO(file: Buffer): MachO {
  if (file.readUInt32LE(0) !== MAGIC_64) throw new ToolError('not a thin 64-bit Mach-O file');
  const commands = file.readUInt32LE(16);
  const segments: Segment[] = [];
  let signature: MachO['signature'];
  let command = FIRST_COMMAND;
  for (let index = 0; index < commands; index += 1) {
    const kind = file.readUInt32LE(command);
    if (kind === SEGMENT_64) segments.push(readSegment(file, command));
    if (kind === CODE_SIGNATURE) {
      const [offset, size] = [file.readUInt32LE(command + 8), file.readUInt32LE(command + 12)];
      signature = { command, offset, size };
    }
    command += file.readUInt32LE(command + 4);
  }
  const [cpu, commandBytes] = [file.readUInt32LE(4), file.readUInt32LE(20)];
  return { cpu, commands, commandBytes, segments, ...(signature && { signature }) };
}

/** A segment by its name; throws where there is none. */
export function findSegment({ segments }: MachO, name: string): Segment {
  const found = segments.find((each) => each.name === name);
  if (found === undefined) throw new ToolError(`the Mach-O file has no segment ${name}`);
  return found;
}
