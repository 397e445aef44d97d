import type { TextStatus } from '../../../model/locale-status.ts';
import { readStatus } from '../../status/read-status.ts';

const MARK = 'e8-status ';

/** A text's line of `status.json` as a comment, so that it goes where the PO file goes. */
export function writeStatusComment(status: TextStatus): string {
  return MARK + JSON.stringify(status);
}

/** The status in an entry's comments; undefined where there is none, or not a whole one. */
export function readStatusComment(comment: string | undefined): TextStatus | undefined {
  const line = comment?.split('\n').find((each) => each.startsWith(MARK));
  if (line === undefined) return undefined;
  return readStatus(`{"status":${line.slice(MARK.length)}}`)['status'];
}
