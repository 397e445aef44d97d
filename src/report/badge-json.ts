import type { Reporter } from '../model/report.ts';
import { visibleText } from '../text/visible-text.ts';
import { describeBadge } from './badge/describe-badge.ts';
import { writeJson } from './parts/write-json.ts';

/** What badge services read: the "endpoint" JSON of Shields.io, version 1. */
export const badgeJsonReporter: Reporter = {
  id: 'badge-json',
  render(report, context) {
    const { label, message, colour } = describeBadge(report, context);
    const show = (text: string) => visibleText(text, { singleLine: true });
    return writeJson(
      { schemaVersion: 1, label: show(label), message: show(message), color: colour },
      2,
    );
  },
};
