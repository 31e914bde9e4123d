import { expect, it } from 'vitest';
import { languages } from '../../schemas/languages.ts';
import { readSettings } from '../../site/settings.ts';
import { de } from '../../site/strings/de.ts';
import { en } from '../../site/strings/en.ts';
import type { Words } from '../../site/strings/words.ts';

const spoken: Record<(typeof languages)[number], Words> = { en, de };

type Leaf = [path: string, value: unknown];

function leaves(value: unknown, path = ''): Leaf[] {
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, part]) => leaves(part, `${path}.${key}`)) : [[path, value]];
}

/** What a sentence says with a gap named; numbers are told from words by what comes of them. */
function said(value: unknown): string {
  return typeof value === 'function' ? (value as (...gaps: unknown[]) => string)(...['‹a›', '‹b›', '‹c›'].slice(0, value.length)) : String(value);
}

it.each(languages)('%s says everything that English says, in words of its own', (language) => {
  const words = new Map(leaves(spoken[language]));
  expect([...words.keys()]).toEqual(leaves(en).map(([path]) => path));
  expect([...words].filter(([, value]) => said(value).trim() === '')).toEqual([]);
  if (language === 'en') return;
  // Names, and words that both languages have.
  const alike = leaves(en).filter(([path, value]) => typeof value === 'string' && /\s/.test(value) && words.get(path) === value).map(([path]) => path);
  expect(alike).toEqual([]);
});

it.each(languages)('%s leaves out nothing that is put into its sentences', (language) => {
  const words = new Map(leaves(spoken[language]));
  const gaps = (value: unknown): string[] => [...said(value).matchAll(/‹[abc]›/g)].map(([gap]) => gap).toSorted();
  const differing = leaves(en).filter(([path, value]) => typeof value === 'function' && typeof words.get(path) === 'function' && gaps(value).join() !== gaps(words.get(path)).join()).map(([path]) => path);
  expect(differing).toEqual([]);
});

it('is built in a language that there is, or not at all', () => {
  const given = { ASSAY_EDITION: 'edition', ASSAY_AUDIENCE: 'public' };
  expect(readSettings(given)?.language).toBe('en');
  expect(readSettings({ ...given, ASSAY_LANGUAGE: 'de' })?.language).toBe('de');
  expect(() => readSettings({ ...given, ASSAY_LANGUAGE: 'fr' })).toThrow('ASSAY_LANGUAGE must be en or de, not "fr".');
});
