// Takes the pictures of docs/pictures: each example on a phone, a laptop and a wide screen, one in
// the dark, and the first page of its PDF. Needs a Chromium and pdftoppm (poppler-utils).
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { findBrowser, thisMachine } from '../src/host/browser/find-browser.ts';
import { LOCALES } from '../src/i18n/locale-table.ts';
import { projectRoot } from './project-root.ts';
import { runTool, ToolError } from './run-tool.ts';

const FOLDER = join(projectRoot, 'docs/pictures');
const LARGEST = 200_000;
const DARK_EXAMPLE = 'cafe';
const SCREENS = [
  { width: 360, height: 780 },
  { width: 1024, height: 1200 },
  { width: 1920, height: 880 },
];
const DARK: BrowserContextOptions = {
  viewport: { width: 1024, height: 768 },
  colorScheme: 'dark',
};

function listExamples(): string[] {
  const names = readdirSync(join(projectRoot, 'examples'));
  return names.filter((name) => name.endsWith('.yaml')).map((name) => name.replace('.yaml', ''));
}

/** Every language that has texts. */
function listLanguages(): string[] {
  return LOCALES.map(({ tag }) => tag).filter((tag) =>
    existsSync(join(projectRoot, 'locales', tag)),
  );
}

/** Writes an example's report as HTML and PDF to a folder. */
function assess(example: string, folder: string): void {
  const formats = ['html', 'pdf'].map((each) => `${each}=${join(folder, `{name}.${each}`)}`);
  const file = join(projectRoot, 'examples', `${example}.yaml`);
  const args = ['bin/e8.js', 'assess', file, '--no-gate', '--format', formats.join(',')];
  execFileSync(process.execPath, args, { cwd: projectRoot, stdio: 'inherit' });
}

/** A PNG, because a page of text and plain colours is no larger that way, and sharp. */
async function takePicture(
  browser: Browser,
  page: string,
  name: string,
  options: BrowserContextOptions,
): Promise<void> {
  const context = await browser.newContext(options);
  const tab = await context.newPage();
  await tab.goto(pathToFileURL(page).href);
  await tab.screenshot({ path: join(FOLDER, `${name}.png`) });
  await context.close();
}

/** The top of a report on a narrow page, small: the letters must be seen, not read. */
async function takeLanguagePicture(browser: Browser, tag: string, folder: string): Promise<void> {
  const page = join(folder, `${tag}.html`);
  const report = ['report', 'examples/cafe.yaml', '--as-of', '2026-11-15', '--lang', tag];
  const args = ['bin/e8.js', ...report, '--format', `html=${page}`];
  execFileSync(process.execPath, args, { cwd: projectRoot, stdio: 'ignore' });
  await takePicture(browser, page, `languages/${tag}`, { viewport: { width: 480, height: 640 } });
}

async function takePictures(browser: Browser, example: string, folder: string): Promise<void> {
  assess(example, folder);
  const page = join(folder, `${example}.html`);
  for (const viewport of SCREENS) {
    await takePicture(browser, page, `${example}-${viewport.width}`, { viewport });
  }
  if (example === DARK_EXAMPLE) await takePicture(browser, page, `${example}-dark`, DARK);
  const image = ['-f', '1', '-singlefile', '-r', '80', '-png'];
  const pdf = join(folder, `${example}.pdf`);
  execFileSync('pdftoppm', [...image, pdf, join(FOLDER, `${example}-pdf`)]);
}

function checkSizes(): void {
  for (const name of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.png')) continue;
    const { size } = statSync(join(FOLDER, name));
    console.log(`docs/pictures/${name}: ${Math.round(size / 1000)} KB`);
    if (size > LARGEST) throw new ToolError(`${name} is too large for a repository`);
  }
}

await runTool(async () => {
  const executablePath = findBrowser(process.env['E8_BROWSER'] || undefined, thisMachine());
  if (executablePath === undefined) throw new ToolError('no Chrome, Chromium or Edge was found');
  mkdirSync(join(FOLDER, 'languages'), { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'e8-pictures-'));
  const browser = await chromium.launch({ executablePath });
  try {
    for (const example of listExamples()) await takePictures(browser, example, folder);
    for (const tag of listLanguages()) await takeLanguagePicture(browser, tag, folder);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
  checkSizes();
  return 0;
});
