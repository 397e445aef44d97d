import { assessFile } from '../../app/assess-file.ts';
import { registerExceptions } from '../../core/register-exceptions.ts';
import { EXIT } from '../../model/exit-code.ts';
import type { Result } from '../../model/result.ts';
import { visibleText } from '../../text/visible-text.ts';
import { forEachFile } from '../for-each-file.ts';
import { describeException } from '../registers/describe-exceptions.ts';
import type { World } from '../world.ts';
import { writeRecord, writeRegister } from '../write-register.ts';
import { chooseFormat } from './choose-format.ts';

/** Options as commander gives them. */
export interface ExceptionsOptions {
  format?: string;
  asOf?: string;
  controls?: string;
}

function printRegister(result: Result, world: World): void {
  const { translate } = world;
  const rows = registerExceptions(result);
  const file = visibleText(result.assessment.file, { singleLine: true });
  const heading =
    rows.length === 0
      ? translate('cli:exceptions.list.none', { file })
      : translate('cli:exceptions.list.heading', {
          file,
          asOf: result.asOf ?? '',
          count: rows.length,
        });
  const lines = rows.flatMap((each) => describeException(each, translate));
  writeRegister([{ text: heading, indent: 0 }, ...lines], world);
}

/** Lists the exceptions of every file. A list, no gate: exceptions out of force change nothing. */
export async function runExceptionsList(
  files: readonly string[],
  { format, asOf, controls }: ExceptionsOptions,
  world: World,
): Promise<number> {
  const chosen = chooseFormat(format);
  const request = { host: world.host, asOf, controls, target: undefined };
  return forEachFile(files, 'e8 exceptions list', world, async (file) => {
    const { result } = await assessFile(file, request);
    if (chosen === 'terminal') printRegister(result, world);
    else {
      const exceptions = registerExceptions(result);
      const record = { file: result.assessment.file, asOf: result.asOf, exceptions };
      writeRecord(record, files.length > 1, world);
    }
    return EXIT.fine;
  });
}
