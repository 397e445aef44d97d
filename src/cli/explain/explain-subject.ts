import type { Subject } from '../../app/find-subject.ts';
import type { ControlPack } from '../../model/control-pack.ts';
import type { Translate } from '../../model/translate.ts';
import type { Block } from './blocks.ts';
import {
  explainControl,
  explainFact,
  explainLevel,
  explainStrategy,
  explainTerm,
} from './explain-others.ts';
import { explainRequirement } from './explain-requirement.ts';
import { explainWord } from './explain-word.ts';

/** Everything that there is to say about a subject. */
export function explainSubject(
  subject: Subject,
  pack: ControlPack,
  translate: Translate,
): readonly Block[] {
  switch (subject.kind) {
    case 'requirement':
      return explainRequirement(subject, pack, translate);
    case 'control':
      return explainControl(subject, translate);
    case 'strategy':
      return explainStrategy(subject.strategy, translate);
    case 'level':
      return explainLevel(subject.level, pack, translate);
    case 'fact':
      return explainFact(subject.fact, pack, translate);
    case 'term':
      return explainTerm(subject.term, translate);
    default:
      return explainWord(subject, translate);
  }
}
