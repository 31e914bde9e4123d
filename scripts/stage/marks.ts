import { readFileSync } from 'node:fs';
import type { DocumentKind } from '../../rules/kit/facts.ts';
import type { Audience } from '../../schemas/edition.ts';

/** The parts of a JSON Schema that say what a field is and who may see it. */
interface FieldSchema {
  $ref?: string;
  $defs?: Record<string, FieldSchema>;
  type?: string;
  properties?: Record<string, FieldSchema>;
  items?: FieldSchema;
  'x-audience'?: unknown;
}

/** A field with its references followed, and the file that its own references count from. */
export interface Field {
  schema: FieldSchema;
  file: string;
}

const folder = new URL('../../schemas/front-matter/', import.meta.url);
const files = new Map<string, FieldSchema>();

/** The front matter of a kind of document, as a field. */
export function rootField(kind: DocumentKind): Field {
  const file = `${kind}.schema.json`;
  return { schema: load(file), file };
}

/** The properties of an object, in the order of the schema. */
export function propertiesOf({ schema, file }: Field): [name: string, field: Field][] {
  return Object.entries(schema.properties ?? {}).map(([name, property]) => [name, follow(property, file)]);
}

/** The items of a list. */
export function itemsOf({ schema, file }: Field): Field | undefined {
  return schema.items && follow(schema.items, file);
}

/** Whether a property is marked for an audience. No mark means internal; the internal edition may hold every field. */
export function isFor(audience: Audience, { schema }: Field): boolean {
  return audience === 'internal' || schema['x-audience'] === 'public';
}

/** Follows `$ref`; what stands beside it counts more, so that a shared shape gets its mark where it is used. */
function follow(schema: FieldSchema, file: string): Field {
  if (schema.$ref === undefined) return { schema, file };
  const [name = '', pointer = ''] = schema.$ref.split('#');
  const target = name === '' ? file : name;
  let found: FieldSchema | undefined = load(target);
  for (const part of pointer.split('/').slice(1)) found = (found as Record<string, FieldSchema> | undefined)?.[part];
  if (!found) throw new TypeError(`${file}: ${schema.$ref} leads nowhere.`);
  const { $ref: _, ...beside } = schema;
  const followed = follow(found, target);
  return { schema: { ...followed.schema, ...beside }, file: followed.file };
}

function load(file: string): FieldSchema {
  let schema = files.get(file);
  if (!schema) files.set(file, (schema = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as FieldSchema));
  return schema;
}
