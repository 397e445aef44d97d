import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRINT_FAULTS } from '../../src/app/print-output.ts';
import { SYNTAX_REASONS } from '../../src/load/text-fault.ts';
import { nameType } from '../../src/schema/describe-type.ts';
import { findChoice } from '../../src/schema/known-choices.ts';
import { findForm } from '../../src/schema/known-forms.ts';
import { SCHEMAS } from '../../tools/schema-names.ts';

/** A keyword of a schema, with its path as ajv names it. */
interface Keyword {
  path: string;
  name: string;
  value: unknown;
}

function listKeywords(schema: unknown, path: string): Keyword[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([name, value]) => [
    { path: `${path}/${name}`, name, value },
    ...listKeywords(value, `${path}/${name}`),
  ]);
}

const readKeywords = (root: string) =>
  SCHEMAS.flatMap((name) => {
    const text = readFileSync(join(root, `schemas/${name}.schema.json`), 'utf8');
    return listKeywords(JSON.parse(text), '#');
  });

/** The patterns of the published schemas. */
export function listPatterns(root: string): string[] {
  const patterns = readKeywords(root).filter(({ name }) => name === 'pattern');
  return [...new Set(patterns.map(({ value }) => String(value)))];
}

/** Types that values are found to be, or that code asks for without a schema's keyword. */
const FOUND_TYPES = ['null', 'boolean', 'number', 'integer', 'string', 'array', 'object'];
const OTHER_TYPES = ['empty-text', 'answer', 'yes-no'];

/**
 * Keys that code puts together at run time from names that no type lists: forms and types from the
 * published schemas, and reasons of syntax errors.
 */
export function listChosenKeys(root: string): string[] {
  const keywords = readKeywords(root);
  const ofName = (...names: string[]) => keywords.filter(({ name }) => names.includes(name));
  const forms = listPatterns(root).map(findForm);
  const choices = ofName('anyOf', 'oneOf').map(({ path }) => findChoice(path));
  const types = [...FOUND_TYPES.map(nameType), ...choices, ...OTHER_TYPES];
  return [
    ...[...forms, 'other'].map((form) => `errors:form.${form}`),
    ...types.map((type) => `errors:type.${type}`),
    ...PRINT_FAULTS.map((fault) => `errors:print-fault.${fault}`),
    ...SYNTAX_REASONS.map((reason) => `errors:syntax.${reason}`),
  ];
}
