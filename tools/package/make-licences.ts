import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';

function section(title: string, path: string): string {
  return `${title}\n${'='.repeat(title.length)}\n\n${readFileSync(path, 'utf8').trim()}\n`;
}

/**
 * Every licence that goes with an executable, in one text: ours, Node's with those of all that Node
 * contains, those of the packages in the bundle and of the fonts.
 *
 * @param node Node's own licence file; the package for Windows has none, and it is the same
 */
export function makeLicences(node: string): string {
  return [
    'e8 for Windows, macOS and Linux contains e8, Node.js, packages and fonts.\n',
    section('e8', join(projectRoot, 'LICENSE')),
    section('Notices of e8', join(projectRoot, 'NOTICE')),
    section('Node.js', node),
    section('Packages and fonts', join(projectRoot, 'dist/THIRD-PARTY.txt')),
  ].join('\n\n');
}
