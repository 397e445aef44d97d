import type { TextRule } from '../text-unit.ts';
import { listKept } from '../tokens.ts';

/** Ids, flags, file names and names such as PowerShell stay as they are. */
export const checkKept: TextRule = ({ english, text }) =>
  listKept(english)
    .filter((token) => !text.includes(token))
    .map((found) => ({ rule: 'not-kept', values: { found } }));
