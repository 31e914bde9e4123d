import { expect, it } from 'vitest';
import { dropSection, pick, randomFrom, replaceSection, sectionIn, slip } from '../../scripts/mutations/edit.ts';

const text = '---\ntitle: A\n---\n\nTop.\n\n## One\n\nFirst.\n\n### Below\n\nMore.\n\n## Two\n\nLast.\n';

it('finds, replaces and drops what stands under a heading', () => {
  expect(sectionIn(text, 'One')).toBe('First.\n\n### Below\n\nMore.');
  expect(sectionIn(text, 'Below')).toBeUndefined();
  expect(replaceSection(text, 'One', () => 'Other.')).toBe('---\ntitle: A\n---\n\nTop.\n\n## One\n\nOther.\n\n## Two\n\nLast.\n');
  expect(replaceSection(text, 'Two', (body) => `${body} More.`)).toMatch(/\n## Two\n\nLast\. More\.\n$/);
  expect(replaceSection(text, 'Two', (body) => body)).toBeUndefined();
  expect(dropSection(text, 'One')).toBe('---\ntitle: A\n---\n\nTop.\n\n## Two\n\nLast.\n');
  expect(dropSection(text, 'Three')).toBeUndefined();
});

it('makes the same choice for the same seed', () => {
  const numbers = (seed: string): number[] => Array.from({ length: 5 }, randomFrom(seed));
  expect(numbers('a')).toEqual(numbers('a'));
  expect(numbers('a')).not.toEqual(numbers('b'));
  expect(numbers('a').every((number) => number >= 0 && number < 1)).toBe(true);
  expect(pick([1, 2, 3], () => 0.99)).toBe(3);
  expect(pick([], () => 0)).toBeUndefined();
});

it('changes one letter of a word, and not its first', () => {
  for (let at = 0; at < 1; at += 0.1) {
    const word = slip('brindlevault', () => at);
    expect(word).toHaveLength(12);
    expect([...word].filter((letter, index) => letter !== 'brindlevault'[index])).toHaveLength(1);
    expect(word[0]).toBe('b');
  }
});
