import { Document, parseDocument, visit } from 'yaml';
import { applyEdits, readAt } from '../core/apply-edits.ts';
import type { Edit } from '../model/edit.ts';
import { stableJson } from '../text/stable-json.ts';
import type { EditableText } from './editable-text.ts';
import { applyInsertions } from './insert-text.ts';
import { planYamlEdit } from './plan-yaml-edit.ts';
import { YAML_STYLE } from './write-yaml.ts';

const READ = {
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  stringKeys: true,
  uniqueKeys: false,
  prettyErrors: false,
} as const;

/** A YAML text with what was read from it, so that each edit reads once. */
interface YamlText {
  text: string;
  document: Document.Parsed;
}

function read(text: string): YamlText {
  return { text, document: parseDocument(text, READ) };
}

/** All aliases are resolved: their number was limited when the file was first read. */
function toValue({ document }: YamlText): unknown {
  return document.toJS({ maxAliasCount: -1 });
}

/** Whether a text says what is expected; an alias to nothing cannot even be asked. */
function isSame(found: YamlText, expected: unknown): boolean {
  if (found.document.errors.length > 0) return false;
  try {
    return stableJson(toValue(found)) === stableJson(expected);
  } catch {
    return false;
  }
}

/** Writes out what aliases stand for, so that a change to one place changes no other. */
function expandAliases(document: Document.Parsed): void {
  visit(document, {
    Alias: (_key, alias) => document.createNode(alias.resolve(document)?.toJS(document) ?? null),
  });
  visit(document, {
    Node: (_key, node) => {
      if ('anchor' in node) delete node.anchor;
    },
  });
}

/**
 * The whole document written anew by the library: comments and order stay, spacing may not. What is
 * in the way, such as a text where a map is needed, is replaced as far up as it takes.
 */
function rewrite({ text }: YamlText, { path }: Edit, expected: unknown): YamlText {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const { document } = read(text);
    expandAliases(document);
    const prefix = path.slice(0, depth);
    const value = readAt(expected, prefix);
    try {
      if (value === undefined) document.deleteIn(prefix);
      else document.setIn(prefix, document.createNode(value));
    } catch {
      continue;
    }
    const written = read(document.toString(YAML_STYLE));
    if (isSame(written, expected)) return written;
  }
  return read(new Document(expected).toString(YAML_STYLE));
}

/** In place where the text then says exactly what it should, else anew. */
function change(from: YamlText, edit: Edit): YamlText {
  const expected = applyEdits(toValue(from), [edit]);
  const insertions = planYamlEdit(from.text, from.document, edit);
  const inPlace = insertions && read(applyInsertions(from.text, insertions));
  if (inPlace !== undefined && isSame(inPlace, expected)) return inPlace;
  return rewrite(from, edit, expected);
}

function wrap(yaml: YamlText): EditableText {
  return { text: yaml.text, edit: (edits) => wrap(edits.reduce(change, yaml)) };
}

/** A YAML text that can be edited. */
export function editYaml(text: string): EditableText {
  return wrap(read(text));
}
