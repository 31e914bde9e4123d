import { expect, it } from 'vitest';
import { seeAll, withBody } from '../fixtures/seen.ts';

it('lands on the one with capitals and names the other', async () => {
  const { seen } = await seeAll({ 'articles/network/ports.md': withBody('One.'), 'articles/network/Ports.md': withBody('Two.') });
  expect(seen.filter(({ rule }) => rule === 'no-path-collision')).toMatchObject([
    { path: 'articles/network/Ports.md', what: '`articles/network/Ports.md` and `articles/network/ports.md` differ only in upper and lower case.', related: [{ path: 'articles/network/ports.md' }] },
  ]);
});

it('finds folders that differ only in case', async () => {
  const { seen } = await seeAll({ 'articles/network/ports.md': withBody('One.'), 'Articles/network/ports.md': withBody('Two.') });
  expect(seen.map(({ rule, path }) => `${rule} ${path}`)).toEqual(['valid-path Articles']);
});
