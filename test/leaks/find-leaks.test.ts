import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/host.ts';
import { collectSecrets, findInFile, findLeaks, type Leak } from '../../scripts/leaks/find-leaks.ts';
import { LeakError, renderLeaks } from '../../scripts/leaks/report.ts';
import type { Secrets } from '../../scripts/leaks/secrets.ts';
import { judgeProgram } from '../../scripts/pipeline/program.ts';
import { memorySource, type SourceFiles } from '../../scripts/source.ts';
import { noPreview, type Preview } from '../../scripts/stage/preview.ts';
import { cachedEncoder, encodeImage } from '../../scripts/stage/images.ts';
import { judge } from '../fixtures/base.ts';
import { temporary } from '../fixtures/host.ts';
import { certificationPath, contentOf, internalPath, membershipPath, publicPath, stage, textOf } from '../stage/content.ts';
import { sampleContent } from '../stage/without-internal.ts';
import { waivers } from '../suppressions/content.ts';

const picture = sharp({ create: { width: 30, height: 30, channels: 3, background: '#824' } });
const rack = await picture.clone().png().toBuffer();
const candidate: SourceFiles = Object.fromEntries(Object.entries(contentOf('candidate', { certified: 'never' })).map(([file, text]) => [file.replace('acme', 'zenithal'), String(text).replaceAll('Acme', 'Zenithal').replaceAll('acme', 'zenithal').replace('## Overview\n', '## Overview\n\nThe quick release of next spring brings a scheduler that nobody outside has heard of.\n')]));

const files = contentOf('member', {
  files: {
    ...candidate,
    [publicPath]: `${textOf(publicPath)}\n<!-- remember to ask the legal department of Acme about this paragraph -->\n`,
    [internalPath]: `${textOf(internalPath)}\n![Rack](./rack-of-falcon.png)\n`,
    'partners/acme/widget/internal/rack-of-falcon.png': rack,
    ...waivers({ requirement: 'MEM-6', solution: 'acme/widget', reason: 'The recording waits for the studio that both companies share until the end of January.', approver: 'Ines Calloway' }),
    'program/baseline.json': `{"version": 1, "files": {"${publicPath}": {"no-raw-html": ["0123456789ab"]}}}\n`,
    [certificationPath]: `${textOf(certificationPath, contentOf('member'))}\nThe first walk failed because the package asked for a password twice.\n`,
  },
});

/** Kept between runs by the bytes of the originals. */
const encode = cachedEncoder(path.join(projectRoot, '.cache/assay/images'));

async function secretsOf(content: SourceFiles, preview: Preview = noPreview): Promise<Secrets> {
  const checked = await judge(content);
  const source = memorySource(content);
  return collectSecrets(checked, source, { readiness: judgeProgram(checked, source), rulePages: [], encode, preview });
}

let secrets: Secrets;
beforeAll(async () => {
  secrets = await secretsOf(files);
});

async function scan(html: string, file = 'index.html'): Promise<Leak[]> {
  return findInFile(file, Buffer.from(`<!doctype html><html><body>${html}</body></html>`), secrets);
}

