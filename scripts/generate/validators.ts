import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';
import { readSchemas, type Json, type Schema, type SchemaFolder } from './schema-files.ts';

// Never fetched, only a base that the relative references between the files resolve against.
const base = 'https://schemas.invalid/';

/**
 * The validators of one folder of schemas, compiled to the text of one ES module; each is exported by the name of its
 * schema in camel case. Compiling takes Ajv a quarter of a second, loading what it wrote a few milliseconds.
 */
export function renderValidators(root: string, folder: SchemaFolder): string {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: true,
    strictTuples: true,
    strictRequired: true,
    allowUnionTypes: false,
    ownProperties: true,
    coerceTypes: false,
    useDefaults: false,
    removeAdditional: false,
    $data: false,
    code: { source: true, esm: true, lines: true },
  });
  formats.default(ajv, ['date', 'email']);
  // The pattern of the field says exactly what an address may be; the full format is a pattern that takes longer to compile than a hundred articles to read.
  formats.default(ajv, { mode: 'fast', formats: ['uri'] });
  const exported: Record<string, string> = {};
  for (const { folder: home, file, kind, schema } of readSchemas(root)) {
    const $id = `${base}${home}/${file}`;
    ajv.addSchema({ ...(withoutNotes(schema) as Schema), $id });
    if (home === folder && kind !== 'common') exported[exportName(kind)] = $id;
  }
  const code = standalone.default(ajv, exported).replace(/^"use strict";/, '');
  return `/* Generated from schemas/ by \`npm run generate\`. Change the schemas instead. */\n${toImports(code)}\n`;
}

/** "public-article" -> "publicArticle": the export of a validator. */
function exportName(kind: string): string {
  return kind.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

const notes = new Set(['$schema', 'title', 'description', 'examples', 'tsType', 'x-audience', 'x-from-program']);

/** A schema without what only people read: the compiled code would carry all of it. */
function withoutNotes(value: Json, isMapOfSchemas = false): Json {
  if (Array.isArray(value)) return value.map((item) => withoutNotes(item));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([key]) => isMapOfSchemas || !notes.has(key));
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutNotes(item, !isMapOfSchemas && (key === 'properties' || key === '$defs'))]));
}

/** Ajv writes its few helpers as `require(...)` even into ES modules. */
function toImports(code: string): string {
  const require = createRequire(import.meta.url);
  const modules = new Map<string, string>();
  const body = code.replace(/\brequire\("([^"]+)"\)/g, (_, name: string) => {
    require.resolve(`${name}.js`);
    if (!modules.has(name)) modules.set(name, `helper${modules.size}`);
    return modules.get(name) as string;
  });
  return [...[...modules].map(([name, local]) => `import ${local} from '${name}.js';`), body].join('\n');
}
