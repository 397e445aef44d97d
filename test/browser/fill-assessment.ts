import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../cli/run-main.ts';

/** A place in the assessment where a user may write any text. */
export interface TextField {
  /** JSON pointer; `*` stands for an item of a list or a key of a user's own. */
  pointer: string;
  /** Characters that fit. */
  longest: number;
}

interface Schema {
  $ref?: string;
  const?: unknown;
  enum?: readonly unknown[];
  type?: string | readonly string[];
  pattern?: string;
  format?: string;
  maxLength?: number;
  properties?: Readonly<Record<string, Schema>>;
  patternProperties?: Readonly<Record<string, Schema>>;
  additionalProperties?: Schema | false;
  items?: Schema;
  anyOf?: readonly Schema[];
  then?: Schema;
}
type Values = Record<string, unknown>;
type MakeText = (field: TextField) => string;

const DAY = '2026-05-01';
/** Texts that are ids and the like; a schema pattern that is not here fails the test. */
const SAMPLES = ['essential-eight@2023-11', 'own-key', 'MY', '0'.repeat(64)];
const OUTCOMES = [
  'effective',
  'alternate-control',
  'ineffective',
  'not-implemented',
  'no-visibility',
  'not-applicable',
  'not-assessed',
];
/** One requirement for each outcome, of seven strategies; the exception is for the third. */
const REQUIREMENTS = ['PA-1690', 'PO-1694', 'MF-1679', 'RA-1883', 'AC-0843', 'RM-1671', 'AH-1486'];
const EXCEPTED = 2;

const schemaFile = join(projectRoot, 'schemas/assessment.schema.json');
const root = JSON.parse(readFileSync(schemaFile, 'utf8')) as Schema & {
  $defs: Record<string, Schema>;
};

/** Makes a value that a schema allows, with every optional key, texts from `makeText`. */
function fill(schema: Schema, pointer: string, makeText: MakeText): unknown {
  const other = findOther(schema);
  if (other !== undefined) return fill(other, pointer, makeText);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.type === 'string') return fillText(schema, pointer, makeText);
  if (schema.type === 'array') return [fill(schema.items ?? {}, `${pointer}/*`, makeText)];
  if (schema.type === 'object') return fillObject(schema, pointer, makeText);
  return schema.type === 'integer' ? 1 : true;
}

/** The schema that another one only leads to; of several forms the last, which is the richest. */
function findOther({ $ref, then, anyOf, type }: Schema): Schema | undefined {
  if ($ref !== undefined) return root.$defs[$ref.replace('#/$defs/', '')];
  return then ?? (type === undefined ? anyOf?.at(-1) : undefined);
}

function fillText(schema: Schema, pointer: string, makeText: MakeText): string {
  if (schema.format === 'date' || schema.anyOf !== undefined) return DAY;
  if (schema.pattern === undefined) {
    return makeText({ pointer, longest: schema.maxLength ?? Number.POSITIVE_INFINITY });
  }
  const pattern = new RegExp(schema.pattern);
  const sample = SAMPLES.find((each) => pattern.test(each));
  if (sample === undefined) throw new Error(`${pointer}: no sample for ${schema.pattern}`);
  return sample;
}

function fillObject(schema: Schema, pointer: string, makeText: MakeText): Values {
  const { properties = {}, patternProperties, additionalProperties } = schema;
  const entries = Object.entries(properties).map(([key, each]): [string, unknown] => [
    key,
    fill(each, `${pointer}/${key}`, makeText),
  ]);
  if (patternProperties !== undefined) {
    entries.push(['x-own', fillText({}, `${pointer}/x-own`, makeText)]);
  }
  if (additionalProperties) {
    entries.push(['own-key', fill(additionalProperties, `${pointer}/*`, makeText)]);
  }
  return Object.fromEntries(entries);
}

/** A user's own keys, and what no result holds: who answered, whom to ask, the provider's name. */
const NOT_SHOWN = /x-own$|\/tags\/|\/answers\/\*\/(?:by|ask|provider)$/;

/** Every text field of the published schema that a report has to show. */
export function listShownFields(): TextField[] {
  const fields: TextField[] = [];
  fill(root, '', (field) => {
    fields.push(field);
    return 'x';
  });
  return fields.filter(
    ({ pointer }) => !NOT_SHOWN.test(pointer) && pointer !== '/exceptions/*/requirements/*',
  );
}

/**
 * An assessment that uses every key that the schema knows, as JSON: one answer for each outcome,
 * an exception in force, and in every text field what `makeText` says.
 */
export function fillAssessment(makeText: MakeText): string {
  const filled = fill(root, '', makeText) as Values & {
    scope: Values;
    answers: Values;
    exceptions: readonly Values[];
  };
  const makeAnswer = (outcome: string): Values => {
    const answer = fill(root.$defs['answer'] ?? {}, '/answers/*', makeText) as Values;
    // Who provides it is only told where it is not the organisation itself.
    return { ...answer, outcome, 'performed-by': 'provider' };
  };
  return JSON.stringify({
    ...filled,
    scope: { ...filled.scope, facts: { windows: true } },
    answers: Object.fromEntries(
      REQUIREMENTS.map((id, index) => [id, makeAnswer(OUTCOMES[index] ?? '')]),
    ),
    exceptions: filled.exceptions.map((each) => ({
      ...each,
      requirements: [REQUIREMENTS[EXCEPTED]],
    })),
  });
}
