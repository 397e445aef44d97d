import type { Edit } from '../model/edit.ts';
import type { EditableText } from './editable-text.ts';

const MARK = '\uFEFF';

/**
 * Opens the text of a YAML or JSON file, which must have been read without a fault, for editing:
 * comments and order stay. What comes out always says what was asked for: it is read again, and
 * where an edit in place would not do, the part is written anew.
 */
export async function openText(text: string): Promise<EditableText> {
  const mark = text.startsWith(MARK) ? MARK : '';
  const body = text.slice(mark.length);
  const inner = await openBody(body);
  return mark === '' ? inner : wrap(inner, mark);
}

function wrap(inner: EditableText, mark: string): EditableText {
  return { text: mark + inner.text, edit: (edits) => wrap(inner.edit(edits), mark) };
}

async function openBody(text: string): Promise<EditableText> {
  if (isJson(text)) {
    const { editJson } = await import('./edit-json-text.ts');
    return editJson(text);
  }
  const { editYaml } = await import('./edit-yaml-text.ts');
  return editYaml(text);
}

function isJson(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A text with edits made, in one go. */
export async function editDocument(text: string, edits: readonly Edit[]): Promise<string> {
  return (await openText(text)).edit(edits).text;
}
