import type { Host } from '../model/host.ts';
import type { ReportContext } from '../model/report.ts';
import type { Speech } from '../model/speech.ts';
import { findFont } from './find-font.ts';

/** What a report is told wherever it goes. */
export type ReportBasis = Omit<ReportContext, 'width' | 'colour' | 'hasCursor' | 'csvBom'>;

/** The language of a report, the version of e8, and what the host does for it. */
export function makeReportBasis(speech: Speech, host: Host, version: string): ReportBasis {
  return {
    translate: speech.translate,
    locale: speech.locale,
    formatDay: speech.formatDay,
    draft: speech.draft,
    version,
    sha256: host.sha256,
    sha1: host.sha1,
    findFont: (script) => findFont(script, host),
  };
}
