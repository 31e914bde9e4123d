import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { inspectSite } from '../../scripts/build/inspect.ts';
import { memorySource, type SourceFiles } from '../../scripts/source.ts';
import { stageEdition } from '../../scripts/stage/stage-edition.ts';
import type { Edition } from '../../schemas/edition.ts';
import { judge } from '../fixtures/base.ts';
import { temporary } from '../fixtures/host.ts';
import { contentOf } from '../stage/content.ts';

let edition: Edition;
beforeAll(async () => {
  const out = mkdtempSync(path.join(tmpdir(), 'assay-test-'));
  const files = contentOf('member');
  ({ edition } = await stageEdition(await judge(files), memorySource(files), 'public', out, { rulePages: [] }));
  rmSync(out, { recursive: true });
});

const page = '<!doctype html><html><body>Text.</body></html>';
const whole: SourceFiles = Object.fromEntries(['', 'directory/', 'partners/acme/', 'partners/acme/widget/', 'partners/acme/widget/deploy/'].map((route) => [`${route}index.html`, page]));

/** What is said of a site with these files besides, or instead. */
function inspect(files: SourceFiles): ReturnType<typeof inspectSite> {
  return inspectSite(temporary({ ...whole, ...files }), edition);
}

describe('a built site', () => {
  test('that is whole is measured', () => {
    expect(inspect({ 'a/b.css': 'x', _headers: 'y' })).toEqual({ files: 7, pages: 5, bytes: page.length * 5 + 2 });
  });

  test.each([
    ['a source map', 'page.js.map'],
    ['a hidden file', '.env'],
    ['what a failed build leaves', '.prerender/entry.mjs'],
    ['a hidden folder', 'a/.git/config'],
    ['a script of the builder', 'entry.mjs'],
    ['notes', 'notes.docx'],
    ['a file without an extension', 'README'],
  ])('holds no %s', (_, name) => {
    expect(() => inspect({ [name]: 'x' })).toThrow(`the public edition holds files that no site should have: ${name}`);
  });

  test('holds no symbolic link, however it is called', () => {
    expect(() => inspect({ 'a.html': { symlink: '/etc/hostname' } })).toThrow('files that no site should have: a.html');
  });

  test('has a page at every address of its edition', () => {
    const { 'partners/acme/widget/index.html': _, ...files } = whole;
    expect(() => inspectSite(temporary(files), edition)).toThrow('the public edition lacks 1 of its pages: /partners/acme/widget/');
  });

  test.each([['empty', ''], ['cut short', '<!doctype html><html><body>'], ['of a picture that was none', page.replace('Text', '<img __ASTRO_IMAGE_="x">')]])('has no page that is %s', (_, html) => {
    expect(() => inspect({ 'directory/index.html': html })).toThrow('pages that are not whole: directory/index.html');
  });

  test('has articles: with none of them the content was not found', () => {
    expect(() => inspectSite(temporary(whole), { ...edition, articles: [] })).toThrow(/holds no article and no program page; .* `npx assay build --edition internal` builds the other edition$/);
  });
});
