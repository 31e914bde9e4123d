import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { compile } from 'json-schema-to-typescript';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Schema = { [key: string]: Json };

const folders = ['schemas/front-matter', 'schemas/program', 'schemas/reports'];

/**
 * TypeScript types of every schema, as the text of one module: one exported type a schema, named by its title, with
 * everything it refers to written out in place (nested titles would become colliding names). `root` is the project's folder.
 */
export async function renderTypes(root: string): Promise<string> {
  const schemas = new Map<string, Schema>();
  for (const folder of folders) {
    for (const name of (await readdir(path.join(root, folder))).sort()) {
      if (!name.endsWith('.schema.json')) continue;
      schemas.set(name, JSON.parse(await readFile(path.join(root, folder, name), 'utf8')) as Schema);
    }
  }
  const parts = ['/* Generated from schemas/ by `npm run generate`. Change the schemas instead. */\n'];
  for (const [name, schema] of schemas) {
    if (name === 'common.schema.json') continue;
    const { $defs: _, ...body } = schema;
    const whole = inline(body, name, schemas, true) as Schema;
    parts.push(await compile(whole, String(schema['title']), { bannerComment: '', additionalProperties: false, maxItems: -1, ignoreMinAndMaxItems: true, format: true, style: { singleQuote: true, printWidth: 140 } }));
  }
  return parts.join('\n');
}

/** Replaces each `$ref` by what it names, and drops titles below the root. */
function inline(value: Json, home: string, schemas: Map<string, Schema>, isRoot = false): Json {
  if (Array.isArray(value)) return value.map((item) => inline(item, home, schemas));
  if (value === null || typeof value !== 'object') return value;
  const { $ref, ...rest } = value;
  const out: Schema = {};
  if (typeof $ref === 'string') {
    const [file = '', pointer = ''] = $ref.split('#');
    const target = file === '' ? home : path.basename(file);
    let node: Json = schemas.get(target) ?? null;
    for (const key of pointer.split('/').slice(1)) node = (node as Schema)[key] ?? null;
    if (node === null) throw new Error(`${home}: nothing at ${$ref}`);
    Object.assign(out, inline(node, target, schemas));
  }
  for (const [key, item] of Object.entries(rest)) {
    if (key === 'title' && !isRoot && typeof item === 'string') continue;
    // Conditions narrow what is valid, not the shape; as types they would only get in the way.
    if (key === 'allOf' || key === 'anyOf') continue;
    if (key === 'properties') {
      out[key] = Object.fromEntries(Object.entries(item as Schema).map(([name, schema]) => [name, inline(schema, home, schemas)]));
    } else out[key] = inline(item, home, schemas);
  }
  return out;
}
