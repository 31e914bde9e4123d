import { expect, it } from 'vitest';
import { identify, identifyFolder } from '../../scripts/pipeline/identify.ts';
import { see, withBody } from '../fixtures/seen.ts';

it('lands on the file as a whole and says what a good name is', async () => {
  const path = 'articles/network/Öffne Port 443!.md';
  expect(await see(path, withBody('Text.'))).toMatchObject([
    { rule: 'valid-path', severity: 'error', what: 'The file name `Öffne Port 443!.md` holds `Ö`, a space, `!`.', fix: 'Use lower-case letters, digits and hyphens, beginning with a letter or digit. For example `offne-port-443.md`.' },
  ]);
});

it.each(['a.md', 'a1-b.md', '443.md', `${'a'.repeat(80)}.md`, 'console.md', 'com10.md', 'indexes.md'])('lets %s be', (name) => {
  expect(identify(`articles/network/${name}`)).toHaveProperty('identity');
});

it('says that nothing in the folder was read', async () => {
  const [seen] = await see('articles/Network', withBody('Text.'), { 'articles/Network/a.md': withBody('Text.'), 'articles/Network/b.md': withBody('Text.') });
  expect(seen).toMatchObject({ rule: 'valid-path', what: 'The folder name `Network` holds upper-case letters.' });
  expect(seen?.why).toMatch(/Nothing in the folder was read\.$/);
});

it('knows folders that lie too deep', () => {
  expect(identifyFolder('a/b/c/d/e/f/g/h/i')).toMatchObject({ rule: 'no-unexpected-file' });
});
