import { type Json, readSchemas, type Schema } from './schema-files.ts';

/** The module that holds the fields of each kind of document in the order of its schema, and so do those of the groups of fields in it. */
export function renderFieldOrder(root: string): string {
  const kinds = readSchemas(root).filter(({ folder, schema }) => folder === 'front-matter' && isSchema(schema['properties']));
  return [
    '/* Generated from the schemas of front matter by `npm run generate`. */',
    '',
    '/** Names of fields in their order, by kind of document, then by the JSON pointer of what they stand in: "" is the whole block. */',
    'export const fieldOrder: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {',
    ...kinds.map(({ kind, schema }) => `  '${kind}': { ${groups(schema).map(([pointer, names]) => `'${pointer}': [${names.map((name) => `'${name}'`).join(', ')}]`).join(', ')} },`),
    '};',
    '',
  ].join('\n');
}

function groups({ properties }: Schema, pointer = ''): [pointer: string, names: string[]][] {
  if (!isSchema(properties)) return [];
  const inner = Object.entries(properties).flatMap(([name, field]) => (isSchema(field) ? groups(field, `${pointer}/${name}`) : []));
  return [[pointer, Object.keys(properties)], ...inner];
}

function isSchema(value: Json | undefined): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
