import type { ResultEvidence } from '../../model/result.ts';
import { visibleText } from '../../text/visible-text.ts';
import { escapeLine } from './escape-markup.ts';
import type { View } from './make-view.ts';

/** A file's name as a relative reference (RFC 3986), which can begin neither a scheme nor a host. */
function writeReference(file: string): string {
  const path = visibleText(file, { singleLine: true }).replaceAll('\\', '/');
  return path.replace(/^\/+/, '/').split('/').map(encodeURIComponent).join('/');
}

/** The UUID of a file of evidence as it was: a changed file is another resource. */
export function fileId({ file = '', sha256 = '' }: ResultEvidence, { makeId }: View): string {
  return makeId('resource', 'evidence', file, sha256);
}

/** The file of a piece of evidence as a resource; its name is relative to the assessment. */
export function makeFileResources(evidence: ResultEvidence, view: View) {
  const { file = '', sha256 } = evidence;
  if (file.trim() === '') return [];
  const hashes = sha256 === undefined ? [] : [{ algorithm: 'SHA-256', value: sha256 }];
  return [
    {
      uuid: fileId(evidence, view),
      title: escapeLine(file),
      rlinks: [{ href: writeReference(file), ...(hashes.length > 0 && { hashes }) }],
    },
  ];
}
