import type { Host } from '../model/host.ts';
import type { Io } from '../model/io.ts';
import type { Translate } from '../model/translate.ts';

/** Everything that varies between runs, passed in so that a test can stand in for it. */
export interface World {
  host: Host;
  io: Io;
  translate: Translate;
  version: string;
}
