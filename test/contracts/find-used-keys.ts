import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Where source names message keys, and which. */
export interface KeyUse {
  /** `file:line`. */
  place: string;
  /** The keys; a template gives one for each value that its parts may have. */
  keys: readonly string[];
  /** The text of a template of which a part may be any text; empty elsewhere. */
  open: string;
}

/** The source files of a folder; declarations, generated code and the keys themselves left out. */
export function listSources(root: string): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .filter((name) => !name.includes('generated') && !name.endsWith('messages.ts'))
    .map((name) => join(root, 'src', name))
    .sort();
}

/** A program for the type checker, with the project's own options. */
export function createProgram(root: string, files: readonly string[]): ts.Program {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return ts.createProgram({ rootNames: files, options });
}

/** The texts that a part of a template may give; none where its type is not a closed list. */
function listValues(type: ts.Type, checker: ts.TypeChecker): string[] {
  const base = checker.getBaseConstraintOfType(type) ?? type;
  const members = base.isUnion() ? base.types : [base];
  return members.every((each) => each.isStringLiteral())
    ? members.map((each) => String((each as ts.StringLiteralType).value))
    : [];
}

/** Every text that a template may give; none where a part of it may be any text. */
function expandTemplate(node: ts.TemplateExpression, checker: ts.TypeChecker): string[] {
  return node.templateSpans.reduce(
    (texts, { expression, literal }) => {
      const values = listValues(checker.getTypeAtLocation(expression), checker);
      return texts.flatMap((text) => values.map((value) => text + value + literal.text));
    },
    [node.head.text],
  );
}

/** The message keys that an expression stands for; nothing where it is not one of keys. */
function readKeys(
  node: ts.Node,
  namespace: RegExp,
  checker: ts.TypeChecker,
): readonly string[] | undefined {
  if (ts.isTemplateExpression(node)) {
    return namespace.test(node.head.text) ? expandTemplate(node, checker) : undefined;
  }
  if (!ts.isStringLiteralLike(node) || !namespace.test(node.text)) return undefined;
  return /:[a-z][\w.-]*$/.test(node.text) ? [node.text] : undefined;
}

/** Every use of a message key of these namespaces in a program's files. */
export function findUsedKeys(
  program: ts.Program,
  files: readonly string[],
  namespaces: readonly string[],
): KeyUse[] {
  const namespace = new RegExp(`^(?:${namespaces.join('|')}):`);
  const checker = program.getTypeChecker();
  const uses: KeyUse[] = [];
  for (const file of files) {
    const source = program.getSourceFile(file);
    const visit = (node: ts.Node): void => {
      const keys = readKeys(node, namespace, checker);
      if (source !== undefined && keys !== undefined) {
        const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
        const open = keys.length === 0 ? node.getText(source) : '';
        uses.push({ place: `${file}:${line}`, keys, open });
      }
      ts.forEachChild(node, visit);
    };
    if (source !== undefined) visit(source);
  }
  return uses;
}
