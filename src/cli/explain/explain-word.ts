import { EXPLAINED_CODES, type Subject } from '../../app/find-subject.ts';
import type { ExceptionFault } from '../../model/result.ts';
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

/** A fault of exceptions; a message about an input file may have a code of the same name. */
function explainFault(fault: ExceptionFault, translate: Translate): Block[] {
  const code = EXPLAINED_CODES.find((each) => each === fault);
  const meaning = translate(`words:fault.${fault}.meaning`);
  if (code === undefined) return [{ lines: [fault, meaning] }];
  return [
    { lines: [fault] },
    { heading: translate('cli:explain.as-fault'), lines: [meaning] },
    { heading: translate('cli:explain.as-code'), lines: [translate(`errors:help.${code}`)] },
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
      return explainFault(word.fault, translate);
    case 'code':
      return [{ lines: [word.code, translate(`errors:help.${word.code}`)] }];
  }
}
