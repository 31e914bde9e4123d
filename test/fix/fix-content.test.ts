import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseContent } from '../fixtures/base.ts';
import { article, withBody } from '../fixtures/seen.ts';
import { newlyStale } from '../../scripts/fix/stale-signatures.ts';
import { fixContent } from '../../scripts/fix/fix-content.ts';
import { memorySource, overlaySource, type Source } from '../../scripts/source.ts';
import { asOf, program } from '../fixtures/base.ts';
import { fixed } from './mended.ts';

const deploy = 'partners/acme/widget/public/deploy.md';
const certification = 'partners/acme/widget/certification.md';

describe('fixContent', () => {
  it('changes nothing where there is nothing to mend', async () => {
    const { before, after, files, fixed: done } = await fixed(baseContent);
    expect({ files, done }).toEqual({ files: [], done: [] });
    expect(after).toBe(before);
  });

  it('keeps the byte order mark and the line ends', async () => {
    const crlf = `\uFEFF${withBody('One \ntwo').replaceAll('\n', '\r\n')}`;
    const { texts, after } = await fixed({ [article]: crlf });
    expect(texts[article]).toBe(crlf.replace('One ', 'One'));
    expect(after.findings.map(({ rule }) => rule)).toEqual(['valid-encoding']);
  });

  it('mends what it was asked for alone', async () => {
    const other = article.replace('open', 'close');
    const files = { [article]: withBody('One \ntwo'), [other]: withBody('One \ntwo') };
    expect((await fixed(files, { only: [article] })).files.map(({ path }) => path)).toEqual([article]);
    expect((await fixed(files, { rules: ['valid-link'] })).files).toEqual([]);
    // Nor does it take out of the baseline what has been mended elsewhere.
    const known = 'program/baseline.json';
    const listed = { ...files, [known]: JSON.stringify({ version: 1, files: { [other]: { 'valid-link': ['0123456789ab'] } } }) };
    expect((await fixed(listed, { only: [article] })).files.map(({ path }) => path)).toEqual([article]);
    expect((await fixed(listed, { only: ['program'] })).files.map(({ path }) => path)).toEqual([known]);
  });

  it('never writes into what is signed', async () => {
    const text = `${String(baseContent[certification])}\nAll of it works.\u200B\n`;
    const { before, files } = await fixed({ ...baseContent, [certification]: text });
    expect(before.findings).toMatchObject([{ rule: 'no-hidden-characters', path: certification }]);
    expect(files).toEqual([]);
  });

  it('leaves a file alone that is no longer what was judged', async () => {
    const under = memorySource({ [article]: withBody('One \ntwo') });
    let reads = 0;
    const source: Source = { ...under, read: (path, most) => (++reads > 1 ? Buffer.from('something else') : under.read(path, most)) };
    expect((await fixContent(source, { program, asOf, isolate: false })).files).toEqual([]);
  });

  it.each(['```\nnobody closed it', '<!-- nobody closed it', '<pre>\nnobody closed it'])('begins no section where it would be none, behind %j', async (end) => {
    const text = String(baseContent[deploy]);
    const files = { ...baseContent, [deploy]: `${text.slice(0, text.indexOf('## Support'))}${end}\n` };
    const { before, files: written } = await fixed(files, { drafts: true });
    expect(before.findings).toContainEqual(expect.objectContaining({ rule: 'require-sections', draft: true, what: 'The section `Support` is missing.' }));
    expect(written).toEqual([]);
  });

  it('begins sections before one that was mended just now, where none can stand behind it', async () => {
    const files = { ...baseContent, [deploy]: '---\n---\n\n**Steps**\n```\n' };
    const { texts } = await fixed(files, { drafts: true });
    expect(texts[deploy]).toMatch(/## Overview[^]*## Steps\n```\n$/);
    expect((await fixed({ ...files, ...texts }, { drafts: true })).files).toEqual([]);
  });

  it('comes to rest on any document, with no error more than before', async () => {
    const pieces = ['# Open a port', '## Requirements', '### Pricing', '**Steps**', '#### Deep', 'word ', '\u200B', '\u00A0 ', '\t- item', '```\n{"a": 1}\n```', '`x –y “z”`', '[a](Open-A-Port.md#Requirements)', '[b](#requirements)', '- Phone: +1 (303) 555-0142', '<b>', '| a |\n|---|\n| +1-303-555-0142 |', '> ## Audience', '\r', '    code\t', '1.\tstep'];
    const fields = ['title: Open a port', "audience: 'public'", 'description: 5', '# note', 'version: 1.10', 'reviewed: "2026-10-12"', 'other: x'];
    const document = fc.tuple(fc.shuffledSubarray(fields), fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), fc.constantFrom('\n', '\n\n', '\r\n\r\n'), fc.boolean());
    const paths = [article, deploy, 'partners/acme/widget/internal/support.md', 'partners/acme/widget/application.md'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), document, async (path, [block, body, between, drafts]) => {
        const text = `---\n${block.join('\n')}\n---\n\n${body.join(between)}\n`;
        const once = await fixed({ ...baseContent, [path]: text }, { drafts });
        expect((await fixed(once.texts, { drafts })).files).toEqual([]);
        // What a draft begins has its author's work before it.
        expect(drafts || once.after.counts.errors <= once.before.counts.errors).toBe(true);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('says which signatures no longer hold', async () => {
    const { before } = await fixed(baseContent);
    const { digest } = before.catalogue.documents.get(deploy)!.blocks.find(({ block }) => block === 'before-you-begin')!;
    const signed = String(baseContent[certification]).replace(/^attestations:.*\n(?:[ -].*\n)*/m, '').replace(/\n---\n/, () => `\nattestations:\n  - requirement: CER-2\n    signer: Ines Holt\n    role: integrator\n    date: "2026-10-20"\n    digests:\n      - { path: ${deploy}, block: before-you-begin, digest: ${digest} }\n---\n`);
    const loose = String(baseContent[deploy]).replace('## Before you begin\n\n', '## Before you begin\n\nRead all of this \nfirst. ');
    const then = await fixed({ ...baseContent, [certification]: signed });
    expect(newlyStale(then.before.catalogue, then.after.catalogue)).toEqual([]);
    const now = await fixed({ ...baseContent, [certification]: signed, [deploy]: loose });
    // White space at the ends of lines is in no digest.
    expect(now.files).toHaveLength(1);
    expect(newlyStale(then.before.catalogue, now.after.catalogue)).toMatchObject([{ path: certification, requirement: 'CER-2', signer: 'Ines Holt', of: deploy }]);
    expect(newlyStale(now.before.catalogue, now.after.catalogue)).toEqual([]);
  });
});

it('lays texts over a source', () => {
  const source = overlaySource(memorySource({ 'a.md': 'a', 'b.md': 'b' }), { 'a.md': '\uFEFFlonger' });
  expect(source.list().map(({ path, size }) => [path, size])).toEqual([['a.md', 9], ['b.md', 1]]);
  expect(Buffer.from(source.read('a.md', 5)).toString()).toBe('\uFEFFlo');
  expect(Buffer.from(source.read('b.md')).toString()).toBe('b');
});
