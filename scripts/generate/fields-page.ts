import { readFileSync } from 'node:fs';
import type { Program } from '../../schemas/generated/types.ts';
import { valuesOf, type ProgramList } from '../pipeline/program-values.ts';
import { parseProgram } from '../program/load.ts';
import { cell, head, table } from './markdown.ts';
import { programFiles } from './programs.ts';
import { readSchemas, resolveRef, type Json, type Schema, type SchemaFile } from './schema-files.ts';

interface Field {
  name: string;
  schema: Schema;
  required: boolean;
  /** Who may read it; inside a group, as for the group unless the field says otherwise. */
  audience: string;
}

/** `docs/fields.md`: every field of every kind of document's front matter. */
export function renderFieldsPage(root: string): string {
  const file = programFiles(root).at(-1) as string;
  const program = parseProgram(readFileSync(file, 'utf8'), file);
  const schemas = readSchemas(root).map((schema) => ({ ...schema, schema: withValues(schema.schema, program) as Schema }));
  const kinds = schemas.filter(({ folder, kind }) => folder === 'front-matter' && kind !== 'common');
  return [
    head('Fields', '`schemas/front-matter/`'),
    'The fields of each kind of document, written between two `---` lines at the top of the file. Nothing else may stand there.',
    `Where a field takes its values from the program, those of the ${cell(program.name)}, version ${program.version}, are listed; with another program there are others.`,
    'A field for internal readers never reaches the public edition. `a.b` is field `b` inside `a`; `[]` is each item of a list.',
    '',
    ...kinds.map(({ schema, kind }) => `- [${String(schema['title'])}](#${kind})`),
    '',
    ...kinds.flatMap((file) => renderKind(file, schemas)),
  ].join('\n');
}

/** A schema with the values that the program gives, as if it listed them itself. */
function withValues(value: Json, program: Program): Json {
  if (Array.isArray(value)) return value.map((item) => withValues(item, program));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, item]): [string, Json] => [key, withValues(item, program)]);
  const list = value['x-from-program'];
  return Object.fromEntries(typeof list === 'string' ? [...entries, ['enum', valuesOf(list as ProgramList, program)]] : entries);
}

function renderKind(file: SchemaFile, schemas: readonly SchemaFile[]): string[] {
  const rows = fieldsOf(file.schema, file.file, schemas).map(({ name, schema, required, audience }) => [
    `\`${name}\``,
    cell(typeOf(schema)),
    required ? 'yes' : 'no',
    audience,
    cell(String(schema['description'] ?? '')),
    exampleOf(schema),
  ]);
  const conditions = conditionsOf(file.schema);
  return [
    `## ${file.kind}`,
    '',
    cell(String(file.schema['description'])),
    '',
    table(['Field', 'Type', 'Required', 'Readers', 'What it says', 'Example'], rows),
    '',
    ...(conditions.length > 0 ? [...conditions.map((text) => `- ${text}`), ''] : []),
  ];
}

/** The fields of an object schema and of what stands inside it, in the order of the schema. */
export function fieldsOf(schema: Schema, home: string, schemas: readonly SchemaFile[], before = '', inherited = 'internal'): Field[] {
  const required = new Set((schema['required'] as string[] | undefined) ?? []);
  const fields: Field[] = [];
  for (const [key, given] of Object.entries((schema['properties'] as Record<string, Schema> | undefined) ?? {})) {
    const { schema: field, home: from } = whole(given, home, schemas);
    const name = `${before}${key}`;
    const audience = String(field['x-audience'] ?? inherited);
    const items = field['items'] === undefined ? undefined : whole(field['items'] as Schema, from, schemas);
    fields.push({ name, schema: items ? { ...field, items: items.schema } : field, required: required.has(key), audience });
    fields.push(...fieldsOf(field, from, schemas, `${name}.`, audience));
    const group = items && groupOf(items, schemas);
    if (group) fields.push(...fieldsOf(group.schema, group.home, schemas, `${name}[].`, audience));
  }
  return fields;
}

