import { canonicalTag } from '../../i18n/kit/kit-locale.ts';
import { E8Error } from '../../model/e8-error.ts';
import { EXIT } from '../../model/exit-code.ts';
import { findNearest } from '../../text/nearest.ts';
import type { LocalesFolder } from './open-folder.ts';

/**
 * A tag as BCP 47 writes it.
 *
 * @throws E8Error `wrong-tag`, exit code 2
 */
export function assertTag(tag: string): void {
  const canonical = canonicalTag(tag);
  if (canonical === tag) return;
  const values = { found: tag, nearest: canonical ?? '' };
  throw new E8Error('wrong-tag', EXIT.wrongUsage, { values });
}

/**
 * A language that is in the folder.
 *
 * @throws E8Error `wrong-tag`, `no-such-locale`, each with exit code 2
 */
export function assertThere(tag: string, { tags, path }: LocalesFolder): void {
  if (tags.includes(tag)) return;
  assertTag(tag);
  const nearest = findNearest(tag, tags) ?? '';
  const values = { found: tag, folder: path, known: tags.join(', '), nearest };
  throw new E8Error('no-such-locale', EXIT.wrongUsage, { values });
}

/** The languages that are named, or all that are there. Throws as `assertThere` does. */
export function chooseTags(named: readonly string[], folder: LocalesFolder): readonly string[] {
  for (const tag of named) assertThere(tag, folder);
  return named.length > 0 ? [...new Set(named)] : folder.tags;
}