describe('what is internal is found on a page', () => {
  test.each<[string, string, string, Leak['kind']]>([
    ['text of an Internal article', '<p>It restarts itself each Sunday at 03:00 UTC; a gap of one minute then is normal</p>', internalPath, 'text'],
    ['an answer of an application', '<p>Three pilot customers measured it in May and saved between nine and fourteen hours each</p>', 'partners/acme/widget/application.md', 'text'],
    ['notes of a certification', '<p>the first walk failed because the package asked for a password</p>', certificationPath, 'text'],
    ['why a partner left or paused', '<p>The board of both companies agreed on a pause until spring.</p>', membershipPath, 'text'],
    ['why a requirement is waived', '<p>The recording waits for the studio that both companies share</p>', 'program/waivers.yaml', 'text'],
    ['who waived it', '<td>Ines Calloway</td>', 'program/waivers.yaml', 'name'],
    ['a comment of a public article', '<!-- remember to ask the legal department of Acme about this paragraph -->', publicPath, 'text'],
    ['the article of a candidate', '<p>The quick release of next spring brings a scheduler that nobody outside has heard of.</p>', 'partners/zenithal/widget/public/deploy.md', 'text'],
    ['the name of a candidate', '<li>Zenithal</li>', 'partners/zenithal/partner.md', 'name'],
    ['the name of an integrator', '<td>Sam Ortega</td>', certificationPath, 'name'],
    ['the internal mailbox', '<a href="mailto:platform-desk@acme.example">write</a>', 'partners/acme/partner.md', 'contact'],
    ['the internal telephone number', '<a href="tel:+13035550143">call</a>', 'partners/acme/partner.md', 'contact'],
    ['the address of an Internal article', '<a href="/partners/acme/widget/internal/support/">x</a>', internalPath, 'path'],
    ['the path of an application', '<code>partners/acme/widget/application.md</code>', 'partners/acme/widget/application.md', 'path'],
    ['the address of a candidate', '<a href="/partners/zenithal/widget/">x</a>', 'partners/zenithal/widget/solution.md', 'path'],
    ['the name of an internal image', '<img src="/images/rack-of-falcon.png" alt="">', 'partners/acme/widget/internal/rack-of-falcon.png', 'path'],
    ['the verdict on a solution', '<p>partners/zenithal/widget/certification.md says nothing about it</p>', 'partners/zenithal/widget/certification.md', 'path'],
  ])('%s', async (_, html, source, kind) => {
    expect(await scan(html)).toContainEqual(expect.objectContaining({ source, kind }));
  });

  test('an internal image, as it was and as staff see it; metadata of any image', async () => {
    const { bytes } = await encodeImage(rack);
    expect(await findInFile('images/1.png', rack, secrets)).toMatchObject([{ kind: 'image', source: 'partners/acme/widget/internal/rack-of-falcon.png' }]);
    expect(await findInFile('images/1.webp', bytes, secrets)).toMatchObject([{ kind: 'image' }]);
    const located = await picture.clone().negate().withExif({ IFD3: { GPSLatitude: '39/1 44/1 0/1' } }).webp().toBuffer();
    expect(await findInFile('images/2.webp', located, secrets)).toMatchObject([{ kind: 'metadata', view: 'EXIF' }]);
  });
});

describe('what is public is not', () => {
  test.each([
    ['a public article', textOf(publicPath).split('---\n')[2] ?? ''],
    ['public contacts', '<p>support@acme.example, +1 303 555 0142, sales@acme.example</p>'],
    ['names, addresses and what the partner says', '<a href="/partners/acme/widget/deploy/">Acme Widget</a><p>Acme has made widgets since 2009 and looks after about four hundred customers.</p>'],
  ])('%s', async (_, html) => {
    expect(await scan(html)).toEqual([]);
  });

  test('an image that a public article shows, though an internal folder holds it too', async () => {
    const shared = { ...files, 'partners/acme/widget/public/rack.png': rack, [publicPath]: `${textOf(publicPath)}\n![Rack](./rack.png)\n` };
    const { bytes } = await encodeImage(rack);
    expect(await findInFile('images/1.webp', bytes, await secretsOf(shared))).toEqual([]);
  });

  test('what stands around the address of a public page, which an internal text links to too', async () => {
    const way = 'how-to-give-a-server-an-address-of-its-own';
    const both = {
      ...files,
      [`articles/network/${way}.md`]: `---\ntitle: Give a server an address\naudience: public\n---\n\nOpen the server and choose what you need.\n`,
      'articles/network/open-a-port.md': `---\ntitle: Open a port\naudience: public\n---\n\nFirst [add an address](${way}.md) to your server.\n`,
      [internalPath]: `${textOf(internalPath)}\nThe desk may [add an address](../../../../articles/network/${way}.md) to your server, but only after the manager of that very account has said so.\n`,
    };
    const of = await secretsOf(both);
    const twin = (text: string): Promise<Leak[]> => findInFile('articles/network/open-a-port/index.md', Buffer.from(text), of);
    expect(await twin(`First [add an address](https://kb.example.com/articles/network/${way}/) to your server.\n`)).toEqual([]);
    expect(await twin(`First [add an address](https://kb.example.com/articles/network/${way}/) to your server, but only after the manager of that very account has said so.\n`)).toMatchObject([{ kind: 'text' }]);
  });

  test('a place on the web that the address of another one names, though an internal text leads there too', async () => {
    const link = '[Ask](https://go.example/?to=https%3A%2F%2Fwww.elsewhere.example%2Fhelp)';
    const of = await secretsOf({ ...files, [publicPath]: `${textOf(publicPath)}\n${link}\n`, [internalPath]: `${textOf(internalPath)}\n[Help](https://www.elsewhere.example/help)\n` });
    expect(await findInFile('partners/acme/widget/deploy/index.md', Buffer.from(link), of)).toEqual([]);
    expect(await findInFile('index.html', Buffer.from('www.elsewhere.example'), await secretsOf({ ...files, [internalPath]: `${textOf(internalPath)}\n[Help](https://www.elsewhere.example/help)\n` }))).toMatchObject([{ kind: 'path' }]);
  });

  test('the whole public edition of the sample content; its internal one is', async () => {
    const sample = sampleContent();
    const of = await secretsOf(sample);
    const leaksIn = async (audience: 'public' | 'internal'): Promise<Leak[]> => {
      const { files: staged } = await stage(sample, audience, { encode });
      const { leaks } = await findLeaks(temporary(Object.fromEntries(staged)), of);
      return leaks;
    };
    expect(await leaksIn('public')).toEqual([]);
    const kinds = new Set((await leaksIn('internal')).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['contact', 'image', 'name', 'path', 'text']);
  });
});

