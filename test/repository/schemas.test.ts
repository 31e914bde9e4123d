import { describe, expect, test } from 'vitest';
import { readSchemas, type Json, type Schema } from '../../scripts/generate/schema-files.ts';
import { projectRoot } from '../../scripts/host.ts';

const files = readSchemas(projectRoot);

describe.each(files.map((file) => [`${file.folder}/${file.file}`, file] as const))('%s', (_, { schema, file }) => {
  const all = [...subschemas(schema)];
  const fields = all.filter(({ isField }) => isField);

  test('says what it is', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema['$id']).toBe(file);
    expect(names(all.filter(({ at, node }) => at === '' && !(node['title'] && node['description'])))).toEqual([]);
  });

  test('every field is titled and described', () => {
    expect(names(fields.filter(({ node }) => !node['title'] || !node['description']))).toEqual([]);
  });

  test('every text has a greatest length', () => {
    expect(names(all.filter(({ node }) => node['type'] === 'string' && node['maxLength'] === undefined && !('enum' in node || 'const' in node)))).toEqual([]);
  });

  test('every list has a greatest number of items, and says what they are', () => {
    expect(names(all.filter(({ node }) => node['type'] === 'array' && (node['maxItems'] === undefined || node['items'] === undefined)))).toEqual([]);
  });

  test('every group names all its fields', () => {
    expect(names(all.filter(({ node }) => node['type'] === 'object' && node['additionalProperties'] !== false && typeof node['additionalProperties'] !== 'object'))).toEqual([]);
  });

  test('no pattern can take exponential time', () => {
    const patterns = all.flatMap(({ node }) => (typeof node['pattern'] === 'string' ? [node['pattern']] : []));
    expect(patterns.filter(hasNestedRepeats)).toEqual([]);
  });
});

describe.each(files.filter(({ folder }) => folder === 'front-matter').map((file) => [`${file.folder}/${file.file}`, file] as const))('%s', (_, { schema }) => {
  const fields = [...subschemas(schema)].filter(({ isField }) => isField);

  test('every field says who may read it, and none opens what its group closes', () => {
    expect(names(fields.filter(({ node }) => node['x-audience'] !== 'public' && node['x-audience'] !== 'internal'))).toEqual([]);
    expect(names(fields.filter(({ node, inside }) => node['x-audience'] === 'public' && inside === 'internal'))).toEqual([]);
  });
});

test('the check for patterns finds what it is for', () => {
  expect(['^(a+)+$', '(?:[a-z]*-)*', '((x{2,})y?)*'].every(hasNestedRepeats)).toBe(true);
  expect(['^[a-z]+$', '^a+(?:/b+){0,2}$', '[(+]+', '\\(a+\\)+'].some(hasNestedRepeats)).toBe(false);
});

interface Found {
  at: string;
  node: Schema;
  isField: boolean;
  /** Audience of the nearest field around it. */
  inside?: string;
}

/** Every schema within a schema. Conditions are left out: they narrow fields that are described elsewhere. */
function* subschemas(node: Schema, at = '', isField = false, inside?: string): Generator<Found> {
  yield { at, node, isField, ...(inside !== undefined && { inside }) };
  const audience = typeof node['x-audience'] === 'string' ? node['x-audience'] : inside;
  for (const key of ['properties', '$defs'] as const) {
    for (const [name, child] of Object.entries((node[key] ?? {}) as Record<string, Schema>)) yield* subschemas(child, `${at}/${key}/${name}`, key === 'properties', audience);
  }
  for (const key of ['items', 'additionalProperties'] as const) {
    const child: Json | undefined = node[key];
    if (child !== null && typeof child === 'object' && !Array.isArray(child)) yield* subschemas(child, `${at}/${key}`, false, audience);
  }
}

function names(found: readonly Found[]): string[] {
  return found.map(({ at }) => at);
}

/** Whether a group that repeats without end holds something that repeats without end: `(a+)+`. */
function hasNestedRepeats(pattern: string): boolean {
  const plain = pattern.replace(/\\./g, 'x').replace(/\[(?:[^\]])*\]/g, 'x');
  const groups: boolean[] = [false];
  for (let at = 0; at < plain.length; at += 1) {
    if (plain[at] === '(') groups.push(false);
    const repeats = /^(?:[*+]|\{\d+,\})/.test(plain.slice(at + (plain[at] === ')' ? 1 : 0)));
    if (plain[at] === ')') {
      const holds = groups.pop() as boolean;
      if (holds && repeats) return true;
      groups[groups.length - 1] ||= holds || repeats;
    } else if (repeats) groups[groups.length - 1] = true;
  }
  return false;
}
