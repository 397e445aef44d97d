import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { ControlPack } from '../../src/model/control-pack.ts';
import { bundle } from '../build/bundle.ts';
import { readJson } from '../generate/read-json.ts';
import { makeAssessment } from './make-assessment.ts';

/** Paths of what is measured. */
export interface Inputs {
  json: string;
  yaml: string;
  /** A script that does nothing but parse the YAML file that it is given. */
  parser: string;
  /** The same assessment ten times. */
  ten: string[];
  /** Where outputs may go. */
  folder: string;
}

const PARSER = `
  import { readFileSync } from 'node:fs';
  import { parseDocument } from 'yaml';
  parseDocument(readFileSync(process.argv[2], 'utf8')).toJS();
`;

/** The newest pack that was built. */
export function readNewestPack(): ControlPack {
  const index = readJson('dist/assets/packs/index.json') as { id: string; release: string }[];
  const { id, release } = index[index.length - 1] ?? { id: '', release: '' };
  return (readJson(`dist/assets/packs/${id}/${release}.json`) as { pack: ControlPack }).pack;
}

/** Writes the assessment in both forms and the script that only parses, into `folder`. */
export async function prepareInputs(folder: string): Promise<Inputs> {
  const assessment = makeAssessment(readNewestPack());
  const [json, yaml, parser] = ['full.json', 'full.yaml', 'parse.cjs'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  writeFileSync(json, JSON.stringify(assessment, null, 2));
  writeFileSync(yaml, stringify(assessment, { lineWidth: 100 }));
  await bundle(PARSER, parser);
  const ten = Array.from({ length: 10 }, (_, index) => join(folder, `full-${index}.json`));
  for (const file of ten) copyFileSync(json, file);
  return { json, yaml, parser, ten, folder };
}
