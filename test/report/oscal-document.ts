import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { Report, Reporter } from '../../src/model/report.ts';
import type { Result } from '../../src/model/result.ts';
import { makeContext, makeReport } from './make-report.ts';

/** A part of an OSCAL document, as read from JSON. */
export type Part = { [key: string]: unknown };

/** Everything in a document that refers to something, and everything that can be referred to. */
export interface References {
  declared: string[];
  referred: string[];
}

/** Compiles an official schema (JSON Schema draft 7). */
export function compileSchema(text: string): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(text));
}

/** Renders a result and parses it back. */
export function renderPart(reporter: Reporter, result: Result, report?: Partial<Report>): Part {
  const full = { ...makeReport(result), ...report };
  return JSON.parse(reporter.render(full, makeContext()));
}

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null;

/** Every object in a document, the document itself included. */
function listParts(value: unknown): Part[] {
  if (Array.isArray(value)) return value.flatMap(listParts);
  if (!isPart(value)) return [];
  return [value, ...Object.values(value).flatMap(listParts)];
}

/** Every value of a key, wherever it stands. */
export function listValues(document: unknown, key: string): unknown[] {
  return listParts(document).flatMap((part) => (key in part ? [part[key]] : []));
}

/** The value of one of our properties; undefined where it is absent. */
export function readProperty(part: Part | undefined, name: string): unknown {
  const props = (part?.['props'] ?? []) as Part[];
  return props.find((each) => each['name'] === name)?.['value'];
}

/** What a document declares and refers to by UUID, objective, control role and fragment. */
export function listReferences(document: unknown): References {
  const parts = listParts(document);
  const declared = parts.flatMap((part) => [part['uuid'], isRole(part) ? part['id'] : undefined]);
  const objectives = parts.filter((part) => part['name'] === 'assessment-objective');
  const referred = parts.flatMap((part) =>
    Object.entries(part).flatMap(([key, value]) => readReference(key, value, part)),
  );
  return {
    declared: [...declared, ...objectives.map((each) => each['id'])].filter(isText),
    referred,
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isRole = (part: Part) => isText(part['id']) && isText(part['title']) && !('name' in part);

function readReference(key: string, value: unknown, part: Part): string[] {
  if (key === 'href' && isText(value) && value.startsWith('#')) return [value.slice(1)];
  const isReference = /-uuids?$|^objective-id$|^target-id$|^role-id$/.test(key);
  // The one that names a UUID of another document on purpose.
  return isReference && !('document-ids' in part) ? [value].flat().filter(isText) : [];
}

/** The plan that results import, from inside them. */
export function readEmbeddedPlan(results: Part): Part {
  const [base64] = listValues(results, 'base64') as Part[];
  return JSON.parse(Buffer.from(String(base64?.['value']), 'base64').toString('utf8'));
}
