import { expect, it } from 'vitest';
import { seeAll, withBody } from '../fixtures/seen.ts';

it('has a finding and a place in the list of what was not judged', async () => {
  const { seen, result } = await seeAll({ 'articles/network/locked.md': { unreadable: 'EPERM' }, 'articles/network/open.md': withBody('Text.') });
  expect(seen).toMatchObject([{ rule: 'judged', severity: 'error', path: 'articles/network/locked.md', what: 'The file could not be read (EPERM).', fix: 'Let the account that runs the check read the file.' }]);
  expect(result.notJudged).toEqual([{ path: 'articles/network/locked.md', why: 'The file could not be read (EPERM).' }]);
  expect(result.counts).toMatchObject({ files: 9, judged: 8 });
});

it('names a folder that the system does not show', async () => {
  const { findFiles } = await import('../../scripts/pipeline/find.ts');
  const { findings, notJudged } = findFiles({ list: () => [{ path: 'articles/network', root: 0, type: 'unreadable', size: 0 }], read: () => new Uint8Array(), describe: () => ({ kind: 'disk', roots: [] }) });
  expect(notJudged).toEqual([{ path: 'articles/network', why: 'The folder could not be read, nor what stands in it.' }]);
  expect(findings).toMatchObject([{ rule: 'judged', path: 'articles/network' }]);
});
