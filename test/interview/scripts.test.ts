import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listLocales } from '../../src/app/list-locales.ts';
import { PSEUDO_LOCALES } from '../../src/i18n/locale-table.ts';
import { projectRoot } from '../../tools/project-root.ts';
import { makeHost } from '../cli/run-main.ts';
import { hasTmux, TmuxSession } from './tmux-session.ts';

const TIMEOUT = 60_000;
const E8 = `node ${join(projectRoot, 'bin/e8.js')}`;
const EXAMPLE = join(projectRoot, 'examples/cafe.yaml');
const NAME = hasTmux() ? 'in a real terminal' : 'in a real terminal (skipped: there is no tmux)';
const LANGUAGES = [...listLocales(makeHost(), undefined), ...PSEUDO_LOCALES];

describe.skipIf(!hasTmux())(`the summary ${NAME}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'e8-scripts-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(LANGUAGES.flatMap(({ tag }) => [60, 80].map((columns) => [tag, columns] as const)))(
    'in %s fits %i columns: no line is wrapped by the terminal, columns are straight',
    async (tag, columns) => {
      const command = `${E8} report ${EXAMPLE} --as-of 2026-11-15 --lang ${tag}`;
      const session = new TmuxSession(command, { folder, columns, rows: 300 });
      try {
        const screen = await session.see('[exit 0]');
        // Lines that the terminal had to wrap are one line in the history, which joins them.
        expect(session.history.split('\n').map((line) => line.trimEnd())).toEqual(
          screen.split('\n').map((line) => line.trimEnd()),
        );
        expect(screen).toContain('Kopi Satu Sdn Bhd');
      } finally {
        session.end();
      }
    },
    TIMEOUT,
  );
});
