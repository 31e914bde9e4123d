import { describe, expect, it } from 'vitest';
import { editAddress, linksInto, viewAddress, whyNoTemplate } from '../../schemas/repository.ts';
import { languages } from '../../schemas/languages.ts';
import { readSchemas, type Schema } from '../../scripts/generate/schema-files.ts';
import { projectRoot } from '../../scripts/host.ts';

const file = 'partners/acme/widget/public/deploy.md';

describe('where files can be seen and edited', () => {
  it.each([
    [{ url: 'https://github.com/example/kb' }, 'content', 'https://github.com/example/kb/blob/main/content/partners/acme/widget/public/deploy.md#L18', 'https://github.com/example/kb/edit/main/content/partners/acme/widget/public/deploy.md'],
    [{ url: 'https://github.com/example/kb.git', branch: 'release/2' }, '', 'https://github.com/example/kb/blob/release/2/partners/acme/widget/public/deploy.md#L18', 'https://github.com/example/kb/edit/release/2/partners/acme/widget/public/deploy.md'],
    [{ url: 'https://gitlab.example.com/docs/kb/' }, 'a b', 'https://gitlab.example.com/docs/kb/-/blob/main/a%20b/partners/acme/widget/public/deploy.md#L18', 'https://gitlab.example.com/docs/kb/-/edit/main/a%20b/partners/acme/widget/public/deploy.md'],
    [{ url: 'https://git.example.com/kb', view: 'https://git.example.com/kb/src/{branch}/{path}?line={line}', edit: 'https://git.example.com/_edit/{branch}/{path}' }, 'content', 'https://git.example.com/kb/src/main/content/partners/acme/widget/public/deploy.md?line=18', 'https://git.example.com/_edit/main/content/partners/acme/widget/public/deploy.md'],
  ])('%o', (repository, folder, view, edit) => {
    const links = [linksInto(repository, folder)];
    expect(viewAddress(links, file, 18)).toBe(view);
    expect(editAddress(links, file)).toBe(edit);
  });

  it('marks no line where there is none to mark', () => {
    expect(viewAddress([linksInto({ url: 'https://github.com/example/kb' }, 'content')], 'partners/acme')).toBe('https://github.com/example/kb/blob/main/content/partners/acme');
  });

  it('leads into the repository that holds the file, and nowhere where none is known', () => {
    const links = [{ ...linksInto({ url: 'https://github.com/example/open' }, ''), paths: ['a.md'] }, { ...linksInto({ url: 'https://github.com/example/closed' }, ''), paths: ['b.md'] }];
    expect(editAddress(links, 'b.md')).toBe('https://github.com/example/closed/edit/main/b.md');
    expect([editAddress(links, 'c.md'), viewAddress(undefined, 'a.md', 1)]).toEqual([undefined, undefined]);
  });
});

it('takes addresses with the gaps that are filled', () => {
  expect([whyNoTemplate('view', 'https://x/{branch}/{path}#{line}'), whyNoTemplate('edit', 'https://x/{path}')]).toEqual([undefined, undefined]);
  expect(whyNoTemplate('edit', 'https://x/{path}#{line}')).toBe('has the gap {line}; there are {branch}, {path}');
});

it('lets a configuration ask for each language that the site speaks', () => {
  const config = readSchemas(projectRoot).find(({ kind }) => kind === 'config')?.schema as { properties: { site: { properties: { language: Schema } } } };
  expect(config.properties.site.properties.language['enum']).toEqual([...languages]);
});
