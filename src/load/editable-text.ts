import type { Edit } from '../model/edit.ts';

/** A file's text that can be edited without being rewritten. */
export interface EditableText {
  readonly text: string;
  /** The text with edits made; lines that they do not concern stay, byte by byte. */
  edit(edits: readonly Edit[]): EditableText;
}
