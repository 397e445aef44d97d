import type { LoadedPack } from '../model/control-pack.ts';
import type { ReviewShare } from '../model/speech.ts';

/** Where the texts of one language come from. */
export interface TextSource {
  /** The texts of a namespace by key, nested or not, every key of the English there. */
  readTexts(namespace: string): unknown;
  /** The texts of a pack, nested by id; undefined where it is in this language as it is. */
  readPack(pack: LoadedPack): unknown;
  /** Undefined where nothing awaits review. */
  readonly draft: ReviewShare | undefined;
}
