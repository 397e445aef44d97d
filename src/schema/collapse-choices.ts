import { findSchemas } from './find-schemas.ts';
import type { SchemaError } from './generated/validators.js';
import { isRecord } from './is-record.ts';
import { acceptsType } from './type-of.ts';
import { valueAt } from './value-at.ts';

/** What was checked, and against what. */
interface Checked {
  schema: unknown;
  value: unknown;
}

/**
 * Takes out what ajv says about the shapes that the user did not mean. For a choice (anyOf, oneOf)
 * ajv lists the errors of every shape and then the choice itself; what remains is either what is
 * wrong within the shape that was meant, or the choice alone. ajv lists a choice right after the
 * errors of its shapes, so one pass with a look back is enough.
 */
export function collapseChoices(errors: readonly SchemaError[], checked: Checked): SchemaError[] {
  const kept: SchemaError[] = [];
  for (const error of errors) {
    if (isEcho(error, checked.value)) continue;
    if (!isChoice(error)) kept.push(error);
    else kept.push(...settleChoice(error, takeInside(kept, error), checked));
  }
  return kept;
}

const OF_TEXT: readonly string[] = ['pattern', 'minLength', 'maxLength'];

/**
 * `if` repeats that a branch failed; what is wrong with the name of a key stands at the map that
 * holds it, and is repeated by `propertyNames`.
 */
function isEcho({ keyword, instancePath }: SchemaError, value: unknown): boolean {
  if (keyword === 'if') return true;
  return OF_TEXT.includes(keyword) && typeof valueAt(value, instancePath) !== 'string';
}

function isChoice(error: SchemaError): boolean {
  return error.keyword === 'anyOf' || error.keyword === 'oneOf';
}

/** Takes the last errors at or below a choice's value off a list. */
function takeInside(kept: SchemaError[], choice: SchemaError): SchemaError[] {
  let start = kept.length;
  while (start > 0 && isInside(kept[start - 1]?.instancePath ?? '', choice.instancePath)) {
    start -= 1;
  }
  return kept.splice(start);
}

function isInside(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}/`);
}

function settleChoice(
  choice: SchemaError,
  inside: readonly SchemaError[],
  checked: Checked,
): SchemaError[] {
  const branches = findMeantBranches(choice, checked);
  // A shape of another type was not meant.
  const errors = inside.filter(
    (error) => error.instancePath !== choice.instancePath || error.keyword !== 'type',
  );
  if (branches.length === 0) return [choice];
  return branches.length === 1 ? errors : settleBranches(choice, errors, branches);
}

/** ajv's schema paths of the shapes that allow the value's type. */
function findMeantBranches(choice: SchemaError, { schema, value }: Checked): string[] {
  const { instancePath, keyword } = choice;
  const branches = findSchemas(schema, instancePath).find((part) => keyword in part.schema);
  const list: unknown = branches?.schema[keyword];
  if (!Array.isArray(list)) return [];
  const found = valueAt(value, instancePath);
  return list.flatMap((branch: unknown, index) =>
    acceptsType(typeOfBranch(branch, schema), found) ? [`${choice.schemaPath}/${index}/`] : [],
  );
}

function typeOfBranch(branch: unknown, schema: unknown): unknown {
  if (!isRecord(branch)) return undefined;
  const reference = branch['$ref'];
  if (typeof reference !== 'string') return branch['type'];
  const named = valueAt(schema, reference.slice(1));
  return isRecord(named) ? named['type'] : undefined;
}

/** Of several shapes with the value's type: the one that is right so far, else what all refuse. */
function settleBranches(
  choice: SchemaError,
  errors: readonly SchemaError[],
  branches: readonly string[],
): SchemaError[] {
  const here = errors.filter((error) => error.instancePath === choice.instancePath);
  const below = errors.filter((error) => error.instancePath !== choice.instancePath);
  const byBranch = branches.map((path) =>
    here.filter((error) => error.schemaPath.startsWith(path)),
  );
  if (byBranch.some((own) => own.length === 0) && below.length > 0) return below;
  const shared = here.find((error) => byBranch.every((own) => own.some((one) => same(one, error))));
  return [shared ?? choice, ...below];
}

/** Whether two errors say the same, whatever shape they come from; a missing key never does. */
function same(one: SchemaError, other: SchemaError): boolean {
  if (one.keyword !== other.keyword) return false;
  if (one.keyword === 'format') return true;
  const key = one.params['additionalProperty'];
  return key !== undefined && key === other.params['additionalProperty'];
}
