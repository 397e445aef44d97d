import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentFont, FontScript } from '../../src/model/report.ts';
import { projectRoot } from '../project-root.ts';
import { ToolError } from '../run-tool.ts';

/** Text and headings; a browser takes the nearest for what is in between. */
const WEIGHTS = ['400', '600'];

/** The npm package that holds the font of a script. */
export function fontPackage(script: FontScript): string {
  return `@fontsource/noto-sans-${script}`;
}

/** The font of a script, whole: WOFF2 in base64, with its Unicode range and copyright. */
export function readFont(script: FontScript): DocumentFont {
  const name = fontPackage(script);
  const folder = join(projectRoot, 'node_modules', name);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const range = (JSON.parse(read('unicode.json')) as Record<string, string>)[script];
  const { family } = JSON.parse(read('metadata.json')) as { family: string };
  const copyright = /^Copyright .*$/m.exec(read('LICENSE'))?.[0];
  if (range === undefined || copyright === undefined) {
    throw new ToolError(`${name}: no Unicode range or no copyright`);
  }
  const files = WEIGHTS.map((weight) => {
    const file = `files/noto-sans-${script}-${script}-${weight}-normal.woff2`;
    return [weight, readFileSync(join(folder, file)).toString('base64')];
  });
  return { family, copyright, range, files: Object.fromEntries(files) };
}
