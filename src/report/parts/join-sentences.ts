import type { Translate } from '../../model/translate.ts';

/** Joins sentences in one line the way the language does, where a format has room for one only. */
export function joinSentences(sentences: readonly string[], translate: Translate): string {
  return sentences
    .filter((text) => text !== '')
    .reduce(
      (first, second) =>
        first === '' ? second : translate('words:joint.sentences', { first, second }),
      '',
    );
}
