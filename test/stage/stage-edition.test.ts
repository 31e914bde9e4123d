import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { memorySource } from '../../scripts/source.ts';
import { readRulePages } from '../../scripts/stage/rule-pages.ts';
import { stageEdition } from '../../scripts/stage/stage-edition.ts';
import { judge } from '../fixtures/base.ts';
import { temporary } from '../fixtures/host.ts';
import { waivers } from '../suppressions/content.ts';
import { contentOf, internalPath, publicPath, stage, textOf } from './content.ts';

const picture = sharp({ create: { width: 40, height: 20, channels: 3, background: '#246' } });
const animated = await sharp(Buffer.concat([Buffer.alloc(2 * 2 * 3, 7), Buffer.alloc(2 * 2 * 3, 200)]), { raw: { width: 2, height: 4, channels: 3, pageHeight: 2 } }).webp({ loop: 0, delay: [100, 100] }).toBuffer();
const large = await sharp({ create: { width: 9000, height: 3000, channels: 3, background: '#fff' } }).png().toBuffer();
const png = await picture.clone().png().toBuffer();

/** The public article with some Markdown at its end. */
function withText(markdown: string): { [path: string]: string } {
  return { [publicPath]: `${textOf(publicPath)}\n${markdown}\n` };
}

const textFile = `text/${publicPath}`;

