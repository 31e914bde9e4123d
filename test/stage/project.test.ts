import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFor, itemsOf, propertiesOf, rootField, type Field } from '../../scripts/stage/marks.ts';
import { projectFrontMatter } from '../../scripts/stage/project.ts';
import { leavesOf } from '../../scripts/leaks/leaves.ts';
import type { DocumentKind } from '../../rules/kit/facts.ts';

const kinds: DocumentKind[] = ['partner', 'membership', 'solution', 'application', 'certification', 'public-article', 'internal-article', 'vendor-article', 'program-page'];

/** Front matter with every field of the schema, each text saying whom it is for. */
function fullData(field: Field, isPublic: boolean, count: () => number): unknown {
  const items = itemsOf(field);
  if (field.schema.properties) return Object.fromEntries(propertiesOf(field).map(([name, property]) => [name, fullData(property, isPublic && isFor('public', property), count)]));
  if (items) return [fullData(items, isPublic, count), fullData(items, isPublic, count)];
  if (field.schema.type === 'string') return `${isPublic ? 'open' : 'secret'}-${count()}`;
  return field.schema.type === 'boolean' ? true : count();
}

describe.each(kinds)('front matter of a %s', (kind) => {
  let numbers = 0;
  const data = fullData(rootField(kind), true, () => ++numbers) as Record<string, unknown>;
  const texts = (shown: unknown): string[] => [...leavesOf(shown)].map(({ text }) => text);

  test('the public edition gets every text that is marked public all the way down, and no other', () => {
    expect(texts(projectFrontMatter(kind, data, 'public'))).toEqual(texts(data).filter((text) => text.startsWith('open')));
  });

  test('the internal edition gets every field', () => {
    expect(projectFrontMatter(kind, data, 'internal')).toEqual(data);
  });

  test('what stands where no schema expects it is nobody\'s', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 3 }), fc.array(fc.string(), { minLength: 1, maxLength: 4 }), (value, names) => {
      const strange = structuredClone(data);
      for (const name of names) if (!Object.hasOwn(data, name)) Object.defineProperty(strange, name, { value, enumerable: true });
      expect(projectFrontMatter(kind, strange, 'public')).toEqual(projectFrontMatter(kind, data, 'public'));
    }), { numRuns: 25 });
  });

  test('a public field does not carry a value of another shape', () => {
    const wrapped = Object.fromEntries(Object.entries(data).map(([name, value]) => [name, typeof value === 'string' ? { hidden: 'secret' } : 'secret']));
    expect(texts(projectFrontMatter(kind, wrapped, 'public'))).toEqual([]);
  });
});

test('escalation contacts, owners and reasons are internal; names, support and tier are public', () => {
  const partner = { name: 'Acme', escalation: { email: 'a@b.example' }, owners: { account: { name: 'Ada' } }, support: { email: 's@b.example' } };
  expect(projectFrontMatter('partner', partner, 'public')).toEqual({ name: 'Acme', support: { email: 's@b.example' } });
  expect(projectFrontMatter('membership', { status: 'member', tier: 'gold', reason: 'x', applied: '2026-01-01' }, 'public')).toEqual({ status: 'member', tier: 'gold' });
});
