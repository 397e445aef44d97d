import type { Draft } from '../../interview/flow/start.ts';
import { editDocument } from '../../load/edit-document.ts';
import type { ControlPack } from '../../model/control-pack.ts';
import type { Host } from '../../model/host.ts';
import { saveOutput } from '../save-output.ts';

/** Where an assessment goes whose organisation has no Latin letters in its name. */
const FALLBACK = 'assessment';
const LONGEST_NAME = 60;

const SCHEMA_LINE = '# yaml-language-server: $schema=./assessment.schema.json';

/** `Kopi Satu Sdn Bhd` gives `kopi-satu-sdn-bhd.yaml`, or another name where that is taken. */
export function nameAssessment(organisation: string, host: Host): string {
  const slug = organisation
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, '');
  const base = slug === '' ? FALLBACK : slug;
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${base}.yaml` : `${base}-${number}.yaml`;
    if (!host.exists(name)) return name;
  }
}

/**
 * Writes a new assessment with nothing answered yet.
 *
 * @throws E8Error `cannot-write`, exit code 4
 */
export async function createAssessment(
  file: string,
  draft: Draft,
  { id, release }: ControlPack,
  host: Host,
): Promise<void> {
  const { organisation, target, assessor } = draft;
  const value = {
    schema: 'e8/assessment/v1',
    framework: `${id}@${release}`,
    organisation,
    target,
    assessor,
    'assessed-on': host.today(),
    scope: { facts: {} },
    answers: {},
  };
  const edits = Object.entries(value).map(([key, each]) => ({ path: [key], value: each }));
  const isJson = /\.json$/i.test(file);
  const text = isJson
    ? `${JSON.stringify(value, null, 2)}\n`
    : await editDocument(`${SCHEMA_LINE}\nschema:\n`, edits);
  saveOutput(file, text, host);
}
