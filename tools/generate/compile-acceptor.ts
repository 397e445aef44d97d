import { ToolError } from '../run-tool.ts';

type Schema = Readonly<Record<string, unknown>>;

/** Keywords that change nothing about what is valid. */
const SILENT = new Set(['$schema', '$id', 'title', 'description', '$defs', 'if', 'then', 'else']);
/** What the loader allows in any list or map. */
const MOST_ITEMS = 10_000;
/** Days from 29 on are left to the full check where February could be meant. */
const IS_DAY = `
function isDigit(text, at) {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}
function readTwo(text, at) {
  if (!isDigit(text, at) || !isDigit(text, at + 1)) return 0;
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
}
function isDay(text) {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false;
  if (readTwo(text, 0) < 1 || !isDigit(text, 2) || !isDigit(text, 3)) return false;
  const month = readTwo(text, 5);
  const day = readTwo(text, 8);
  return month > 0 && month < 13 && day > 0 && (day < 29 || (day < 31 && month !== 2));
}`;

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Compiles one schema and all that it refers to; gives each part a function of its own. */
class Compiler {
  readonly #root: Schema;
  readonly #names = new Map<Schema, string>();
  readonly functions: string[] = [];

  constructor(root: Schema) {
    this.#root = root;
  }

  /** The name of the function that accepts a part. */
  compile(schema: unknown): string {
    if (!isSchema(schema)) return this.#add('return -1;');
    const part = this.#follow(schema);
    const known = this.#names.get(part);
    if (known !== undefined) return known;
    const name = this.#add('');
    this.#names.set(part, name);
    this.functions[Number(name.slice(1))] = `function ${name}(v) { ${this.#write(part)} }`;
    return name;
  }

  #add(body: string): string {
    const name = `f${this.functions.length}`;
    this.functions.push(`function ${name}(v) { ${body} }`);
    return name;
  }

  #follow(schema: Schema): Schema {
    const reference = schema['$ref'];
    if (reference === undefined) return schema;
    const name = /^#\/\$defs\/(\w+)$/.exec(String(reference))?.[1] ?? '';
    const found = (this.#root['$defs'] as Schema | undefined)?.[name];
    if (!isSchema(found)) throw new ToolError(`${reference}: there is no such definition`);
    return found;
  }

  #write(schema: Schema): string {
    if (isSchema(schema['if'])) return this.#writeChoice(schema);
    const keys = Object.keys(schema).filter((key) => !SILENT.has(key));
    const { type } = schema;
    if (keys.includes('anyOf')) return keys.length <= 2 ? this.#writeAny(schema) : 'return -1;';
    if (keys.includes('const')) return writeEnum([schema['const']]);
    if (keys.includes('enum')) return writeEnum(schema['enum'] as unknown[]);
    const write = WRITERS[String(type)];
    const allowed = ['type', ...(KEYWORDS[String(type)] ?? [])];
    // What is not known here is never accepted: the full check decides.
    if (write === undefined || keys.some((key) => !allowed.includes(key))) return 'return -1;';
    return write(schema, this);
  }

  #writeChoice(schema: Schema): string {
    const { if: test, then: yes, else: no } = schema;
    if (JSON.stringify(test) !== '{"type":"object"}') return 'return -1;';
    return `return typeof v === 'object' ? ${this.compile(yes)}(v) : ${this.compile(no)}(v);`;
  }

  /** One of several, where none needs what stands beside it but its type. */
  #writeAny({ anyOf, type }: Schema): string {
    const choices = (anyOf as Schema[]).map((each) =>
      this.compile(type === undefined ? each : { type, ...each }),
    );
    const tries = choices.map((name) => `n = ${name}(v); if (n >= 0) return n; least = before;`);
    return `const before = least; let n; ${tries.join(' ')} return -1;`;
  }
}

/** Accepts by some tests, and adds the least length that the value can have in a JSON text. */
function writeTests(tests: string, least: string | number): string {
  return `if (!(${tests})) return -1; least += ${least}; return 0;`;
}

function writeEnum(values: readonly unknown[]): string {
  const tests = values.map((value) => `v === ${JSON.stringify(value)}`);
  if (values.some((value) => typeof value !== 'string')) return 'return -1;';
  return writeTests(tests.join(' || '), 'v.length + 2');
}

/** A length in UTF-16 is never less than the length in characters, and at most twice as much. */
function writeString(schema: Schema): string {
  const { minLength = 0, maxLength, pattern, format } = schema as Record<string, number | string>;
  const least = Number(minLength) > 1 ? 2 * Number(minLength) : Number(minLength);
  const tests = [`typeof v === 'string'`];
  if (least > 0) tests.push(`v.length >= ${least}`);
  if (maxLength !== undefined) tests.push(`v.length <= ${maxLength}`);
  if (pattern !== undefined) tests.push(`/${String(pattern).replaceAll('/', '\\/')}/u.test(v)`);
  if (format !== undefined) tests.push(format === 'date' ? 'isDay(v)' : 'false');
  return writeTests(tests.join(' && '), 'v.length + 2');
}

