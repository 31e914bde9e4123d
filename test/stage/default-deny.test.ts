import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readSchemas, resolveRef, type Json, type Schema } from '../../scripts/generate/schema-files.ts';
import { projectRoot } from '../../scripts/host.ts';
import { leavesOf } from '../../scripts/leaks/leaves.ts';
import { isFor } from '../../scripts/stage/marks.ts';
import { projectFrontMatter } from '../../scripts/stage/project.ts';
import type { DocumentKind } from '../../rules/kit/facts.ts';
import { seed } from '../fixtures/seed.ts';
import { certificationPath, contentOf, membershipPath, publicPath, stage, textOf } from './content.ts';

// The schemas are read here by other code than that which projects.
const schemas = readSchemas(projectRoot);
const kinds = schemas.filter(({ folder, kind }) => folder === 'front-matter' && kind !== 'common').map(({ kind }) => kind as DocumentKind);

interface Place {
  schema: Schema;
  file: string;
}

function root(kind: DocumentKind): Place {
  const file = `${kind}.schema.json`;
  return { file, schema: schemas.find((candidate) => candidate.file === file)!.schema };
}

/** A schema as the one that it refers to describes it, with its own mark. */
function followed({ schema, file }: Place): Place {
  if (typeof schema['$ref'] !== 'string') return { schema, file };
  const target = resolveRef(schema['$ref'], file, schemas);
  return { file: target.file, schema: { ...followed(target).schema, ...('x-audience' in schema && { 'x-audience': schema['x-audience'] }) } as Schema };
}

/** What the schema has at a path through some front matter, if it has something. */
function placeAt(kind: DocumentKind, path: readonly string[]): { marked: boolean; type?: string } | undefined {
  let place = followed(root(kind));
  let marked = true;
  for (const step of path) {
    const properties = place.schema['properties'] as Record<string, Schema> | undefined;
    const items = place.schema['items'] as Schema | undefined;
    if (properties && Object.hasOwn(properties, step)) {
      place = followed({ file: place.file, schema: properties[step]! });
      marked &&= place.schema['x-audience'] === 'public';
    } else if (items && /^\d+$/.test(step)) {
      place = followed({ file: place.file, schema: items });
      marked &&= place.schema['x-audience'] === undefined || place.schema['x-audience'] === 'public';
    } else return undefined;
  }
  return { marked, ...(typeof place.schema['type'] === 'string' && { type: place.schema['type'] }) };
}

const names = schemas.filter(({ folder }) => folder === 'front-matter').flatMap(({ schema }) => Object.keys((schema['properties'] ?? {}) as object));
/** Words that fields have, here and elsewhere, and any other. */
const anyName = fc.oneof(fc.constantFrom(...names, 'constructor', 'toString', 'x-audience', 'Name', 'title '), fc.stringMatching(/^[A-Za-z][\w-]{0,12}$/)).filter((name) => name !== '__proto__');
const anything: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, fc.constant('x'), fc.boolean(), fc.integer(), fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(anyName, tie('value'), { maxKeys: 3 })),
})).value;

/** Front matter of a kind: fields as the schema has them, fields of another shape, and fields that no schema knows, at every depth. */
function frontMatter(place: Place): fc.Arbitrary<Json> {
  const { schema, file } = followed(place);
  const properties = schema['properties'] as Record<string, Schema> | undefined;
  const items = schema['items'] as Schema | undefined;
  const asSchema: fc.Arbitrary<Json> = properties
    ? fc.tuple(fc.record(Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, frontMatter({ schema: field, file })])), { requiredKeys: [] }), fc.dictionary(anyName, anything, { maxKeys: 2 })).map(([known, unknown]) => ({ ...unknown, ...known }) as Json)
    : items
      ? fc.array(frontMatter({ schema: items, file }), { maxLength: 3 })
      : schema['type'] === 'boolean' ? fc.boolean() : schema['type'] === 'integer' ? fc.integer() : fc.constant('x');
  return fc.oneof({ weight: 9, arbitrary: asSchema }, { weight: 1, arbitrary: anything });
}

