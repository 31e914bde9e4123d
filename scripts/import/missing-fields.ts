import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentKind } from '../../rules/kit/facts.ts';
import type { Finding } from '../../rules/kit/finding.ts';
import { rule } from '../../rules/front-matter-schema.ts';
import { toFinding } from '../../rules/kit/to-finding.ts';
import { projectRoot } from '../host.ts';

interface Schema {
  title?: string;
  description?: string;
  required?: string[];
  properties?: Record<string, Schema>;
}

const schemas = new Map<DocumentKind, Schema>();

/** Fields that a document must have and that the old text did not tell, each with what it is for. */
export function missingFields(kind: DocumentKind, file: string, fields: Record<string, unknown>): Finding[] {
  return missing(schemaOf(kind), fields, '').map(({ pointer, schema }) =>
    toFinding(rule, file, { what: `The old text does not tell \`${pointer}\`.`, fix: `Add \`${pointer}\`. ${schema.description ?? ''}`.trim() }));
}

function missing(schema: Schema, value: Record<string, unknown>, above: string): { pointer: string; schema: Schema }[] {
  return (schema.required ?? []).flatMap((field) => {
    const pointer = above === '' ? field : `${above}.${field}`;
    const inner = schema.properties?.[field] ?? {};
    const given = value[field];
    if (given === undefined) return [{ pointer, schema: inner }];
    return typeof given === 'object' && given !== null && !Array.isArray(given) ? missing(inner, given as Record<string, unknown>, pointer) : [];
  });
}

function schemaOf(kind: DocumentKind): Schema {
  let schema = schemas.get(kind);
  if (!schema) {
    schema = JSON.parse(readFileSync(path.join(projectRoot, 'schemas/front-matter', `${kind}.schema.json`), 'utf8')) as Schema;
    schemas.set(kind, schema);
  }
  return schema;
}
