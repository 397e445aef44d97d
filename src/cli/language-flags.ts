/** What the command line says about languages, before anything can be said in one. */
export interface LanguageFlags {
  lang?: string;
  reportLang?: string;
  /** A folder with locales to try. */
  locales?: string;
}

const FLAGS = { '--lang': 'lang', '--report-lang': 'reportLang', '--locales': 'locales' } as const;
type Flag = keyof typeof FLAGS;

function isFlag(word: string): word is Flag {
  return Object.hasOwn(FLAGS, word);
}

/**
 * Reads the flags that decide on the language ahead of the others: help and errors are in it. A
 * flag without a value is left to the command line's own reading, which complains.
 *
 * @param argv arguments after the program's name
 */
export function readLanguageFlags(argv: readonly string[]): LanguageFlags {
  const flags: LanguageFlags = {};
  for (const [index, word] of argv.entries()) {
    if (word === '--') break;
    const [name = '', ...rest] = word.split('=');
    if (!isFlag(name)) continue;
    const value = rest.length > 0 ? rest.join('=') : argv[index + 1];
    if (value !== undefined && value !== '') flags[FLAGS[name]] = value;
  }
  return flags;
}

/** Whether a command line holds anything beside the language: without it a person is guided. */
export function saysMoreThanLanguage(argv: readonly string[]): boolean {
  return argv.some((word, index) => {
    const [name = ''] = word.split('=');
    return !isFlag(name) && !isFlag(argv[index - 1] ?? '');
  });
}
