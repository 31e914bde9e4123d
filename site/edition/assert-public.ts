import common from '../../schemas/front-matter/common.schema.json' with { type: 'json' };
import certification from '../../schemas/front-matter/certification.schema.json' with { type: 'json' };
import membership from '../../schemas/front-matter/membership.schema.json' with { type: 'json' };
import partner from '../../schemas/front-matter/partner.schema.json' with { type: 'json' };
import programPage from '../../schemas/front-matter/program-page.schema.json' with { type: 'json' };
import publicArticle from '../../schemas/front-matter/public-article.schema.json' with { type: 'json' };
import solution from '../../schemas/front-matter/solution.schema.json' with { type: 'json' };
import vendorArticle from '../../schemas/front-matter/vendor-article.schema.json' with { type: 'json' };
import type { Edition } from '../../schemas/edition.ts';
import { unknownFields } from './public-shape.ts';

interface FieldSchema {
  $ref?: string;
  type?: string;
  properties?: Record<string, FieldSchema>;
  items?: FieldSchema;
  'x-audience'?: string;
}

const articleSchemas: Record<string, FieldSchema> = {
  'public-article': publicArticle,
  'vendor-article': vendorArticle,
  'program-page': programPage,
  // The page of a rule has a title only.
  'rule-page': { properties: { title: { 'x-audience': 'public' } } },
};

/**
 * Throws when a public edition holds anything that the schemas do not mark as public. Staging has left it out already;
 * this is the second lock, on the reader's side, so that no mistake in one place publishes an internal line.
 */
export function assertPublic(edition: Edition): void {
  const found = [...internalParts(edition)];
  if (found.length > 0) throw new Error(`The public edition holds internal parts, so nothing is built:\n${found.map((part) => `  ${part}`).join('\n')}`);
}

function* internalParts(edition: Edition): Generator<string> {
  yield* unknownFields(edition);
  const members = new Set<string>();
  const preview = new Set(edition.preview);
  if (preview.size === 0 ? edition.audience === 'preview' : edition.audience !== 'preview') yield `edition: it is ${edition.audience}, and shows ${preview.size} solutions before their time`;
  for (const { id, solutions, profile, membership: standing } of edition.partners) {
    if (standing.status === 'member') members.add(id);
    else if (standing.status === 'candidate' && solutions.some((solution) => preview.has(`${id}/${solution}`))) yield* Object.keys(standing).filter((name) => name !== 'status').map((name) => `partners/${id}/membership/${name}: it is no member yet`);
    else yield `partners/${id}: its status is ${standing.status ?? 'unknown'}, not member`;
    yield* unmarked(profile, partner, `partners/${id}/profile`);
    yield* unmarked(standing, membership, `partners/${id}/membership`);
  }
  for (const { partner: owner, id, certified, certifiedOn, stamp, profile } of edition.solutions) {
    if (preview.has(`${owner}/${id}`)) {
      if (certified || certifiedOn !== undefined || stamp) yield `partners/${owner}/${id}: it is shown before its time, and passes for certified`;
    } else if (!certified || !members.has(owner)) yield `partners/${owner}/${id}: it is not a member's certified solution`;
    yield* unmarked({ certified: certifiedOn }, certification, `partners/${owner}/${id}/certification`);
    yield* unmarked(profile, solution, `partners/${owner}/${id}/profile`);
  }
  for (const { route, stamp, support, changes } of edition.solutions) {
    if (support) yield `${route}: what support staff need`;
    if (changes) yield `${route}: what differs from what was certified`;
    if (stamp && (stamp.standing === 'certified') !== (stamp.certified !== undefined)) yield `${route}: its stamp says two things`;
  }
  for (const { key, kind, frontMatter, issues } of edition.articles) {
    if (issues) yield `${key}: known issues`;
    const schema = articleSchemas[kind];
    if (!schema) yield `${key}: a public edition has no ${kind}`;
    else yield* unmarked(frontMatter, schema, key);
    if ('audience' in frontMatter && frontMatter.audience !== 'public') yield `${key}: its audience is ${frontMatter.audience}`;
  }
}

function* unmarked(data: object, schema: FieldSchema, at: string): Generator<string> {
  for (const [name, value] of Object.entries(data) as [string, unknown][]) {
    const field = schema.properties && Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined;
    if (field?.['x-audience'] !== 'public') yield `${at}/${name}`;
    else yield* within(value, field, `${at}/${name}`);
  }
}

/** What a public field holds: fields that must be public too, a list of such, or something plain where the schema has something plain. */
function* within(value: unknown, field: FieldSchema, at: string): Generator<string> {
  const { properties, items } = shapeOf(field);
  if (Array.isArray(value) && items && (items['x-audience'] ?? 'public') === 'public') for (const [index, item] of value.entries()) yield* within(item, items, `${at}/${index}`);
  else if (isObject(value) && properties) yield* unmarked(value, { properties }, at);
  else if (typeof value === 'object' || properties || items) yield at;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field as the schema that it refers to describes it. */
function shapeOf(field: FieldSchema): FieldSchema {
  const name = /^(?:common\.schema\.json)?#\/\$defs\/(\w+)$/.exec(field.$ref ?? '')?.[1];
  return name === undefined ? field : shapeOf((common.$defs as Record<string, FieldSchema>)[name] ?? {});
}
