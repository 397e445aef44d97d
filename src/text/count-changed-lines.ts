/** How many lines of a text are not in an edited one any more, all edits being in one place. */
export function countChangedLines(before: string, after: string): number {
  const old = before.split('\n');
  const now = after.split('\n');
  const most = Math.min(old.length, now.length);
  let start = 0;
  while (start < most && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < most - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  return old.length - start - end;
}
