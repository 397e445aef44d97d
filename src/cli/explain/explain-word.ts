import type { Subject } from '../../app/find-subject.ts';
import type { Translate } from '../../model/translate.ts';
import type { Block } from './blocks.ts';

type Word = Extract<Subject, { kind: 'outcome' | 'quality' | 'fault' | 'code' }>;

function explainNamed(
  kind: 'outcome' | 'quality',
  id: string,
  text: (part: 'name' | 'meaning' | 'help') => string,
  translate: Translate,
): Block[] {
  return [
    { lines: [`${text('name')} (${id})`, translate(`cli:explain.is-${kind}`)] },
    { heading: translate('cli:explain.meaning'), lines: [text('meaning')] },
    { heading: translate('cli:explain.help'), lines: [text('help')] },
  ];
}

/** A word that e8 brings along: an outcome, an evidence quality, a fault or the code of a message. */
export function explainWord(word: Word, translate: Translate): Block[] {
  switch (word.kind) {
    case 'outcome':
      return explainNamed(
        'outcome',
        word.outcome,
        (part) => translate(`words:outcome.${word.outcome}.${part}`),
        translate,
      );
    case 'quality':
      return explainNamed(
        'quality',
        word.quality,
        (part) => translate(`words:quality.${word.quality}.${part}`),
        translate,
      );
    case 'fault':
      return [{ lines: [word.fault, translate(`words:fault.${word.fault}.meaning`)] }];
    case 'code':
      return [{ lines: [word.code, translate(`errors:help.${word.code}`)] }];
  }
}
