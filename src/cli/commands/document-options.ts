import { openCatalog } from '../../app/open-catalog.ts';
import type { PublisherCatalog } from '../../model/report.ts';
import type { Translate } from '../../model/translate.ts';
import type { E8Command } from '../e8-command.ts';
import type { World } from '../world.ts';

/** Options of the formats that make documents, as commander gives them. */
export interface DocumentOptions {
  ismCatalog?: string;
  embedFonts?: boolean;
  bilingual?: boolean;
}

/** What they come to. */
export interface DocumentSettings {
  /** The publisher's own statements. */
  catalog?: PublisherCatalog;
  /** Whether a document may carry the fonts that its text needs. */
  embedFonts: boolean;
  /** Whether the English sentence of a requirement stands beside its translation. */
  bilingual: boolean;
}

/** Defines them on a command. */
export function addDocumentOptions(command: E8Command, translate: Translate): E8Command {
  return command
    .option('--report-lang <tag>', translate('cli:options.report-lang'))
    .option('--bilingual', translate('cli:options.bilingual'))
    .option('--no-bilingual', translate('cli:options.no-bilingual'))
    .option('--ism-catalog <file>', translate('cli:options.ism-catalog'))
    .option('--no-embed-fonts', translate('cli:options.no-embed-fonts')) as E8Command;
}

/** Opens what they name. */
export async function readDocumentOptions(
  { ismCatalog, embedFonts = true, ...others }: DocumentOptions,
  { host, reportSpeech }: World,
): Promise<DocumentSettings> {
  const bilingual = others.bilingual ?? reportSpeech.draft !== undefined;
  if (ismCatalog === undefined) return { embedFonts, bilingual };
  return { embedFonts, bilingual, catalog: await openCatalog(ismCatalog, host) };
}
