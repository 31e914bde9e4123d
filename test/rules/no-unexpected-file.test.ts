import { expect, it } from 'vitest';
import { identify } from '../../scripts/pipeline/identify.ts';
import { see } from '../fixtures/seen.ts';

it('lands on the file as a whole and says where it belongs', async () => {
  expect(await see('partners/acme/widget/upgrade.md', 'Text.\n')).toMatchObject([
    { rule: 'no-unexpected-file', severity: 'error', what: 'Nothing reads an article at `partners/acme/widget/upgrade.md`.', fix: 'Move it to `partners/acme/widget/public/upgrade.md` for customers or to `partners/acme/widget/internal/upgrade.md` for support staff.' },
  ]);
});

it.each([
  ['program/guide/tiers.md', "Move it to `program/tiers.md`: the program's pages have no folders."],
  ['articles/ports.md', 'Move it into the folder of one category: `articles/<category>/ports.md`.'],
  ['articles/network/firewall/ports.md', 'Move it into the folder of one category: `articles/network/ports.md`.'],
  ['partners/acme/widget/solutions.md', 'Did you mean `solution.md`?'],
  ['partners/acme/widget/public/images/a.png', 'Put the image into the folder of the article that shows it.'],
  ['articles/network/a.gif', 'Save the image as PNG, JPEG or WebP.'],
  ['articles/network/a.txt', 'Write the article in Markdown and name it `a.md`.'],
  ['articles/network/install.sh', 'Remove the file; what readers should download belongs on your own site, linked from the article.'],
  ['articles/network/Makefile', 'Remove the file; what readers should download belongs on your own site, linked from the article.'],
])('%s', (path, fix) => {
  expect(identify(path)).toMatchObject({ report: { rule: 'no-unexpected-file', fix } });
});

it('knows devices and sockets for no files', async () => {
  const { findFiles } = await import('../../scripts/pipeline/find.ts');
  const { findings, files } = findFiles({ list: () => [{ path: 'articles/network/pipe.md', root: 0, type: 'other', size: 0 }], read: () => new Uint8Array(), describe: () => ({ kind: 'disk', roots: [] }) });
  expect(files).toEqual([]);
  expect(findings).toMatchObject([{ rule: 'no-unexpected-file', what: '`articles/network/pipe.md` is neither a file nor a folder.' }]);
});
