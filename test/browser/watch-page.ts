import type { Page } from 'playwright-core';

/** What a page did that a report must never do. */
export interface Misdeeds {
  requests: string[];
  console: string[];
  dialogs: string[];
  navigations: string[];
  pages: string[];
}

/** Watches a page before it is opened; `own` is the address of the report itself. */
export async function watchPage(page: Page, own: string): Promise<Misdeeds> {
  const seen: Misdeeds = { requests: [], console: [], dialogs: [], navigations: [], pages: [] };
  const isOwn = (url: string): boolean => url.split('#')[0] === own || url.startsWith('data:');
  page.on('request', (request) => {
    if (!isOwn(request.url())) seen.requests.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() !== 'debug') seen.console.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => seen.console.push(String(error)));
  page.on('dialog', async (dialog) => {
    seen.dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  page.on('framenavigated', (frame) => {
    if (!isOwn(frame.url())) seen.navigations.push(frame.url());
  });
  page.on('popup', (popup) => seen.pages.push(popup.url()));
  await page
    .context()
    .route('**', (route) => (isOwn(route.request().url()) ? route.continue() : route.abort()));
  return seen;
}

/** A page that did nothing wrong. */
export const INNOCENT: Misdeeds = {
  requests: [],
  console: [],
  dialogs: [],
  navigations: [],
  pages: [],
};

/** Unfolds everything, as a reader could do by hand. */
export async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const each of Array.from(document.querySelectorAll('details'))) each.open = true;
  });
}
