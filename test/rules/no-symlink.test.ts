import { expect, it } from 'vitest';
import { seeAll } from '../fixtures/seen.ts';

it('names the link and does not follow it', async () => {
  const path = 'partners/acme/widget/public/support.md';
  const { seen, result } = await seeAll({ [path]: { symlink: '../internal/support.md' } });
  expect(seen).toMatchObject([{ rule: 'no-symlink', severity: 'error', path, what: `\`${path}\` is a symbolic link.`, fix: 'Put the file itself here.' }]);
  expect(result.catalogue.documents.has(path)).toBe(false);
});
