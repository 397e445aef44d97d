/** Where a line of a script may not be broken, whatever a dictionary says. */
export interface SyllableRules {
  /** No syllable begins so: what stands here belongs to the one before. */
  readonly noStart: RegExp;
  /** No syllable ends so: what follows belongs to it. */
  readonly noEnd: RegExp;
  /** A piece that is no word of its own, but the end of the word before. */
  readonly tail: RegExp;
  /** A piece that is no word of its own, but the beginning of the next. */
  readonly head: RegExp;
}

const ONE_THAI = /^(?![\u0e13\u0e18]$)[\u0e01-\u0e2e][\u0e48-\u0e4b]?$/;
const ONE_LAO = /^[\u0e81-\u0eae\u0edc\u0edd][\u0ec8-\u0ecb]?$/;
const ONE_KHMER = /^[\u1780-\u17a2]$/;

/**
 * Syllables by the structure of each script (The Unicode Standard, sections 16.1 to 16.4). ICU parts
 * words that its dictionary lacks, most of all loan words, at places where no reader would.
 */
export const SYLLABLE_RULES = {
  th: {
    // A vowel that follows its consonant, or a consonant that is silent.
    noStart: /^(?:[\u0e30-\u0e3a\u0e45-\u0e4e]|[\u0e01-\u0e2e][\u0e34\u0e38]?\u0e4c)/,
    // A vowel that is written before its consonant.
    noEnd: /[\u0e40-\u0e44]$/,
    // One consonant alone (but for two that are words), or before silent ones.
    tail: new RegExp(
      `${ONE_THAI.source}|^[\\u0e01-\\u0e2e](?:[\\u0e01-\\u0e2e][\\u0e34\\u0e38]?\\u0e4c)+$`,
    ),
    head: ONE_THAI,
  },
  lo: {
    // A vowel that follows its consonant, or a final consonant before the next syllable's first one;
    // only \u0eab, \u0ea7, \u0ea3 and \u0ea5 make clusters.
    noStart:
      /^(?:[\u0eb0-\u0ebd\u0ec6-\u0ece]|(?!\u0eab)[\u0e81-\u0eae](?![\u0ea7\u0ea3\u0ea5])[\u0e81-\u0eae][\u0eb1\u0eb4-\u0ebb])/,
    // A vowel that is written before its consonant, or a vowel with two consonants, of which the
    // first is not itself a part of the vowel.
    noEnd:
      /(?:[\u0ec0-\u0ec4]|[\u0eb1\u0eb4-\u0eb9\u0ebb][\u0ec8-\u0ecb]?(?![\u0ead\u0ea7\u0e8d])[\u0e81-\u0eae]{2})$/,
    tail: ONE_LAO,
    head: ONE_LAO,
  },
  km: { noStart: /^[\u17b6-\u17d3]/, noEnd: /\u17d2$/, tail: ONE_KHMER, head: ONE_KHMER },
  my: {
    // A consonant that the asat or the virama makes the end of the syllable before.
    noStart: /^(?:[\u102b-\u103e]|[\u1000-\u1021\u103f]\u1037?[\u1039\u103a])/,
    noEnd: /\u1039$/,
    // A single consonant begins a syllable; this one also marks the subject before it.
    tail: /^\u1000$/,
    head: /^[\u1000-\u1020]$/,
  },
} as const satisfies Record<string, SyllableRules>;
