import { readFileSync } from 'node:fs';
import path from 'node:path';
import { exampleOf, fieldsOf, typeOf } from './fields-page.ts';
import { cell, head, table } from './markdown.ts';
import { readSchemas, type Json } from './schema-files.ts';

/** `docs/configuration.md`: every setting of `assay.config.ts`, beside the one of this project. */
export function renderConfigurationPage(root: string): string {
  const schemas = readSchemas(root);
  const config = schemas.find(({ folder, kind }) => folder === 'config' && kind === 'config');
  if (!config) throw new Error('schemas/config/config.schema.json describes the configuration, and it is not there');
  const settings = fieldsOf(config.schema, config.file, schemas).filter(({ name }) => !name.startsWith('content[].repository.'));
  return [
    head('Configuration', '`schemas/config/config.schema.json`'),
    'One file at the top of a project, `assay.config.ts`, says what belongs to this installation: where the content is, by which program it is judged, and where the two editions are served. The one of this project:',
    '',
    '```ts',
    readFileSync(path.join(root, 'assay.config.ts'), 'utf8').trimEnd(),
    '```',
    '',
    'An editor that knows TypeScript completes and explains every setting. A setting that is misspelt, or whose value does not fit, stops every command with one line that says what would be right.',
    '',
    'What belongs to the program stands in the program file and nowhere else: the names of vendor and platform, the tiers, categories and ways of delivery, the windows, the requirements, and the sections of each kind of document. With another program file and another configuration, Assay serves another vendor: `test/vendor/northlight/` is such a project, whole, and a test takes it from the check to the pages.',
    '',
    table(['Setting', 'Type', 'Required', 'What it says', 'Example'], settings.map(({ name, schema, required }) => [`\`${name}\``, cell(typeOf(schema)), required ? 'yes' : 'no', cell(String(schema['description'] ?? '')), exampleIn(schema['examples'] as Json[] | undefined) ?? exampleOf(schema)])),
    '',
    '`a.b` is setting `b` inside `a`; `[]` is each item of a list. A repository that a content root has of its own takes the same settings as `repository`.',
    '',
  ].join('\n');
}

/** Examples as TypeScript writes them. */
function exampleIn(examples: Json[] | undefined): string | undefined {
  return examples?.map((example) => `\`${literal(example).replaceAll('|', '\\|')}\``).join(' or ');
}

function literal(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value !== null && typeof value === 'object') return `{ ${Object.entries(value).map(([key, item]) => `${key}: ${literal(item)}`).join(', ')} }`;
  return typeof value === 'string' ? `'${value}'` : String(value);
}