/** Front matter with another word in each place of a text; the words by the paths to them. */
function told(data: Json, prefix: string): { data: Json; words: Map<string, string[]> } {
  const words = new Map<string, string[]>();
  const visit = (value: Json, path: string[]): Json => {
    if (typeof value === 'string') {
      const word = `${prefix}${words.size}q`;
      words.set(word, path);
      return word;
    }
    if (Array.isArray(value)) return value.map((item, index) => visit(item, [...path, String(index)]));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, visit(item, [...path, name])]));
  };
  return { data: visit(data, []), words };
}

describe.each(kinds)('of the front matter of a %s, whatever it holds,', (kind) => {
  test('the public edition gets the texts of fields that are marked all the way down, and no other', () => {
    fc.assert(fc.property(frontMatter(root(kind)), (value) => {
      const { data, words } = told(value, 'w');
      if (data === null || typeof data !== 'object' || Array.isArray(data)) return;
      const shown = [...leavesOf(projectFrontMatter(kind, data as Record<string, unknown>, 'public'))].map(({ text }) => text);
      const expected = [...words].filter(([, path]) => {
        const place = placeAt(kind, path);
        return place?.marked === true && place.type === 'string';
      }).map(([word]) => word);
      expect(shown.toSorted()).toEqual(expected.toSorted());
    }), { seed, numRuns: 150 });
  });
});

test('a field without a mark, or with one that says anything but "public", is internal', () => {
  for (const mark of [{}, { 'x-audience': 'internal' }, { 'x-audience': 'Public' }, { 'x-audience': 'everybody' }, { 'x-audience': true }, { 'x-audience': ['public'] }]) {
    expect(isFor('public', { file: 'partner.schema.json', schema: { type: 'string', ...mark } })).toBe(false);
    expect(isFor('internal', { file: 'partner.schema.json', schema: { type: 'string', ...mark } })).toBe(true);
  }
});

test('no word of a field that is not marked stands anywhere in the public edition', async () => {
  const documents: Record<string, DocumentKind> = { 'partners/acme/partner.md': 'partner', [membershipPath]: 'membership', 'partners/acme/widget/solution.md': 'solution', [certificationPath]: 'certification', [publicPath]: 'public-article' };
  const base = contentOf('member');
  const random = fc.tuple(...Object.values(documents).map((kind) => frontMatter(root(kind))));
  // What decides about being shown stays as it is.
  const kept = new Set(['name', 'title', 'audience', 'status', 'tier', 'certified', 'aliases']);
  await fc.assert(fc.asyncProperty(random, async (values) => {
    const hidden: string[] = [];
    const files = Object.fromEntries(Object.entries(documents).map(([path, kind], index) => {
      const { data, words } = told(values[index] ?? null, `w${'abcde'[index]}`);
      const fields = typeof data === 'object' && data !== null && !Array.isArray(data) ? Object.fromEntries(Object.entries(data).filter(([name]) => !kept.has(name) && /^[A-Za-z][A-Za-z0-9_-]*$/.test(name))) : {};
      for (const [word, at] of words) if (Object.hasOwn(fields, at[0] ?? '') && placeAt(kind, at)?.marked !== true) hidden.push(word);
      const [, own = '', body = ''] = textOf(path, base).split(/^---\n/m);
      const kind0 = own.split(/\n(?=\S)/).filter((line) => kept.has(line.split(':')[0] ?? '')).join('\n');
      return [path, `---\n${kind0.trimEnd()}\n${Object.keys(fields).length > 0 ? stringify(fields) : ''}---\n${body}`];
    }));
    const { all, edition } = await stage({ ...base, ...files }, 'public');
    expect(edition.articles.length + edition.partners.length).toBeLessThanOrEqual(2);
    expect(hidden.filter((word) => all.includes(word))).toEqual([]);
    seen.push(edition.articles.length);
    words.push(hidden.length);
  }), { seed, numRuns: 40 });
  // Most of them were published, and had something to hide.
  expect(seen.filter((articles) => articles === 1).length).toBeGreaterThan(10);
  expect(words.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(100);
});
const seen: number[] = [];
const words: number[] = [];
