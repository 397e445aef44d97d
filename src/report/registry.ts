import type { Reporter } from '../model/report.ts';

/** One line of the registry; a reporter is loaded when it is asked for. */
export interface ReporterEntry {
  readonly id: string;
  /** Whether a browser prints to PDF what the reporter renders; such a format needs a file. */
  readonly isPrinted?: true;
  /** Whether several of its documents can follow each other on standard output. */
  readonly isStream?: true;
  /** Whether the format carries a time, so that there must be a day to judge by. */
  readonly needsDay?: true;
  load(): Promise<Reporter>;
}

/** Every output format, in the order in which help lists them. */
export const REPORTERS: readonly ReporterEntry[] = [
  {
    id: 'terminal',
    isStream: true,
    load: async () => (await import('./terminal.ts')).terminalReporter,
  },
  { id: 'json', isStream: true, load: async () => (await import('./json.ts')).jsonReporter },
  {
    id: 'markdown',
    isStream: true,
    load: async () => (await import('./markdown.ts')).markdownReporter,
  },
  {
    id: 'markdown-short',
    isStream: true,
    load: async () => (await import('./markdown-short.ts')).markdownShortReporter,
  },
  { id: 'html', load: async () => (await import('./html.ts')).htmlReporter },
  { id: 'pdf', isPrinted: true, load: async () => (await import('./html.ts')).htmlReporter },
  { id: 'sarif', load: async () => (await import('./sarif.ts')).sarifReporter },
  { id: 'junit', needsDay: true, load: async () => (await import('./junit.ts')).junitReporter },
  { id: 'github', isStream: true, load: async () => (await import('./github.ts')).githubReporter },
  {
    id: 'github-summary',
    isStream: true,
    load: async () => (await import('./github-summary.ts')).githubSummaryReporter,
  },
  { id: 'gitlab', load: async () => (await import('./gitlab.ts')).gitlabReporter },
  {
    id: 'oscal-ar',
    needsDay: true,
    load: async () => (await import('./oscal-ar.ts')).oscalArReporter,
  },
  {
    id: 'oscal-ap',
    needsDay: true,
    load: async () => (await import('./oscal-ap.ts')).oscalApReporter,
  },
  {
    id: 'oscal-poam',
    needsDay: true,
    load: async () => (await import('./oscal-poam.ts')).oscalPoamReporter,
  },
  { id: 'csv', isStream: true, load: async () => (await import('./csv.ts')).csvReporter },
  { id: 'badge', load: async () => (await import('./badge.ts')).badgeReporter },
  { id: 'badge-json', load: async () => (await import('./badge-json.ts')).badgeJsonReporter },
];

/** Whether a browser prints to PDF what the reporter of this format renders. */
export function isPrinted(format: string): boolean {
  return REPORTERS.some((each) => each.id === format && each.isPrinted);
}

/** Whether several documents of this format can follow each other on standard output. */
export function isStream(format: string): boolean {
  return REPORTERS.some((each) => each.id === format && each.isStream);
}

/** Whether the format carries a time, which is that of the day to judge by. */
export function needsDay(format: string): boolean {
  return REPORTERS.some((each) => each.id === format && each.needsDay);
}

/** The names of all formats, for help. */
export function listFormats(): string {
  return REPORTERS.map(({ id }) => id).join(', ');
}
