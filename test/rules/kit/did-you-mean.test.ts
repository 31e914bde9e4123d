import { expect, it } from 'vitest';
import { nearest, nearestFew } from '../../../rules/kit/did-you-mean.ts';

it.each([
  ['Befor you begin', ['Overview', 'Before you begin'], 'Before you begin'],
  ['chekc', ['check', 'build'], 'check'],
  ['how-too', ['how-to', 'guide'], 'how-to'],
  ['TITLE', ['title'], 'title'],
  ['memberSince', ['member-since'], 'member-since'],
  ['qqqq', ['check', 'build'], undefined],
  ['ab', ['cd'], undefined],
  ['', ['a'], undefined],
  ['x'.repeat(100), ['x'.repeat(99)], undefined],
])('for %j among %j suggests %j', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});

it('names the nearest first', () => {
  expect(nearestFew('deploy', ['deploys', 'delay', 'destroy'])).toEqual(['deploys', 'delay']);
});
