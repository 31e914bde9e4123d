import { describe, expect, it } from 'vitest';
import { abridge } from './abridge.ts';
import { runPage } from './run-page.ts';
import { readCommands } from './shell.ts';

const page = (block: string): string => `# A page\n\n${block}\n\nThe end.\n`;

describe('a page that shows something else', () => {
  it('is written as it would be, with how the command ends', async () => {
    const { text } = await runPage(page('```console\n$ npx assay explain no-such-rule\nAll is well.\n```'), 'empty');
    expect(text).toMatch(/^# A page\n\n```console exit=2\n\$ npx assay explain no-such-rule\nassay: [^\n]*no-such-rule[^\n]*\n```\n\nThe end\.\n$/);
  });

  it('hangs its lines in as the block does', async () => {
    const { text } = await runPage(page('1. Ask:\n\n   ```console exit=1\n   $ npx assay --version\n   0\n   ```'), 'empty');
    expect(text).toMatch(/\n {3}```console\n {3}\$ npx assay --version\n {3}\d+\.\d+\.\d+\n {3}```\n/);
  });

  it('shows what became of a file', async () => {
    const { text } = await runPage(page('```txt file=a.txt\none\ntwo\n```\n\n```diff edit=a.txt\n-two\n+three\n```\n\n```txt shows=a.txt\n…\nfour\n```'), 'empty');
    expect(text).toContain('```txt shows=a.txt\n…\nthree\n```');
  });
});

it.each([
  ['```console\nnpx assay check\n```', 'begins with "$ "'],
  ['```console\n$ curl https://example.com\n```', 'mark the block with not-run'],
  ['```diff edit=assay.config.ts\n-nothing of this\n+something\n```', 'does not hold this once'],
  ['```console in=nowhere\n$ npx assay check\n```', 'no project nowhere'],
  ['<!-- reader: sleeps -->', 'no reader "sleeps"'],
  ['```console\n$ npx assay nothing\n$ npx assay --version\n```', 'another command follows'],
])('does not pass over what it cannot do: %j', async (block, message) => {
  await expect(runPage(page(block), 'empty')).rejects.toThrow(message);
});

describe('what is left out', () => {
  const out = ['a', 'b', 'c', 'd', 'e'];
  it.each([
    [['a', '…', 'e'], ['a', '…', 'e']],
    [['…', 'c', '…'], ['…', 'c', '…']],
    [['a', '…', 'd', '…'], ['a', '…', 'd', '…']],
    [['x', 'y', '…', 'e'], ['a', 'b', '…', 'e']],
    [['a', '…', 'x'], ['a', '…', 'e']],
    [['x', '…', 'c', 'x', '…'], ['a', '…', 'c', 'd', '…']],
    [['a', 'b'], out],
    [['a', '…', 'gone', '…', 'e'], ['a', '…', 'e']],
  ])('%j becomes %j', (shown, expected) => expect(abridge(out, shown)).toEqual(expected));
});

it('reads commands as a shell does', () => {
  expect(readCommands(['$ npx assay new article a/b \\', '    --title "Deploy it" --time=20 > out.txt  # a remark', 'wrote it', '$ git add .'])).toMatchObject([
    { words: ['npx', 'assay', 'new', 'article', 'a/b', '--title', 'Deploy it', '--time=20'], to: 'out.txt', shown: ['wrote it'] },
    { words: ['git', 'add', '.'], shown: [] },
  ]);
});