/** Larger ones can be written shorter than their digits: `1e3`. */
const LEAST_DIGITS = 'v < 10 ? 1 : v < 100 ? 2 : 3';

function writeInteger({ minimum, maximum }: Schema): string {
  const tests = ['Number.isInteger(v)'];
  if (minimum !== undefined) tests.push(`v >= ${minimum}`);
  if (maximum !== undefined) tests.push(`v <= ${maximum}`);
  return writeTests(tests.join(' && '), LEAST_DIGITS);
}

function writeList(schema: Schema, compiler: Compiler): string {
  const { items, minItems = 0, maxItems = MOST_ITEMS, uniqueItems } = schema;
  const most = Math.min(Number(maxItems), MOST_ITEMS);
  const lines = [
    'if (!Array.isArray(v)) return -1;',
    `if (v.length < ${minItems} || v.length > ${most}) return -1;`,
    'let count = 0; least += v.length > 0 ? v.length + 1 : 2;',
    `for (let i = 0; i < v.length; i++) { const n = ${compiler.compile(items)}(v[i]); if (n < 0) return -1; count += n; }`,
  ];
  if (uniqueItems === true) {
    lines.push(`if (v.some((item) => typeof item === 'object')) return -1;`);
    lines.push('if (new Set(v).size < v.length) return -1;');
  }
  return [...lines, 'return count;'].join(' ');
}

function writeKnownKeys(schema: Schema, compiler: Compiler): string {
  const properties = (schema['properties'] ?? {}) as Schema;
  const required = (schema['required'] ?? []) as readonly string[];
  const cases = Object.entries(properties).map(([key, child]) => {
    const name = JSON.stringify(key);
    const mark = required.includes(key) ? ' needed += 1;' : '';
    const taken = name.length + 2;
    return `case ${name}: n = ${compiler.compile(child)}(v[${name}]); least += ${taken};${mark} break;`;
  });
  return [
    'let count = 0; let needed = 0; let keys = 0;',
    `for (const key in v) { let n = -1; switch (key) { ${cases.join(' ')} }`,
    'if (n < 0) return -1; count += n + 1; keys += 1; }',
    'least += keys > 0 ? 1 : 2;',
    `return needed === ${required.length} ? count : -1;`,
  ].join(' ');
}

function writeOpenKeys(schema: Schema, compiler: Compiler): string {
  const { additionalProperties, propertyNames, maxProperties = MOST_ITEMS } = schema;
  const most = Math.min(Number(maxProperties), MOST_ITEMS);
  // The names are texts themselves, and add what they take.
  const [named, taken] =
    propertyNames === undefined
      ? ['', 'key.length + 4']
      : [`if (${compiler.compile(propertyNames)}(key) < 0) return -1;`, '2'];
  return [
    'let count = 0; let keys = 0;',
    `for (const key in v) { ${named} const n = ${compiler.compile(additionalProperties)}(v[key]); least += ${taken};`,
    'if (n < 0) return -1; count += n + 1; keys += 1; }',
    'least += keys > 0 ? 1 : 2;',
    `return keys <= ${most} ? count : -1;`,
  ].join(' ');
}

function writeMap(schema: Schema, compiler: Compiler): string {
  const guard = `if (typeof v !== 'object' || v === null || Array.isArray(v)) return -1;`;
  const isClosed = schema['additionalProperties'] === false;
  const hasOpen = isSchema(schema['additionalProperties']) && schema['properties'] === undefined;
  if (isClosed) return `${guard} ${writeKnownKeys(schema, compiler)}`;
  return hasOpen && schema['required'] === undefined
    ? `${guard} ${writeOpenKeys(schema, compiler)}`
    : 'return -1;';
}

const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  integer: ['minimum', 'maximum'],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems'],
  // A key of one's own (`x-`) is left to the full check.
  object: [
    'properties',
    'required',
    'additionalProperties',
    'patternProperties',
    'propertyNames',
    'maxProperties',
  ],
};

const WRITERS: Readonly<Record<string, (schema: Schema, compiler: Compiler) => string>> = {
  string: writeString,
  integer: writeInteger,
  boolean: () => writeTests(`typeof v === 'boolean'`, 'v ? 4 : 5'),
  'boolean,null': () => writeTests(`typeof v === 'boolean' || v === null`, 'v === false ? 5 : 4'),
  array: writeList,
  object: writeMap,
};

/**
 * Code of functions that accept only what a schema allows, and not all of that. `accept<Name>` gives
 * the number of keys in all maps of an accepted value, and -1 where the full check must decide: a
 * quarter of the time that the full check takes. `least<Name>` gives the least number of UTF-16 units
 * of a JSON text of the value that was accepted last, which is not more than any has.
 */
export function compileAcceptor(name: string, schema: Schema): string {
  const compiler = new Compiler(schema);
  const first = compiler.compile(schema);
  return [
    'let least = 0;',
    IS_DAY.trim(),
    ...compiler.functions,
    `export function accept${name}(v) { least = 0; return ${first}(v); }`,
    `export function least${name}() { return least; }`,
    '',
  ].join('\n');
}
