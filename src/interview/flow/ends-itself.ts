/** Whether a question ends in a mark of its own, and needs no colon before its answer. */
export function endsItself(question: string): boolean {
  return /\p{Sentence_Terminal}$/u.test(question);
}
