import { expect, it } from 'vitest';
import { article, seeAll, withBody } from '../fixtures/seen.ts';
import { png } from '../hostile/pictures.ts';

it('says what the file is and what its name promises', async () => {
  const { seen } = await seeAll({ [article]: withBody('![The page Network](./a.webp)'), 'articles/network/a.webp': png(4, 4) });
  expect(seen).toMatchObject([{ rule: 'valid-image', severity: 'error', path: 'articles/network/a.webp', what: '`articles/network/a.webp` is a PNG image, not WebP.', fix: 'Save it as WebP, or give it the ending of what it is.', actual: 'PNG', expected: ['WebP'] }]);
});
