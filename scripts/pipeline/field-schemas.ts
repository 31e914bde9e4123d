import { createRequire } from 'node:module';
import type { DocumentKind } from '../../rules/kit/facts.ts';

/** The parts of a field's JSON Schema that a message can speak of. */
export interface FieldSchema {
  title?: string;
  description?: string;
  type?: string;
  format?: string;
  examples?: unknown[];
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, FieldSchema | boolean>;
  items?: FieldSchema;
  allOf?: { if?: FieldSchema }[];
  $ref?: string;
  /** Of a field that names a shared shape: that shape's description, which says how the value is written. */
  form?: string;
}

const require = createRequire(import.meta.url);

const known = new Map<string, FieldSchema | undefined>();
/** Fields that schemas name are few; a document can name any number of others. */
const mostKnown = 1000;

/** The schema of the field at a JSON pointer in the front matter of a kind of document; undefined where the schema knows no such field. Loaded only when there is something to say. */
export function fieldSchema(kind: DocumentKind, pointer: string): FieldSchema | undefined {
  const place = `${kind}${pointer}`;
  if (!known.has(place)) {
    if (known.size === mostKnown) known.clear();
    known.set(place, findSchema(kind, pointer));
  }
  return known.get(place);
}

function findSchema(kind: DocumentKind, pointer: string): FieldSchema | undefined {
  let home = `${kind}.schema.json`;
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
  const target = file === '' || file === undefined ? home : file;
  let named: unknown = load(target);
  for (const segment of pointer.split('/').slice(1)) named = own(named as Record<string, unknown>, segment);
  const [whole, place] = resolve(named as FieldSchema, target);
  const { $ref: _, ...beside } = schema;
  const form = whole.form ?? whole.description;
  return [{ ...whole, ...beside, ...(form !== undefined && { form }) }, place];
}

function load(file: string): FieldSchema {
  return require(`../../schemas/front-matter/${file}`) as FieldSchema;
}

function own<T>(record: Record<string, T> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}
