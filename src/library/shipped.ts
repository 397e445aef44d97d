import type { Host } from '../model/host.ts';

/** What the library stands on. */
export interface Shipped {
  host: Host;
  /** The version of e8. */
  version: string;
}
