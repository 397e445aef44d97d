/** Stands before a text that is shown in English because the reader's language lacks it. */
export const ENGLISH_MARK = '[en] ';
