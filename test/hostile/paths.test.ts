import { describe, expect, it } from 'vitest';
import { seeAll, withBody, type Seen } from '../fixtures/seen.ts';
import type { SourceFiles } from '../../scripts/source.ts';

const text = withBody('Open the **Network** page.');
const folder = 'articles/network';
type Row = [row: number, path: string, expected: Partial<Seen>, content?: SourceFiles[string]];

describe('names and places that must be survived', () => {
  it.each<Row>([
    [5, `${folder}/.remarkrc.mjs`, { rule: 'no-unexpected-file' }],
    [6, `${folder}/.markdownlint.mjs`, { rule: 'no-unexpected-file' }],
    [6, `${folder}/.markdownlint-cli2.cjs`, { rule: 'no-unexpected-file' }],
    [7, `${folder}/.remarkignore`, { rule: 'no-unexpected-file' }],
    [9, `${folder}/open.mdx`, { rule: 'no-unexpected-file', fix: 'Write the article in Markdown and name it `open.md`.' }],
    [10, 'src/pages/evil.astro', { rule: 'no-unexpected-file' }],
    [10, 'partners/acme/widget/evil.md', { rule: 'no-unexpected-file' }],
    [40, `${folder}/Case.md`, { rule: 'valid-path', fix: 'Use lower-case letters, digits and hyphens, beginning with a letter or digit. For example `case.md`.' }],
    [41, `${folder}/café.md`, { rule: 'valid-path' }],
    [41, `${folder}/café.md`.normalize('NFD'), { rule: 'valid-path' }],
    [42, `${folder}/.hidden.md`, { rule: 'valid-path', what: 'The file name `.hidden.md` begins with a dot, which hides it.' }],
    [42, `${folder}/a.MD`, { rule: 'valid-path', fix: 'Write the ending in lower case: `.md`.' }],
    [42, `${folder}/x.markdown`, { rule: 'no-unexpected-file', fix: 'Write the article in Markdown and name it `x.md`.' }],
    [42, `${folder}/..md`, { rule: 'valid-path' }],
    [43, `${folder}/a.md#b.md`, { rule: 'valid-path' }],
    [43, `${folder}/q?.md`, { rule: 'valid-path' }],
    [43, `${folder}/new\nline.md`, { rule: 'valid-path', what: 'The file name `new\\u{A}line.md` holds `\\u{A}`.' }],
    [43, `${folder}/\u202Egnp.md`, { rule: 'valid-path' }],
    [43, `${folder}/$(id).md`, { rule: 'valid-path' }],
    [43, `${folder}/-rf.md`, { rule: 'valid-path', what: 'The file name `-rf.md` begins with a hyphen.' }],
    [44, `${folder}/link.md`, { rule: 'no-symlink' }, { symlink: '/etc/passwd' }],
    [44, `${folder}/link.png`, { rule: 'no-symlink' }, { symlink: '/dev/zero' }],
    [44, 'partners/acme/widget/internals', { rule: 'no-symlink' }, { symlink: 'internal' }],
    [45, `${folder}/.gitattributes`, { rule: 'no-unexpected-file' }],
    [50, `${folder}/drawing.svg`, { rule: 'no-unexpected-file', fix: 'Export the drawing as PNG or WebP.' }],
    [0, `${folder}/con.md`, { rule: 'valid-path', what: 'The file name `con.md` is reserved.' }],
    [0, `${folder}/index.md`, { rule: 'valid-path' }],
    [0, `${folder}/404.md`, { rule: 'valid-path' }],
    [0, `${folder}/${'a'.repeat(81)}.md`, { rule: 'valid-path' }],
    [0, `${Array.from({ length: 20 }, () => 'folder-name').join('/')}.md`, { rule: 'no-unexpected-file' }],
    [0, `articles/${'a'.repeat(79)}/${'b'.repeat(79)}/${'c'.repeat(10)}.md`, { rule: 'valid-path', what: 'The path is 182 characters long; 180 is the most.' }],
    [0, '.git/config', { rule: 'valid-path' }],
    [0, 'Partners/acme/partner.md', { rule: 'valid-path' }],
    [0, 'partner/acme/partner.md', { rule: 'no-unexpected-file', fix: 'Did you mean the folder `partners`?' }],
    [0, 'partners/acme/partners.md', { rule: 'no-unexpected-file', expected: ['partner.md'] }],
    [0, 'partners/acme/widget/pubic/deploy.md', { rule: 'no-unexpected-file', fix: 'Did you mean the folder `public`?' }],
    [0, 'partners/acme/logo.png', { rule: 'no-unexpected-file' }],
    [0, 'readme.md', { rule: 'no-unexpected-file' }],
  ])('row %i: %j', async (_row, path, expected, content = text) => {
    const { seen, result } = await seeAll({ [path]: content });
    const here = seen.filter((finding) => path === finding.path || path.startsWith(`${finding.path}/`));
    // An image in the wrong place is shown by no article either.
    const own = here.filter(({ rule }) => rule !== 'no-unused-image');
    expect(own, JSON.stringify(seen)).toMatchObject([{ severity: 'error', ...expected }]);
    expect(seen.filter((finding) => !here.includes(finding))).toEqual([]);
    expect(result.notJudged).toEqual([]);
    expect(result.counts.files).toBe(result.counts.judged);
  });

  it('row 40: names both of two files that differ in case', async () => {
    const { seen } = await seeAll({ [`${folder}/case.md`]: text, [`${folder}/Case.md`]: text });
    expect(seen).toContainEqual(expect.objectContaining({ rule: 'no-path-collision', path: `${folder}/Case.md`, related: [{ path: `${folder}/case.md`, what: 'is the other one.' }] }));
  });

  it('row 41: names both of two files whose letters are only put together differently', async () => {
    const { seen } = await seeAll({ [`${folder}/café.md`.normalize('NFC')]: text, [`${folder}/café.md`.normalize('NFD')]: text });
    expect(seen.map(({ rule }) => rule).sort()).toEqual(['no-path-collision', 'valid-path', 'valid-path']);
  });

  it('row 38: two roots cannot both hold a page without a word', async () => {
    const { checkContent } = await import('../../scripts/pipeline/check.ts');
    const { memorySource } = await import('../../scripts/source.ts');
    const { asOf, baseContent, program } = await import('../fixtures/base.ts');
    const { findings } = await checkContent(memorySource(baseContent, { 'partners/acme/partner.md': String(baseContent['partners/acme/partner.md']) }), { program, asOf, isolate: false });
    expect(findings).toMatchObject([{ rule: 'unique-id', path: 'partners/acme/partner.md' }]);
  });
});
