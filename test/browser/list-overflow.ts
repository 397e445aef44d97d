import type { Page } from 'playwright-core';

/** How far the page is wider than its window, and what makes it so. */
export async function listOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return Array.from(document.querySelectorAll('body *'))
      .filter((each) => each.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 5)
      .map((each) => `${each.tagName} ${each.className} ${each.textContent?.slice(0, 40)}`);
  });
}
