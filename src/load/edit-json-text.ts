import { applyEdits as applyTextEdits, type ModificationOptions, modify } from 'jsonc-parser';
import type { Edit } from '../model/edit.ts';
import type { EditableText } from './editable-text.ts';

/** New text in the style of the file; a file on one line stays on one line. */
function readStyle(text: string): ModificationOptions {
  const indent = /\n([ \t]+)\S/.exec(text)?.[1];
  if (indent === undefined) return {};
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const insertSpaces = !indent.startsWith('\t');
  return { formattingOptions: { insertSpaces, tabSize: insertSpaces ? indent.length : 1, eol } };
}

/** A JSON text that can be edited. */
export function editJson(text: string): EditableText {
  const change = (from: string, { path, value }: Edit): string =>
    applyTextEdits(from, modify(from, [...path], value, readStyle(from)));
  return { text, edit: (edits) => editJson(edits.reduce(change, text)) };
}
