import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { readBlobs } from '../../scripts/check/git.ts';
import { git, repository } from '../fixtures/repository.ts';

it('reads blobs of any size and content, and leaves out what is too large, no blob, or not there', async () => {
  const files = { none: '', line: '\n', text: 'one\ntwo\n', header: `${'a'.repeat(40)} blob 3\nabc\n`, long: 'long\n'.repeat(60_000), larger: 'x'.repeat(400_000), zero: '\0\n\0', random: randomBytes(90_000).toString('base64') };
  const folder = repository(files);
  const ids = Object.fromEntries(Object.keys(files).map((name) => [name, git(folder, 'rev-parse', `HEAD:${name}`).trim()]));
  const asked = [ids['none']!, 'f'.repeat(40), ids['larger']!, ids['text']!, git(folder, 'rev-parse', 'HEAD').trim(), ids['long']!, ids['header']!, ids['zero']!, git(folder, 'rev-parse', 'HEAD^{tree}').trim(), ids['random']!, ids['line']!];
  const found = await readBlobs(folder, asked, 300_000);
  const wanted = Object.entries(files).filter(([name]) => name !== 'larger').map(([name, text]) => [ids[name], text] as const);
  expect(new Map([...found].map(([id, bytes]) => [id, Buffer.from(bytes).toString()]))).toEqual(new Map(wanted));
  expect(await readBlobs(folder, [], 10)).toEqual(new Map());
});
