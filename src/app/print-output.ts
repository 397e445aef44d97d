import { E8Error } from '../model/e8-error.ts';
import { EXIT } from '../model/exit-code.ts';
import type { Host, PrintFailure } from '../model/host.ts';
import { saveOutput } from './save-output.ts';

/** What each `errno` means here; a text `errors:print-fault.<word>`. */
const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'absent',
  ETIMEDOUT: 'late',
  EPIPE: 'ended',
  EPROTO: 'rubbish',
};
const NOT_STARTED = 'not-started';

/** Every word of `errors:print-fault`, for the test that holds texts and code together. */
export const PRINT_FAULTS = [...Object.values(FAULTS), NOT_STARTED];
/** What to do about it; never translated. */
const WAYS_OUT = { option: '--browser', variable: 'E8_BROWSER', instead: '--format html=FILE' };

function failPrint(file: string, { browser, errno }: PrintFailure, host: Host): never {
  const values = { file, ...WAYS_OUT };
  if (browser === undefined) throw new E8Error('no-browser', EXIT.outputFailed, { values });
  // ENOENT is also said of a script's interpreter, and of a folder for temporary files.
  const isThere = errno === 'ENOENT' && host.exists(browser);
  const printFault = (isThere ? undefined : FAULTS[errno]) ?? NOT_STARTED;
  throw new E8Error('browser-failed', EXIT.outputFailed, {
    values: { ...values, browser, printFault, reason: errno },
  });
}

/**
 * Prints an HTML document to a PDF file, whole or not at all, with the wanted browser or with one
 * that is found.
 *
 * @throws E8Error `no-browser`, `browser-failed` or `cannot-write`, exit code 4
 */
export async function printOutput(
  file: string,
  html: string,
  browser: string | undefined,
  host: Host,
): Promise<void> {
  const answer = await host.printPdf(html, { browser });
  if (!answer.ok) failPrint(file, answer, host);
  saveOutput(file, answer.value, host);
}
