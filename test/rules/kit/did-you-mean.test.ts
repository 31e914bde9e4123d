import { describe, expect, it } from 'vitest';
import { nearest, nearestFew } from '../../../rules/kit/did-you-mean.ts';

describe('nearest', () => {
  it.each([
    ['titel', ['title', 'time'], 'title'],
    ['Title', ['title'], 'title'],
    ['time_zone', ['time-zone', 'tiers'], 'time-zone'],
    ['kind', ['kinds', 'knd'], 'kinds'],
    ['ab', ['cd'], undefined],
    ['a', ['b'], undefined],
    ['', ['a'], undefined],
    ['title', ['title'], undefined],
    ['prerequisits', ['overview', 'prerequisites'], 'prerequisites'],
    ['x'.repeat(200), [`${'x'.repeat(199)}y`], undefined],
  ])('%j of %j is %j', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  it('gives the nearest first, and no more than asked for', () => {
    expect(nearestFew('silver', ['silber', 'sliver', 'silverr', 'gold'], 2)).toHaveLength(2);
    expect(nearestFew('silver', ['gold', 'silvers', 'silbers'])[0]).toBe('silvers');
  });

  it('looks at a bounded number of candidates', () => {
    const candidates = Array.from({ length: 100_000 }, (_, index) => `key-${index}`);
    expect(nearest('kex', [...candidates, 'key'])).toBeUndefined();
  });
});
