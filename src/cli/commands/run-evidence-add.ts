import { registerEvidence } from '../../app/register-evidence.ts';
import type { EvidenceQuality } from '../../model/evidence-quality.ts';
import { EXIT } from '../../model/exit-code.ts';
import { visibleText } from '../../text/visible-text.ts';
import { tell } from '../tell.ts';
import type { World } from '../world.ts';

/** Arguments and options as commander gives them. */
export interface EvidenceAddOptions {
  assessment: string;
  key: string;
  files: readonly string[];
  quality: EvidenceQuality;
  date?: string;
  what?: string;
  controls?: string;
}

/** Registers the files, and says what was written. */
export async function runEvidenceAdd(
  { date = 'today', what, controls, ...given }: EvidenceAddOptions,
  { host, io, translate }: World,
): Promise<number> {
  const day = date === 'today' ? host.today() : date;
  const added = await registerEvidence({ ...given, host, controls, date: day, what });
  for (const { name, sha256, size } of added) {
    const file = visibleText(name, { singleLine: true });
    const values = { file, key: given.key, count: size, sha256 };
    const text = translate('cli:evidence.add.done', values);
    tell(text, io, { whole: [file] });
  }
  return EXIT.fine;
}
