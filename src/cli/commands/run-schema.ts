import { readSchema } from '../../app/read-schema.ts';
import { EXIT } from '../../model/exit-code.ts';
import type { World } from '../world.ts';

/** Prints the schema of that name. */
export function runSchema(name: string, { host, io }: World): number {
  io.stdout.write(readSchema(name, host));
  return EXIT.fine;
}
