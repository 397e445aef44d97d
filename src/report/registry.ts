import type { Reporter } from '../model/report.ts';

/** One line of the registry; a reporter is loaded when it is asked for. */
export interface ReporterEntry {
  readonly id: string;
  load(): Promise<Reporter>;
}

/** Every output format, in the order in which help lists them. */
export const REPORTERS: readonly ReporterEntry[] = [
  { id: 'terminal', load: async () => (await import('./terminal.ts')).terminalReporter },
  { id: 'json', load: async () => (await import('./json.ts')).jsonReporter },
  { id: 'markdown', load: async () => (await import('./markdown.ts')).markdownReporter },
];