/** Of several shapes that an item may have, the one with fields of its own. */
function groupOf(item: Whole, schemas: readonly SchemaFile[]): Whole {
  const shapes = (item.schema['oneOf'] as Schema[] | undefined)?.map((shape) => whole(shape, item.home, schemas));
  return shapes?.find(({ schema }) => schema['type'] === 'object') ?? item;
}

interface Whole {
  schema: Schema;
  home: string;
}

/** A schema with what its `$ref` names laid under it, and the file that relative references in it start from. */
function whole(schema: Schema, home: string, schemas: readonly SchemaFile[]): Whole {
  const { $ref, ...own } = schema;
  if (typeof $ref !== 'string') return { schema, home };
  const target = resolveRef($ref, home, schemas);
  const below = whole(target.schema, target.file, schemas);
  return { schema: { ...below.schema, ...own }, home: below.home };
}

/** What a value is, in a few words. */
export function typeOf(schema: Schema): string {
  if ('const' in schema) return `always \`${String(schema['const'])}\``;
  if (Array.isArray(schema['enum'])) return `one of ${schema['enum'].map((value) => `\`${String(value)}\``).join(', ')}`;
  if (schema['type'] === 'array') {
    const most = schema['maxItems'] === undefined ? '' : `, at most ${String(schema['maxItems'])}`;
    const items = (schema['items'] ?? {}) as Schema;
    if ('oneOf' in items) return `list of texts or groups${most}`;
    return items['type'] === 'object' ? `list of groups${most}` : `list${most}, each ${typeOf(items)}`;
  }
  if (schema['type'] === 'object') return 'group of fields';
  if (schema['format'] === 'date') return 'date';
  if (schema['format'] === 'email') return 'email address';
  if (schema['format'] === 'uri') return 'https address';
  if (schema['type'] === 'string') return schema['maxLength'] === undefined ? 'text' : `text, at most ${String(schema['maxLength'])} characters`;
  if (schema['type'] === 'integer') return 'whole number';
  return schema['type'] === 'boolean' ? '`true` or `false`' : String(schema['type']);
}

/** An example of a value, as YAML writes it; empty when the schema has none. */
export function exampleOf(schema: Schema): string {
  const [example] = (schema['examples'] as Json[] | undefined) ?? [];
  if (example !== undefined) return code(example);
  if ('const' in schema) return code(schema['const'] as Json);
  if (Array.isArray(schema['enum'])) return code(schema['enum'][0] as Json);
  const items = schema['items'] as Schema | undefined;
  if (items && items['type'] !== 'object') {
    const [item] = (items['examples'] as Json[] | undefined) ?? (items['enum'] as Json[] | undefined) ?? [];
    if (item !== undefined) return code([item]);
  }
  return '';
}

/** A value as one would write it in YAML: quoted where it would otherwise be read as something else. */
function code(value: Json): string {
  return `\`${Array.isArray(value) ? `[${value.map(yamlScalar).join(', ')}]` : yamlScalar(value)}\``;
}

function yamlScalar(value: Json): string {
  return typeof value === 'string' && !/^[A-Za-z][^:#'"[\]{},]*$/.test(value) ? JSON.stringify(value) : String(value);
}

/** What the conditions (`if`, `then`, `else`) of a schema ask for, in words. */
function conditionsOf(schema: Schema): string[] {
  const sentences: string[] = [];
  for (const condition of (schema['allOf'] as Record<'if' | 'then' | 'else', Schema | undefined>[] | undefined) ?? []) {
    const when = Object.entries((condition.if?.['properties'] ?? {}) as Record<string, Schema>).map(([name, test]) => {
      const values = 'const' in test ? [test['const']] : (test['enum'] as Json[]);
      return `\`${name}\` is ${values.map((value) => `\`${String(value)}\``).join(' or ')}`;
    });
    const needed = (condition.then?.['required'] ?? []) as string[];
    const refused = Object.entries((condition.else?.['properties'] ?? {}) as Schema).filter(([, allowed]) => allowed === false);
    if (needed.length > 0) sentences.push(`Where ${when.join(' and ')}, required: ${inCode(needed)}.`);
    if (refused.length > 0) sentences.push(`Only where ${when.join(' and ')}: ${inCode(refused.map(([name]) => name))}.`);
  }
  return sentences;
}

function inCode(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