describe('in a preview of a candidate', async () => {
  const early = new Set(['zenithal/widget']);
  const of = await secretsOf(files, early);
  const find = (html: string): Promise<Leak[]> => findInFile('index.html', Buffer.from(`<!doctype html><html><body>${html}</body></html>`), of);

  test.each<[string, string, string]>([
    ['its application', '<p>Three pilot customers measured it in May and saved between nine and fourteen hours each</p>', 'application.md'],
    ['its Internal article', '<p>It restarts itself each Sunday at 03:00 UTC; a gap of one minute then is normal</p>', 'widget/internal/support.md'],
    ['whom staff call', '<a href="mailto:platform-desk@zenithal.example">write</a>', 'partners/zenithal/partner.md'],
    ['its membership', '<p>The board of both companies agreed on a pause until spring.</p>', 'membership.md'],
    ['who certifies it', '<td>Sam Ortega</td>', 'certification.md'],
    ['the path of its certification', '<code>partners/zenithal/widget/certification.md</code>', 'partners/zenithal/widget/certification.md'],
  ])('%s is internal still', async (_, html, source) => {
    expect(await find(html)).toContainEqual(expect.objectContaining({ source: expect.stringContaining(source) }));
  });

  test('its article, its name and its addresses are not; in the public edition, and in a preview of somebody else, they are', async () => {
    const html = '<a href="/partners/zenithal/widget/">Zenithal</a><p>The quick release of next spring brings a scheduler that nobody outside has heard of.</p>';
    expect(await find(html)).toEqual([]);
    expect(new Set((await scan(html)).map(({ kind }) => kind))).toEqual(new Set(['name', 'path', 'text']));
    const other = await secretsOf(files, new Set(['acme/widget']));
    expect((await findInFile('index.html', Buffer.from(html), other)).length).toBeGreaterThan(2);
  });

  test('as it is staged there is nothing internal', async () => {
    const { files: staged } = await stage(files, 'public', { encode, preview: early });
    expect((await findLeaks(temporary(Object.fromEntries(staged)), of)).leaks).toEqual([]);
  });
});

test('the report names file, kind and origin, makes hostile names harmless, and repeats nothing', async () => {
  const leaks = await scan('<p>Sam Ortega</p><a href="mailto:platform-desk@acme.example">x</a>', 'a\u001B[2Jb.html');
  const lines = renderLeaks({ files: 1, bytes: 1, views: 1, list: [], leaks });
  expect(lines.join('\n')).toContain(`a\\u{1B}[2Jb.html: a name from ${certificationPath} (as it is, at`);
  expect(lines.join('\n')).not.toMatch(/Ortega|platform-desk/);
  expect(new LeakError({ files: 1, bytes: 1, views: 1, list: [], leaks }).message).toBe(`internal content is in the public edition: ${leaks.length} places`);
});