describe('texts', () => {
  test('stand in the edition without front matter', async () => {
    const { files } = await stage(contentOf('member'), 'public');
    expect(files.get(textFile)?.toString()).toMatch(/^## Overview\n/);
    expect(files.get(textFile)?.toString()).toContain('choose **Deploy**');
  });

  test('say which of their sections the program asks for', async () => {
    const { edition } = await stage(contentOf('member'), 'public');
    const { sections = [] } = edition.articles.find(({ kind }) => kind === 'public-article') ?? {};
    expect(sections).toContainEqual({ id: 'prerequisites', slug: 'before-you-begin' });
    expect(sections.map(({ id }) => id)).toEqual(expect.arrayContaining(['prerequisites', 'steps', 'support']));
  });

  test('of a partner and its solution stand beside their profiles; the notes of the program team only inside', async () => {
    const certification = `${textOf('partners/acme/widget/certification.md', contentOf('member'))}\nWalked twice.\n`;
    const files = contentOf('member', { files: { 'partners/acme/widget/certification.md': certification } });
    const open = await stage(files, 'public');
    expect(open.edition.partners[0]?.about?.key).toBe('partners/acme/partner');
    expect(open.files.get('text/partners/acme/partner.md')?.toString()).toContain('since 2009');
    expect(open.edition.solutions[0]).not.toHaveProperty('notes');
    expect(open.all).not.toContain('Walked twice');
    const inside = await stage(files, 'internal');
    expect(inside.edition.solutions[0]?.notes?.key).toBe('partners/acme/widget/certification');
  });

  test('leave out what the program team lets pass, and why', async () => {
    const files = contentOf('member', { files: { ...waivers({ requirement: 'MEM-6', solution: 'acme/widget' }), 'program/baseline.json': '{"version": 1, "files": {}}' } });
    for (const audience of ['public', 'internal'] as const) expect((await stage(files, audience)).all).not.toMatch(/waivers|baseline|wait for release 4\.2/);
  });

  test.each([
    ['a comment on its own', 'Before.\n\n<!-- ask Ada -->\n\nAfter.', 'Before.\n\n\n\nAfter.'],
    ['a comment in a sentence', 'Before <!-- ask Ada --> after.', 'Before  after.'],
    ['a comment over several blocks', 'Before.\n\n<div>\n<!-- ask\n\nAda -->\n\nAfter.', 'Before.\n\n<div>\n\n\nAfter.'],
    ['a comment that never ends', 'Before.\n\n<!-- ask Ada', 'Before.\n\n'],
    ['an instruction to a program', 'Before <?ask Ada?> after.\n\n<![CDATA[ ask > Ada ]]>\n\nEnd.', 'Before  after.\n\n\n\nEnd.'],
    ['an address that nothing leads to', 'Before [it][a].\n\n[a]: https://a.example "A"\n[A]: https://ask.example "twice"\n[//]: # (ask Ada)\n\n> [b]: https://b.example\n> "ask Ada"\n\nAfter.', 'Before [it][1].\n\n[1]: https://a.example "A"\n\n\n\n> \n\nAfter.'],
    ['a footnote that only itself and unseen ones refer to', 'Before[^a].\n\n[^a]: Seen[^d].\n[^b]: Ask[^b] Ada[^c].\n    Soon.\n[^c]: <!-- x --> Or Bo.\n[^d]: Seen too.', 'Before[^a].\n\n[^a]: Seen[^d].\n\n\n[^d]: Seen too.'],
  ])('lose %s', async (_, written, kept) => {
    const { files } = await stage(contentOf('member', { files: withText(written) }), 'public');
    expect(files.get(textFile)?.toString().split('ticket in the Control Portal.\n\n')[1]?.trimEnd()).toBe(kept.trimEnd());
  });

  test('keep a comment that is shown in code', async () => {
    const { files } = await stage(contentOf('member', { files: withText('```html\n<!-- shown -->\n```') }), 'public');
    expect(files.get(textFile)?.toString()).toContain('<!-- shown -->');
  });
});

describe('addresses', () => {
  const written = [
    '[a](./upgrade.md#steps) [b](../internal/support.md) [c](../solution.md) [d](./missing.md "t") [e](#steps) [f](https://www.acme.example/)',
    '[g](../internal/support.md#tools) [h](<../application.md>) [i][support] [j](../../partner.md) ![k](../internal/rack.png)',
    '',
    '[support]: ../internal/support.md',
  ].join('\n');
  const files = contentOf('member', { files: { ...withText(written), 'partners/acme/widget/public/upgrade.md': textOf(publicPath), 'partners/acme/widget/internal/rack.png': png } });

  test('lead to pages that the edition holds, and nowhere else', async () => {
    const { edition } = await stage(files, 'public');
    expect(edition.articles.find(({ key }) => `${key}.md` === publicPath)?.links).toEqual({
      './upgrade.md#steps': '/partners/acme/widget/upgrade/#steps',
      '../solution.md': '/partners/acme/widget/',
      '../../partner.md': '/partners/acme/',
    });
  });

  test('that lead nowhere are emptied, so that no internal name travels with a public text', async () => {
    const { files: staged, edition } = await stage(files, 'public');
    expect(staged.get(textFile)?.toString()).toContain('[b](<>) [c](../solution.md) [d](<>) [e](#steps) [f](https://www.acme.example/)');
    expect(JSON.stringify(edition.articles) + staged.get(textFile)?.toString()).not.toMatch(/internal\/|application\.md|missing\.md/);
  });

  test('lead to Internal articles for staff', async () => {
    const { edition } = await stage(files, 'internal');
    expect(edition.articles.find(({ key }) => `${key}.md` === publicPath)?.links).toMatchObject({ '../internal/support.md': '/partners/acme/widget/internal/support/', '../internal/support.md#tools': '/partners/acme/widget/internal/support/#tools' });
  });
});

describe('images', () => {
  const folder = 'partners/acme/widget/public';
  const staged = async (bytes: Uint8Array, name = 'shot.png'): ReturnType<typeof stage> => stage(contentOf('member', { files: { ...withText(`![A screen](./${name})`), [`${folder}/${name}`]: bytes } }), 'public');

  test('are named by their content and lose all metadata', async () => {
    const secret = 'Project Falcon, rack 12';
    const jpeg = await picture.clone().withExif({ IFD0: { ImageDescription: secret, Artist: 'Ada Miller' }, IFD3: { GPSLatitude: '39/1 44/1 0/1' } }).withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><d>${secret}</d></x:xmpmeta>`).jpeg().toBuffer();
    const { edition, files, all } = await staged(Buffer.concat([jpeg, Buffer.from(secret)]), 'project-falcon.jpg');
    const image = edition.articles[0]?.images['./project-falcon.jpg'];
    expect(image).toEqual({ file: expect.stringMatching(/^[0-9a-f]{20}\.webp$/), width: 40, height: 20 });
    const { format, exif, xmp } = await sharp(files.get(`images/${image?.file}`)).metadata();
    expect({ format, exif, xmp }).toEqual({ format: 'webp', exif: undefined, xmp: undefined });
    expect(all).not.toContain('Falcon');
  });

  test('stand upright without the metadata that said how', async () => {
    const { edition } = await staged(await picture.clone().withMetadata({ orientation: 6 }).jpeg().toBuffer(), 'shot.jpg');
    expect(edition.articles[0]?.images['./shot.jpg']).toMatchObject({ width: 20, height: 40 });
  });

  test('of the same pixels are one file, whatever their names', async () => {
    const again = await picture.clone().png({ compressionLevel: 1 }).toBuffer();
    const { files } = await stage(contentOf('member', { files: { ...withText('![A](./a.png) ![B](./b.png)'), [`${folder}/a.png`]: png, [`${folder}/b.png`]: again } }), 'public');
    expect([...files.keys()].filter((name) => name.startsWith('images/'))).toHaveLength(1);
  });

  test('that no published article uses stay out', async () => {
    const files = { [`${folder}/unused.png`]: png, 'partners/acme/widget/internal/rack.png': await picture.clone().negate().png().toBuffer(), [internalPath]: `${textOf(internalPath)}\n![Rack](./rack.png)\n` };
    expect([...(await stage(contentOf('member', { files }), 'public')).files.keys()].filter((name) => name.startsWith('images/'))).toEqual([]);
    expect([...(await stage(contentOf('member', { files }), 'internal')).files.keys()].filter((name) => name.startsWith('images/'))).toHaveLength(1);
  });

  test.each([
    ['cut short', png.subarray(0, 60), /cannot be decoded/],
    ['a drawing that can hold scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><script>1</script></svg>'), /it is svg/],
    ['animated', animated, /animated/],
    ['too large', large, /cannot be decoded: .*pixel limit/],
    ['no image', Buffer.from('secret text'), /cannot be decoded/],
  ])('that are %s stay out, with a reason', async (_, bytes, why) => {
    const { edition, leftOut, files } = await staged(bytes);
    expect(edition.articles[0]?.images).toEqual({});
    expect(leftOut).toEqual([{ path: `${folder}/shot.png`, why: expect.stringMatching(why) }]);
    expect([...files.keys()].filter((name) => name.startsWith('images/'))).toEqual([]);
  });
});

test('directory order follows the tier, then the name', async () => {
  const files = contentOf('member');
  const copy = (id: string, tier: string, name: string): { [path: string]: string } => Object.fromEntries(Object.keys(files).map((path) => [path.replace('acme', id), textOf(path, files).replace('tier: silver', `tier: ${tier}`).replace('name: Widget', `name: ${name}`)]));
  const { edition } = await stage({ ...copy('a', 'silver', 'Zebra'), ...copy('b', 'platinum', 'Yak'), ...copy('c', 'silver', 'adder'), ...copy('d', 'gold', 'Wolf') }, 'public');
  expect(edition.solutions.map(({ profile }) => profile.name)).toEqual(['Yak', 'Wolf', 'adder', 'Zebra']);
});

test('the pages of all rules are in both editions', async () => {
  for (const audience of ['public', 'internal'] as const) {
    const { edition, files } = await stage(contentOf('candidate'), audience, { rulePages: readRulePages() });
    expect(edition.articles.find(({ route }) => route === '/rules/require-sections/')).toMatchObject({ kind: 'rule-page', title: 'require-sections' });
    // The title is the page's own; the text begins below it.
    expect(files.get('text/rules/require-sections.md')?.toString()).not.toMatch(/^# /);
  }
});

test('a file that changes after it was judged stops the staging', async () => {
  const files = contentOf('member');
  const checked = await judge(files);
  const changed = memorySource({ ...files, [publicPath]: `${textOf(publicPath)}\nLater.\n` });
  await expect(stageEdition(checked, changed, 'public', temporary(), { rulePages: [] })).rejects.toThrow(`${publicPath} changed while it was being published`);
});

test('the same content gives the same bytes, in whatever order its files come', async () => {
  const files = contentOf('member');
  const reversed = Object.fromEntries(Object.entries(files).toReversed());
  for (const audience of ['public', 'internal'] as const) {
    expect((await stage(reversed, audience)).files).toEqual((await stage(files, audience)).files);
  }
});
