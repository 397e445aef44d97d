import { type CheckedEvidence, checkEvidenceFiles } from '../../app/check-evidence-files.ts';
import { EXIT } from '../../model/exit-code.ts';
import { visibleText } from '../../text/visible-text.ts';
import { forEachFile } from '../for-each-file.ts';
import { describeEvidence } from '../registers/describe-evidence.ts';
import type { World } from '../world.ts';
import { writeRecord, writeRegister } from '../write-register.ts';
import { chooseFormat } from './choose-format.ts';

/** Options as commander gives them. */
export interface EvidenceVerifyOptions {
  format?: string;
  maxAge?: number;
  asOf?: string;
  controls?: string;
}

function countWrong({ evidence }: CheckedEvidence): number {
  return evidence.filter(({ faults }) => faults.length > 0).length;
}

function describeTotal(checked: CheckedEvidence, { translate }: World): string {
  const file = visibleText(checked.file, { singleLine: true });
  const total = checked.evidence.length;
  const count = countWrong(checked);
  if (total === 0) return translate('cli:evidence.verify.none', { file });
  if (count === 0) return translate('cli:evidence.verify.fine', { file, count: total });
  return translate('cli:evidence.verify.wrong', { file, count, total });
}

function printEvidence(checked: CheckedEvidence, world: World): void {
  const lines = checked.evidence.flatMap((each) =>
    describeEvidence(each, checked.file, world.translate),
  );
  writeRegister([...lines, { text: describeTotal(checked, world), indent: 0 }], world);
}

/** Looks at the evidence of every assessment; anything wrong is exit code 1. */
export async function runEvidenceVerify(
  files: readonly string[],
  { format, maxAge, asOf, controls }: EvidenceVerifyOptions,
  world: World,
): Promise<number> {
  const chosen = chooseFormat(format);
  const request = { host: world.host, asOf, controls, maxAge };
  return forEachFile(files, 'e8 evidence verify', world, async (file) => {
    const checked = await checkEvidenceFiles(file, request);
    if (chosen === 'terminal') printEvidence(checked, world);
    else writeRecord(checked, files.length > 1, world);
    return countWrong(checked) > 0 ? EXIT.gateNotPassed : EXIT.fine;
  });
}
