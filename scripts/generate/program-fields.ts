import { fieldsOf } from './fields-page.ts';
import { readSchemas } from './schema-files.ts';

/** The module that says which fields of front matter take their values from the program, and from which of its lists. */
export function renderProgramFields(root: string): string {
  const schemas = readSchemas(root);
  const kinds = schemas.filter(({ folder, kind }) => folder === 'front-matter' && kind !== 'common').map(({ kind, schema, file }) => {
    const fields = fieldsOf(schema, file, schemas).flatMap(({ name, schema: field }) => [[name, field['x-from-program']], [`${name}[]`, (field['items'] as typeof field | undefined)?.['x-from-program']]]);
    return { kind, fields: fields.filter(([, list]) => list !== undefined).map(([name, list]) => `['/${String(name).replaceAll('.', '/').replaceAll('[]', '/*')}', '${String(list)}']`) };
  });
  return [
    '/* Generated from the schemas of front matter by `npm run generate`. */',
    '',
    '/** Fields whose values are the ids of a list of the program, by kind of document: JSON pointers, "*" for each item of a list. */',
    'export const programFields = {',
    ...kinds.filter(({ fields }) => fields.length > 0).map(({ kind, fields }) => `  '${kind}': [${fields.join(', ')}],`),
    '} as const;',
    '',
  ].join('\n');
}
