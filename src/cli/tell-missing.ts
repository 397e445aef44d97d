import { tell } from './tell.ts';
import type { World } from './world.ts';

/** Says on standard error which sections of a report say only that they are empty. */
export function tellMissing(file: string, keys: readonly string[], { io, translate }: World): void {
  if (keys.length === 0) return;
  const list = keys.join(translate('report:list.separator'));
  const text = translate('errors:report-incomplete', { file, keys: list });
  tell(`e8: ${text}`, io, { whole: [file] });
}
