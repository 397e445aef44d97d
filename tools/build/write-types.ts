import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../project-root.ts';
import { ToolError } from '../run-tool.ts';

const RELATIVE = /(from\s+'|import\(')(\.[^']+)\.ts'/g;

/** The declarations of one file, made from it alone; it must name the types of what it exports. */
function declare(path: string): string {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(path, 'utf8'), {
    fileName: path,
    reportDiagnostics: true,
    compilerOptions: {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      stripInternal: true,
    },
  });
  const [fault] = diagnostics;
  if (fault === undefined) return outputText;
  throw new ToolError(`${path}: ${ts.flattenDiagnosticMessageText(fault.messageText, ' ')}`);
}

/**
 * Writes the declarations of a module, and of all that they name, below `target` as they lie below
 * `src`. Paths end with `.js`, as every reader of declarations expects.
 */
export function writeTypes(entry: string, target: string): void {
  const source = join(projectRoot, 'src');
  const waiting = [join(projectRoot, entry)];
  for (const path of waiting) {
    const text = declare(path);
    for (const [, , name = ''] of text.matchAll(RELATIVE)) {
      const next = join(dirname(path), `${name}.ts`);
      if (!waiting.includes(next)) waiting.push(next);
    }
    const output = join(projectRoot, target, relative(source, path).replace(/\.ts$/, '.d.ts'));
    mkdirSync(dirname(output), { recursive: true });
    writeFileSync(output, text.replaceAll(RELATIVE, "$1$2.js'"));
  }
}
