import { compile } from 'json-schema-to-typescript';
import { readSchemas, resolveRef, type Json, type Schema, type SchemaFile } from './schema-files.ts';

/**
 * TypeScript types of every schema, as the text of one module: one exported type a schema, named by its title, with
 * everything it refers to written out in place (nested titles would become colliding names). `root` is the project's folder.
 */
export async function renderTypes(root: string): Promise<string> {
  const schemas = readSchemas(root);
  const parts = ['/* Generated from schemas/ by `npm run generate`. Change the schemas instead. */\n'];
  for (const { file, kind, schema } of schemas) {
    if (kind === 'common') continue;
    const { $defs: _, ...body } = schema;
    const whole = inline(body, file, schemas, true) as Schema;
    parts.push(await compile(whole, String(schema['title']), { bannerComment: '', additionalProperties: false, maxItems: -1, ignoreMinAndMaxItems: true, format: true, style: { singleQuote: true, printWidth: 140 } }));
  }
  return parts.join('\n');
}

/** Replaces each `$ref` by what it names, and drops titles below the root. */
function inline(value: Json, home: string, schemas: readonly SchemaFile[], isRoot = false): Json {
  if (Array.isArray(value)) return value.map((item) => inline(item, home, schemas));
  if (value === null || typeof value !== 'object') return value;
  const { $ref, ...rest } = value;
  const out: Schema = {};
  if (typeof $ref === 'string') {
    const target = resolveRef($ref, home, schemas);
    Object.assign(out, inline(target.schema, target.file, schemas));
  }
  for (const [key, item] of Object.entries(rest)) {
    if (key === 'title' && !isRoot && typeof item === 'string') continue;
    // Conditions narrow what is valid, not the shape; as types they would only get in the way. Examples have pages of their own.
    if (key === 'allOf' || key === 'anyOf' || key === 'examples') continue;
    if (key === 'properties') {
      out[key] = Object.fromEntries(Object.entries(item as Schema).map(([name, schema]) => [name, inline(schema, home, schemas)]));
    } else out[key] = inline(item, home, schemas);
  }
  return out;
}
