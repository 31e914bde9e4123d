import { createRequire } from 'node:module';
import type { Program } from '../../schemas/generated/types.ts';
import { schemaFolderOf, type SchemaKind } from '../schemas.ts';
import { valuesOf, type ProgramList } from './program-values.ts';

/** The parts of a field's JSON Schema that a message can speak of. */
export interface FieldSchema {
  title?: string;
  description?: string;
  type?: string;
  format?: string;
  examples?: unknown[];
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  properties?: Record<string, FieldSchema | boolean>;
  items?: FieldSchema;
  allOf?: { if?: FieldSchema }[];
  $ref?: string;
  /** Of a field that takes its values from the program: which of its lists. */
  'x-from-program'?: ProgramList;
  /** Of a field that names a shared shape: that shape's description, which says how the value is written. */
  form?: string;
}

const require = createRequire(import.meta.url);

const known = new Map<string, FieldSchema | undefined>();
/** Fields that schemas name are few; a document can name any number of others. */
const mostKnown = 1000;

/**
 * The schema of the field at a JSON pointer in the front matter of a kind of document, or in a file of its own; undefined where the schema knows no such field. Loaded only when there is something to say.
 *
 * @param program gives the values of fields that take them from the program; they have none without it.
 */
export function fieldSchema(kind: SchemaKind, pointer: string, program?: Program): FieldSchema | undefined {
  const place = `${kind}${pointer}`;
  if (!known.has(place)) {
    if (known.size === mostKnown) known.clear();
    known.set(place, findSchema(kind, pointer));
  }
  const schema = known.get(place);
  const list = schema?.['x-from-program'];
  return list === undefined || !program ? schema : { ...schema, enum: valuesOf(list, program) };
}

function findSchema(kind: SchemaKind, pointer: string): FieldSchema | undefined {
  let home = `${schemaFolderOf(kind)}/${kind}.schema.json`;
  let schema = load(home);
  for (const segment of pointer.split('/').slice(1)) {
    const next: FieldSchema | boolean | undefined = /^\d+$/.test(segment) && schema.items ? schema.items : own(schema.properties, segment);
    if (typeof next !== 'object') return undefined;
    [schema, home] = resolve(next, home);
  }
  return schema;
}

/** Follows references; what is written beside one wins over what it names. */
function resolve(schema: FieldSchema, home: string): [FieldSchema, string] {
  if (schema.$ref === undefined) return [schema, home];
  const [file, pointer = ''] = schema.$ref.split('#');
  const target = file === '' || file === undefined ? home : `${home.slice(0, home.indexOf('/'))}/${file}`;
  let named: unknown = load(target);
  for (const segment of pointer.split('/').slice(1)) named = own(named as Record<string, unknown>, segment);
  const [whole, place] = resolve(named as FieldSchema, target);
  const { $ref: _, ...beside } = schema;
  const form = whole.form ?? whole.description;
  return [{ ...whole, ...beside, ...(form !== undefined && { form }) }, place];
}

function load(file: string): FieldSchema {
  return require(`../../schemas/${file}`) as FieldSchema;
}

function own<T>(record: Record<string, T> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}
