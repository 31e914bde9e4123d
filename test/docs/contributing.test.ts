import { expect, test } from 'vitest';
import { printedPage } from './hold-page.ts';

// A file of its own, because it runs in a copy of the project and takes as long as all other pages.
test('docs/CONTRIBUTING.md leads to a rule, a field, a requirement and a report format that work', async () => {
  const [text, file] = await printedPage('docs/CONTRIBUTING.md', 'copy');
  await expect(text).toMatchFileSnapshot(file);
}, 240_000);
