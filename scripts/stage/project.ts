import type { DocumentKind } from '../../rules/kit/facts.ts';
import type { Audience, Projected } from '../../schemas/edition.ts';
import type { Certification, InternalArticle, Membership, Partner, ProgramPage, PublicArticle, Solution, VendorArticle } from '../../schemas/generated/types.ts';
import { isFor, itemsOf, propertiesOf, rootField, type Field } from './marks.ts';

interface FrontMatterOf {
  partner: Partner;
  membership: Membership;
  solution: Solution;
  application: object;
  certification: Certification;
  'public-article': PublicArticle;
  'internal-article': InternalArticle;
  'vendor-article': VendorArticle;
  'program-page': ProgramPage;
}

/**
 * Front matter as an audience may see it. Denied unless allowed: a field passes when its schema, and that of every field
 * around it, is marked for the audience, and its value is of the schema's type. Keys come in the order of the schema.
 */
export function projectFrontMatter<K extends DocumentKind>(kind: K, data: Readonly<Record<string, unknown>>, audience: Audience): Projected<FrontMatterOf[K]> {
  return (project(rootField(kind), data, audience) ?? {}) as Projected<FrontMatterOf[K]>;
}

function project(field: Field, value: unknown, audience: Audience): unknown {
  if (field.schema.properties) return projectObject(field, value, audience);
  const items = itemsOf(field);
  if (items) return projectList(items, value, audience);
  return isScalarOf(field.schema.type, value) ? value : undefined;
}

function projectObject(field: Field, value: unknown, audience: Audience): object | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const shown: Record<string, unknown> = {};
  for (const [name, property] of propertiesOf(field)) {
    if (!Object.hasOwn(value, name) || !isFor(audience, property)) continue;
    const part = project(property, (value as Record<string, unknown>)[name], audience);
    if (part !== undefined) shown[name] = part;
  }
  return Object.keys(shown).length > 0 ? shown : undefined;
}

function projectList(items: Field, value: unknown, audience: Audience): unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  // The list's mark covers plain items; the fields of items that are objects carry marks of their own.
  if (items.schema['x-audience'] !== undefined && !isFor(audience, items)) return undefined;
  const shown = value.map((item) => project(items, item, audience)).filter((item) => item !== undefined);
  return shown.length > 0 ? shown : undefined;
}

function isScalarOf(type: string | undefined, value: unknown): boolean {
  switch (type) {
    case 'string':
    case 'boolean':
      return typeof value === type;
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return typeof value === 'number';
    default:
      return false;
  }
}
