import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { answerPrompts, type Rule } from '../interview/answer-prompts.ts';
import { hasTmux, TmuxSession } from '../interview/tmux-session.ts';
import { findExecutables } from './find-executables.ts';

const TIMEOUT = 120_000;
const RULES: readonly Rule[] = [
  [/name of your organisation/, ['Kopi Satu', 'Enter']],
  [/Your name/, ['R. Tan', 'Enter']],
  [/go on reading/, ['Enter']],
  [/Aim at/, ['Enter']],
  [/3 I am not sure/, ['1']],
  [/Your online services/, ['Microsoft 365', 'Enter']],
  [/How many|Who looks after/, ['Enter']],
  [/Your answer$/m, ['4']],
];
const executable = findExecutables().find(({ name }) => name === 'linux-x64');

it.skipIf(!hasTmux() || executable === undefined)(
  'the executable guides on a terminal of its own, without node on the path',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'e8-guided-'));
    const session = new TmuxSession(executable?.file ?? '', {
      folder,
      env: { E8_LANG: 'en', PATH: '/none' },
    });
    try {
      await answerPrompts(session, RULES, /question 4 of 46/);
      session.send('q');
      expect(await session.see('[exit 0]')).toContain('Everything is saved in kopi-satu.yaml.');
      expect(readFileSync(join(folder, 'kopi-satu.yaml'), 'utf8')).toContain('ineffective');
    } finally {
      session.end();
      rmSync(folder, { recursive: true });
    }
  },
  TIMEOUT,
);
