import type { TextRule } from '../text-unit.ts';

/**
 * Thai and Lao: AM as two characters, with or without a tone between; a tone behind AM; AE typed as
 * two E. They look right and are not found, sorted or broken into words.
 */
const SPLIT =
  /\u0e4d[\u0e48-\u0e4b]?\u0e32|\u0ecd[\u0ec8-\u0ecb]?\u0eb2|\u0e33[\u0e48-\u0e4b]|\u0eb3[\u0ec8-\u0ecb]|\u0e40\u0e40|\u0ec0\u0ec0/u;

/** Thai and Lao vowels are one character each. */
export const checkVowels: TextRule = ({ text }) => {
  const found = SPLIT.exec(text)?.[0];
  return found === undefined ? [] : [{ rule: 'split-vowel', values: { found } }];
};

/**
 * What only Zawgyi writes, or a vowel before its consonant: asat not followed by a consonant it
 * stacks, the code points of Zawgyi's own, a dependent sign at the beginning, E before a medial.
 */
const ZAWGYI =
  /\u1039(?![\u1000-\u1021\u1025\u1027\u1029])|(?:^|[^\u1000-\u109f])[\u102b-\u103e]|[\u1060-\u1097]|\u1031[\u103b-\u103e]/u;

/** Burmese is in Unicode, not in Zawgyi. */
export const checkZawgyi: TextRule = ({ text }, { script }) =>
  script === 'Mymr' && ZAWGYI.test(text) ? [{ rule: 'zawgyi', values: {} }] : [];
