/** A text to put in place of what stands between two offsets, in UTF-16 code units. */
export interface Insertion {
  from: number;
  to: number;
  text: string;
}

/** Makes the changes, which must be in order and apart; everything else stays as it is. */
export function applyInsertions(text: string, insertions: readonly Insertion[]): string {
  let done = 0;
  const parts = insertions.map(({ from, to, text: added }) => {
    const part = text.slice(done, from) + added;
    done = to;
    return part;
  });
  return parts.join('') + text.slice(done);
}

/** Spaces up to the column of an offset, whatever else stands before it on its line. */
export function indentAt(text: string, offset: number): string {
  return ' '.repeat(offset - (text.lastIndexOf('\n', offset - 1) + 1));
}

/** Where the line after the one in which something ends begins; the text's end for the last one. */
export function lineEndAt(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const at = text.indexOf('\n', offset);
  return at === -1 ? text.length : at + 1;
}
