import { PSEUDO_LOCALES, SOURCE_LOCALE } from '../i18n/locale-table.ts';
import { resolveLocale } from '../i18n/resolve-locale.ts';
import { E8Error } from '../model/e8-error.ts';
import { EXIT } from '../model/exit-code.ts';
import type { Locale } from '../model/locale.ts';
import { findNearest } from '../text/nearest.ts';
import type { LanguageFlags } from './language-flags.ts';

/** What decides on the language beside flags. */
export interface LanguageSetting {
  env: Readonly<Record<string, string | undefined>>;
  /** What the system says where its environment says nothing. */
  systemLanguage(): string | undefined;
  /** Languages at hand: those that were built in, and those of `--locales`. */
  listAvailable(): readonly Locale[];
}

/** The language of the program, and that of reports. */
export interface Languages {
  tool: Locale;
  report: Locale;
  /** Whether somebody asked for the language of the program, so that nobody has to be asked. */
  isChosen: boolean;
}

/** What a user sets for e8 alone. */
const VARIABLE = 'E8_LANG';

/** POSIX.1-2017, section 8.2: the first that is set to something decides. */
const SYSTEM = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

function fail(found: string, from: string, available: readonly Locale[]): never {
  const known = available.map(({ tag, ownName }) => `${tag} (${ownName})`).join(', ');
  const nearest =
    findNearest(
      found,
      available.map(({ tag }) => tag),
    ) ?? '';
  const values = { found, from, known, nearest };
  throw new E8Error('unknown-language', EXIT.wrongUsage, { values });
}

function demand(name: string, from: string, { listAvailable }: LanguageSetting): Locale {
  const available = listAvailable();
  const found = resolveLocale(name, available);
  const speakable = [...available, ...PSEUDO_LOCALES];
  return speakable.find(({ tag }) => tag === found?.tag) ?? fail(name, from, available);
}

/** What the system's language comes to; English, without a word, where e8 does not speak it. */
function followSystem({ env, systemLanguage, listAvailable }: LanguageSetting): Locale {
  const name = SYSTEM.map((each) => env[each]).find((value) => value) ?? systemLanguage() ?? '';
  const found = resolveLocale(name);
  if (found === undefined || found === SOURCE_LOCALE) return SOURCE_LOCALE;
  return listAvailable().find(({ tag }) => tag === found.tag) ?? SOURCE_LOCALE;
}

function chooseTool({ lang }: LanguageFlags, setting: LanguageSetting): Locale {
  if (lang !== undefined) return demand(lang, '--lang', setting);
  const wanted = setting.env[VARIABLE];
  return wanted ? demand(wanted, VARIABLE, setting) : followSystem(setting);
}

/**
 * Chooses the languages of a run: `--lang`, `E8_LANG`, then the system's; for reports
 * `--report-lang`, then the same.
 *
 * @throws E8Error `unknown-language`, exit code 2, for a language that was asked for by name
 */
export function chooseLanguages(flags: LanguageFlags, setting: LanguageSetting): Languages {
  const { lang, reportLang } = flags;
  const tool = chooseTool(flags, setting);
  const report = reportLang === undefined ? tool : demand(reportLang, '--report-lang', setting);
  return { tool, report, isChosen: lang !== undefined || Boolean(setting.env[VARIABLE]) };
}
