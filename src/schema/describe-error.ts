import type { Diagnostic } from '../model/diagnostic.ts';
import { findNearest } from '../text/nearest.ts';
import { describeType, nameType } from './describe-type.ts';
import { diagnoseKey, diagnoseValue } from './diagnose.ts';
import { findSchemas, type SchemaPart } from './find-schemas.ts';
import type { SchemaError } from './generated/validators.js';
import { isRecord } from './is-record.ts';
import { joinPointer } from './json-pointer.ts';
import { findChoice } from './known-choices.ts';
import { findForm } from './known-forms.ts';
import type { ParsedDocument } from './parsed-document.ts';
import { shortenText, showValue } from './show-value.ts';
import { valueAt } from './value-at.ts';

/** One of ajv's errors with all that a description may need. */
interface Fault {
  error: SchemaError;
  document: ParsedDocument;
  pointer: string;
  found: unknown;
  /** The parts of the schema that hold the keyword that failed. */
  parts: readonly SchemaPart[];
  /** The whole schema. */
  root: unknown;
}

type Describe = (fault: Fault) => Diagnostic[];

/** The diagnostics, usually one, that one of ajv's errors stands for. */
export function describeError(
  error: SchemaError,
  document: ParsedDocument,
  root: unknown,
): Diagnostic[] {
  const pointer = error.instancePath;
  const found = valueAt(document.value, pointer);
  const parts = findSchemas(root, pointer).filter((part) => error.keyword in part.schema);
  const describe = DESCRIPTIONS[error.keyword] ?? describeOther;
  return describe({ error, document, pointer, found, parts, root });
}

const DESCRIPTIONS: Readonly<Record<string, Describe>> = {
  additionalProperties: describeUnknownKey,
  required: describeMissingKey,
  type: ({ error, ...fault }) => describeType(fault, nameType(error.params['type'])),
  anyOf: describeShape,
  oneOf: describeShape,
  const: describeConstant,
  enum: describeChoice,
  format: describeDate,
  pattern: ({ error, document, pointer, found }) => [
    diagnoseValue(document, {
      code: 'wrong-pattern',
      pointer,
      values: { found: showValue(found), form: findForm(error.params['pattern']) },
    }),
  ],
  propertyNames: describeKeyName,
  minLength: (fault) => describeType(fault, 'text'),
  maxLength: ({ document, pointer, found, error }) => [
    diagnoseValue(document, {
      code: 'too-long',
      pointer,
      values: { found: [...String(found)].length, expected: Number(error.params['limit']) },
    }),
  ],
  minimum: describeRange,
  maximum: describeRange,
  minItems: describeTooFew,
  minProperties: describeTooFew,
  maxItems: describeTooMany,
  maxProperties: describeTooMany,
  uniqueItems: describeRepeats,
};

function describeOther({ document, pointer, found, error }: Fault): Diagnostic[] {
  const values = { found: showValue(found), expected: error.keyword };
  return [diagnoseValue(document, { code: 'wrong-value', pointer, values })];
}

function describeShape({ error, parts, ...fault }: Fault): Diagnostic[] {
  return describeType(fault, findChoice(`${parts[0]?.path}/${error.keyword}`));
}

function describeUnknownKey({ error, document, pointer, found, parts }: Fault): Diagnostic[] {
  const key = String(error.params['additionalProperty']);
  const expected = parts.flatMap(({ schema }) => Object.keys(Object(schema['properties'])));
  const free = expected.filter((name) => !isRecord(found) || !Object.hasOwn(found, name));
  return [
    diagnoseKey(document, {
      code: 'unknown-key',
      pointer: joinPointer(pointer, key),
      values: { key: shortenText(key), expected: expected.join(', ') },
      nearest: findNearest(key, free),
    }),
  ];
}

function describeMissingKey({ error, document, pointer }: Fault): Diagnostic[] {
  const values = { key: String(error.params['missingProperty']) };
  return [diagnoseKey(document, { code: 'missing-key', pointer, values })];
}

function describeConstant({ error, document, pointer, found }: Fault): Diagnostic[] {
  const code = pointer === '/schema' ? 'wrong-schema' : 'wrong-value';
  const expected = String(error.params['allowedValue']);
  return [
    diagnoseValue(document, { code, pointer, values: { found: showValue(found), expected } }),
  ];
}

/** Where the short form of an answer may stand instead of a map. */
const ANSWER = /^\/answers\/[^/]*$/;

function describeChoice({ error, ...fault }: Fault): Diagnostic[] {
  const { document, pointer, found } = fault;
  if (typeof found !== 'string') {
    return describeType(fault, ANSWER.test(pointer) ? 'answer' : 'text');
  }
  const allowed = error.params['allowedValues'];
  const choices = Array.isArray(allowed) ? allowed.map(String) : [];
  return [
    diagnoseValue(document, {
      code: 'wrong-value',
      pointer,
      values: { found: showValue(found), expected: choices.join(', ') },
      nearest: findNearest(found, choices),
    }),
  ];
}

function describeDate({ parts, document, pointer, found }: Fault): Diagnostic[] {
  const allowsTime = parts.some(({ schema }) => schema['format'] === 'date-time');
  const expected = allowsTime ? 'YYYY-MM-DD, YYYY-MM-DDThh:mm:ssZ' : 'YYYY-MM-DD';
  const values = { found: showValue(found), expected };
  return [diagnoseValue(document, { code: 'wrong-date', pointer, values })];
}

function describeKeyName({ error, document, pointer, parts, root }: Fault): Diagnostic[] {
  const key = String(error.params['propertyName']);
  const names = Object(parts[0]?.schema['propertyNames']);
  const rule = Object('$ref' in names ? valueAt(root, String(names['$ref']).slice(1)) : names);
  return [
    diagnoseKey(document, {
      code: 'wrong-pattern',
      pointer: joinPointer(pointer, key),
      values: { found: showValue(key), form: findForm(rule['pattern']) },
    }),
  ];
}

function describeRange({ document, pointer, found, parts }: Fault): Diagnostic[] {
  const { minimum, maximum } = parts[0]?.schema ?? {};
  const expected = maximum === undefined ? `≥ ${minimum}` : `${minimum}–${maximum}`;
  const values = { found: showValue(found), expected };
  return [diagnoseValue(document, { code: 'out-of-range', pointer, values })];
}

function describeTooFew({ error, document, pointer, found }: Fault): Diagnostic[] {
  const size = Array.isArray(found) ? found.length : Object.keys(Object(found)).length;
  const values = { found: size, expected: Number(error.params['limit']) };
  return [diagnoseKey(document, { code: 'too-few-items', pointer, values })];
}

function describeTooMany({ error, document, pointer }: Fault): Diagnostic[] {
  const values = { expected: Number(error.params['limit']) };
  return [diagnoseKey(document, { code: 'too-many-items', pointer, values })];
}

/** ajv names one pair; a reader wants every item that is there already. */
function describeRepeats({ document, pointer, found }: Fault): Diagnostic[] {
  const items: readonly unknown[] = Array.isArray(found) ? found : [];
  return items.flatMap((item, index) =>
    items.indexOf(item) === index
      ? []
      : [
          diagnoseValue(document, {
            code: 'duplicate-item',
            pointer: joinPointer(pointer, index),
            values: { found: showValue(item) },
          }),
        ],
  );
}
