import { expect, it } from 'vitest';
import { seeAll, withBody } from '../fixtures/seen.ts';

it('has a finding and a place in the list of what was not judged', async () => {
  const { seen, result } = await seeAll({ 'articles/network/locked.md': { unreadable: 'EPERM' }, 'articles/network/open.md': withBody('Text.') });
  expect(seen).toMatchObject([{ rule: 'judged', severity: 'error', path: 'articles/network/locked.md', what: 'The file could not be read (EPERM).' }]);
  expect(result.notJudged).toEqual([{ path: 'articles/network/locked.md', why: 'The file could not be read (EPERM).' }]);
  expect(result.counts).toMatchObject({ files: 9, judged: 8 });
});
