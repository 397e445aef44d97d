import { makeErrno } from '../attempt.ts';
import type { BrowserPipe, Values } from './browser-pipe.ts';

/** A4 in inches, for a page that does not say in its CSS on what it wants to be printed. */
const PAPER = { paperWidth: 8.27, paperHeight: 11.69 };
const PRINTING = {
  ...PAPER,
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};
const OFFLINE = { offline: true, latency: 0, downloadThroughput: 0, uploadThroughput: 0 };
const PDF_MARK = '%PDF-';

/**
 * Has a browser print a page: as it is without scripts and without a network, tagged for screen
 * readers (PDF/UA), with bookmarks. Rejects with an `errno` error: `EPROTO` where the browser
 * answers something else than a PDF.
 */
export async function printPage(pipe: BrowserPipe, html: string): Promise<Uint8Array> {
  const target = await pipe.send('Target.createTarget', { url: 'about:blank' });
  const targetId = readText(target, 'targetId');
  const session = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
  const sessionId = readText(session, 'sessionId');
  const ask = (method: string, values?: Values) => pipe.send(method, values, sessionId);

  await ask('Page.enable');
  await ask('Network.enable');
  await ask('Network.emulateNetworkConditions', OFFLINE);
  await ask('Emulation.setScriptExecutionDisabled', { value: true });
  const isLoaded = pipe.waitFor('Page.loadEventFired');
  // The main frame of a page has the page's own id.
  await Promise.all([isLoaded, ask('Page.setDocumentContent', { frameId: targetId, html })]);
  const isReady = { expression: 'document.fonts.ready.then(() => 1)', awaitPromise: true };
  await ask('Runtime.evaluate', isReady);
  return decodePdf(await ask('Page.printToPDF', PRINTING));
}

function decodePdf(answer: Values): Uint8Array {
  const bytes = Buffer.from(readText(answer, 'data'), 'base64');
  if (bytes.toString('latin1', 0, PDF_MARK.length) !== PDF_MARK) throw makeErrno('EPROTO');
  return bytes;
}

function readText(values: Values, name: string): string {
  const value = values[name];
  if (typeof value !== 'string') throw makeErrno('EPROTO');
  return value;
}
