import { ENGLISH_MARK } from '../../../model/english-mark.ts';

/** A text of the pack; one that is shown in English is marked as such for screen readers too. */
export function PackText({ text }: { text: string }) {
  return text.startsWith(ENGLISH_MARK) ? <span lang="en">{text}</span> : text;
}
