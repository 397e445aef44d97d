import { type DocumentKind, readKind } from '../load/document-kind.ts';
import { failInput } from './fail-input.ts';
import type { PackSearch } from './find-pack.ts';
import { checkOpened } from './judge-document.ts';
import type { OpenedDocument } from './open-document.ts';

/**
 * Tells whether a file is an assessment or a result, and for which pack.
 *
 * @throws E8Error `invalid-input`, exit code 3, with every fault that can be told without a pack
 */
export function tellKind(opened: OpenedDocument, search: PackSearch): Required<DocumentKind> {
  const { value, diagnostics } = readKind(opened.document);
  if (value?.framework !== undefined) return { kind: value.kind, framework: value.framework };
  if (value?.kind === 'assessment') checkOpened(opened, undefined, search, diagnostics);
  const { document, source, faults } = opened;
  return failInput([...faults, ...diagnostics], { [document.file]: source });
}
