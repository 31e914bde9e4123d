import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { importFolder } from '../../scripts/import/index.ts';
import type { ImportReport } from '../../scripts/import/report.ts';
import type { SourceFiles } from '../../scripts/source.ts';
import { temporary } from '../fixtures/host.ts';
import { guide, oldArticle, picture } from './old-folder.ts';

interface Imported {
  report: ImportReport;
  files: string[];
  read(file: string): string;
  bytes(file: string): Buffer;
}

async function importing(files: SourceFiles): Promise<Imported> {
  const folder = temporary(Object.fromEntries(Object.entries(files).map(([name, content]) => [`old/${name}`, content])));
  const to = path.join(folder, 'new');
  const report = await importFolder(path.join(folder, 'old'), to);
  const written = report.counts.articles === 0 ? [] : readdirSync(to, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = (file: string): Buffer => readFileSync(path.join(to, file));
  return { report, files: written.map((entry) => path.relative(to, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/')).sort(), bytes, read: (file) => bytes(file).toString('utf8') };
}

describe('articles', () => {
  it('go into the folder of their category, with clean front matter', async () => {
    const { files, read, report } = await importing({
      'Accounts & Users/Creating Users.md': `\uFEFF${oldArticle('### Steps\r\n\r\nGo.', { title: 'Creating  Users', author: "<a href='https://t.example/ann'>@Ann</a>", date: 'UPDATED 6-19-2015', sticky: true, 'related-products': ['Control'], keywords: ['user', 'user'], owner: 'X' })}`,
      'Release Notes/2016/notes.md': oldArticle('Text'),
      'README.md': '# About\n\nText',
    });
    expect(files).toEqual(['articles/accounts-and-users/creating-users.md', 'articles/general/readme.md', 'articles/release-notes-2016/notes.md']);
    expect(read('articles/accounts-and-users/creating-users.md')).toBe(
      '---\ntitle: Creating Users\naudience: public\nauthor: "@Ann"\npublished: 2015-06-19\nkeywords:\n  - user\nproducts:\n  - Control\nsticky: true\n---\n\n## Steps\n\nGo.\n',
    );
    expect(read('articles/general/readme.md')).toBe('---\ntitle: About\naudience: public\n---\n\n## About\n\nText\n');
    const [first] = report.files;
    expect(first).toMatchObject({
      from: 'Accounts & Users/Creating Users.md',
      became: 'vendor-article',
      mapped: { title: 'title', date: 'published', author: 'author', sticky: 'sticky', 'related-products': 'products', keywords: 'keywords' },
      kept: { author: "<a href='https://t.example/ann'>@Ann</a>", date: 'UPDATED 6-19-2015', owner: 'X' },
    });
  });

  it('of equal names are told apart, the same way every time', async () => {
    const { files } = await importing({ 'A/x y.md': oldArticle('1'), 'A/x-y.md': oldArticle('2'), 'A/X_Y.md': oldArticle('3') });
    expect(files).toEqual(['articles/a/x-y-2.md', 'articles/a/x-y-3.md', 'articles/a/x-y.md']);
  });

  it('without text are settings, and other files are left out, each with its line', async () => {
    const { report } = await importing({ 'index.md': '{{{\n"category_order": ["A"]\n}}}\n', LICENSE: 'free', 'A/x.md': oldArticle('Text'), 'images/unused.png': await picture('red') });
    expect(report.files.map(({ from, became, kept }) => [from, became, kept])).toEqual([
      ['A/x.md', 'vendor-article', undefined],
      ['LICENSE', 'left out', undefined],
      ['images/unused.png', 'left out', undefined],
      ['index.md', 'settings', { category_order: ['A'] }],
    ]);
  });

  it('keep the words of their titles, entities and placeholders too', async () => {
    const { report } = await importing({ 'A/x.md': oldArticle('Text', { title: '<b>Caf&eacute;</b> &amp; &#39;<server-name>&#39;' }) });
    expect(report.files[0]?.title).toBe("Café & '<server-name>'");
  });
});

describe('links', () => {
  it('lead to the new places, however the old ones were written', async () => {
    const body = [
      '[a](../Control Portal/using it.md)', '[b](../Control%20Portal/using%20it.md#steps)', '[c](/knowledge-base/control-portal/using-it/)', '[d](https://www.ctl.io/knowledge-base/control-portal/using-it/#Steps)',
      '[e](//www.ctl.io/knowledge-base/control-portal/using-it)', '[f](../control portal/USING IT.MD)', '[g](#old-name)', '[h](//other.example/x)', '[i](/pricing)', '[j](www.other.example)', '[k](help@other.example)', '[l][ref]', '', '[ref]: <../Control Portal/using it.md> "Title"',
    ].join('\n\n');
    const { read, report } = await importing({ 'A/x.md': oldArticle(`${body}\n\n<a name="old-name"></a>\n\n### New Name`), 'Control Portal/using it.md': oldArticle('### Steps') });
    expect(read('articles/a/x.md').match(/(?<=\]\(|\]: )[^\s)]+/g)).toEqual([
      '../control-portal/using-it.md', '../control-portal/using-it.md#steps', '../control-portal/using-it.md', '../control-portal/using-it.md#steps', '../control-portal/using-it.md', '../control-portal/using-it.md',
      '#new-name', 'https://other.example/x', 'https://www.ctl.io/pricing', 'https://www.other.example', 'mailto:help@other.example', '../control-portal/using-it.md',
    ]);
    expect(report.findings).toEqual([]);
  });

  it('that stand for themselves, or in HTML that stays, lead to the new places too', async () => {
    const body = 'See http://www.ctl.io/knowledge-base/a/y/ and <https://www.ctl.io/knowledge-base/a/y>, not https://other.example/.\n\n> <p>As in <a class="x" href=\'y.md\'>y</a> <img alt="" src="../images/p.png"> <a href="z.md">z</a></p>\n\n![p][p]\n\n[p]: ../images/p.png';
    const { read, report, files } = await importing({ 'A/x.md': oldArticle(body), 'A/y.md': oldArticle('Text'), 'images/p.png': await picture('red') });
    expect(files).toContain('articles/a/p.png');
    expect(read('articles/a/x.md')).toContain(
      'See [http://www.ctl.io/knowledge-base/a/y/](y.md) and [https://www.ctl.io/knowledge-base/a/y](y.md), not https://other.example/.\n\n> <p>As in <a class="x" href=\'y.md\'>y</a> <img alt="" src="p.png"> <a href="z.md">z</a></p>\n\n![p][p]\n\n[p]: p.png\n',
    );
    expect(report.findings.map(({ actual, range }) => [actual, read('articles/a/x.md').slice(range?.start.offset, range?.end.offset)])).toEqual([['z.md', 'z.md']]);
  });

  it('to pages of the old site that have no file, and to scripts, are named', async () => {
    const { read, report } = await importing({ 'A/x.md': oldArticle('[a](//www.ctl.io/knowledge-base/b/gone/) <http://ctl.io/knowledge-base/> [b](javascript:alert) [c](<no such.md>) [d](https://www.ctl.io/pricing)') });
    expect(report.findings.map(({ actual, range }) => [actual, read('articles/a/x.md').slice(range?.start.offset, range?.end.offset)])).toEqual(
      ['https://www.ctl.io/knowledge-base/b/gone/', 'http://ctl.io/knowledge-base/', 'javascript:alert', 'no such.md'].map((url) => [url, url]),
    );
  });

  it('that do not resolve stay in the text and are named with their place', async () => {
    const { read, report } = await importing({ 'A/x.md': oldArticle('Text\n\nSee [a](../B/gone.md), [b](#nowhere), [c](../B/) and [d](y.md#gone).'), 'A/y.md': oldArticle('Text'), 'B/z.md': oldArticle('Text') });
    const text = read('articles/a/x.md');
    expect(text).toContain('See [a](../B/gone.md), [b](#nowhere), [c](../B/) and [d](y.md#gone).');
    expect(report.findings.map(({ rule, path: file, range, actual, what }) => [rule, `${file}:${range?.start.line}:${range?.start.column}`, actual, what])).toEqual([
      ['valid-link', 'articles/a/x.md:10:9', '../B/gone.md', 'The link to `../B/gone.md` did not resolve. The old folder has no file "B/gone.md".'],
      ['valid-anchor', 'articles/a/x.md:10:28', '#nowhere', 'The link to `#nowhere` did not resolve. No heading of this article has that anchor.'],
      ['valid-link', 'articles/a/x.md:10:43', '../B/', 'The link to `../B/` did not resolve. The address is that of a folder; a link leads to an article.'],
      ['valid-anchor', 'articles/a/x.md:10:58', 'y.md#gone', 'The link to `y.md#gone` did not resolve. No heading of "articles/a/y.md" has that anchor.'],
    ]);
    for (const { range, actual } of report.findings) expect(text.slice(range?.start.offset, range?.end.offset)).toBe(actual);
  });

  it('out of the old folder are never followed', async () => {
    const { report, files } = await importing({ 'A/x.md': oldArticle('![p](../../../../../etc/passwd.png) [q](../../outside.md)') });
    expect(files).toEqual(['articles/a/x.md']);
    expect(report.findings.map(({ what }) => what)).toEqual([
      'The image `../../../../../etc/passwd.png` did not resolve. The address leads out of the old folder.',
      'The link to `../../outside.md` did not resolve. The address leads out of the old folder.',
    ]);
  });
});

describe('images', () => {
  it('lie beside the article, each once a folder, under names of the content', async () => {
    const red = await picture('red');
    const { read, files } = await importing({
      'A/x.md': oldArticle('![One](../images/My Shot.png)\n\n<img src="../images/copy.png" alt="Two">\n\n![Three](../images/b/1.png)'),
      'A/y.md': oldArticle('![One](../images/My Shot.png)'),
      'B/z.md': oldArticle('![One](/knowledge-base/images/My%20Shot.png)'),
      'images/My Shot.png': red,
      'images/copy.png': red,
      'images/b/1.png': await picture('blue'),
    });
    expect(files).toEqual(['articles/a/b-1.png', 'articles/a/my-shot.png', 'articles/a/x.md', 'articles/a/y.md', 'articles/b/my-shot.png', 'articles/b/z.md']);
    expect(read('articles/a/x.md')).toContain('![One](my-shot.png)\n\n![Two](my-shot.png)\n\n![Three](b-1.png)');
    expect(read('articles/b/z.md')).toContain('![One](my-shot.png)');
  });

  it('of other kinds or too large are saved anew, and the report says so', async () => {
    const noise = await sharp({ create: { width: 1400, height: 1400, channels: 3, background: 'white', noise: { type: 'gaussian', mean: 128, sigma: 60 } } }).png().toBuffer();
    expect(noise.length).toBeGreaterThan(2 * 1024 * 1024);
    const { bytes, read, report } = await importing({ 'A/x.md': oldArticle('![a](../images/a.gif) ![b](../images/b.png)'), 'images/a.gif': await picture('red', 'gif'), 'images/b.png': noise });
    expect(read('articles/a/x.md')).toMatch(/!\[a\]\(a\.png\) !\[b\]\(b\.(?:png|webp)\)/);
    expect((await sharp(bytes('articles/a/a.png')).metadata()).format).toBe('png');
    expect(report.files.filter(({ became }) => became === 'image').map(({ notes }) => notes?.[0])).toEqual([expect.stringMatching(/^It was a GIF file; saved anew as PNG, first frame, \d+ bytes\.$/), expect.stringMatching(/^It was 1400 by 1400 pixels and \d+ bytes; saved anew/)]);
  });

  it('that are none are named, and nothing is copied', async () => {
    const { files, report } = await importing({ 'A/x.md': oldArticle('![a](../images/a.png)'), 'images/a.png': '<script>' });
    expect(files).toEqual(['articles/a/x.md']);
    expect(report.findings.map(({ what }) => what)).toEqual(['The image `../images/a.png` did not resolve. "images/a.png" cannot be read as an image.']);
  });
});

describe('partner guides become submissions', () => {
  it('with what their text tells, and findings on what it does not', async () => {
    const { files, read, report } = await importing({
      'Ecosystem Partners/Marketplace Guides/vault.md': oldArticle(guide, { title: 'Getting Started with Brightfold Vault 4.2 - Blueprint', author: 'Ann Author' }),
      'Ecosystem Partners/Marketplace Guides/howto-publish.md': oldArticle('### Steps', { title: 'How To Publish a Guide' }),
      'Network/add-public-ip.md': oldArticle('### Steps'),
      'images/brightfold/logo.png': await picture('red'),
    });
    expect(files).toEqual([
      'articles/ecosystem-partners-marketplace-guides/howto-publish.md',
      'articles/network/add-public-ip.md',
      'partners/brightfold-systems/brightfold-vault/public/logo.png',
      'partners/brightfold-systems/brightfold-vault/public/vault.md',
      'partners/brightfold-systems/brightfold-vault/solution.md',
      'partners/brightfold-systems/partner.md',
    ]);
    expect(read('partners/brightfold-systems/partner.md')).toBe(
      '---\nname: Brightfold Systems\nsummary: Brightfold Systems makes backup software for small teams.\nwebsite: https://www.brightfold.example\nsupport:\n  email: support@brightfold.example\n  phone: +1 877 382 4357\n  hours: 24x7\n  url: https://support.brightfold.example/\nsales:\n  email: sales@brightfold.example\n  phone: +1 303 499 7111\n---\n',
    );
    expect(read('partners/brightfold-systems/brightfold-vault/solution.md')).toBe(
      '---\nname: Brightfold Vault\nsummary: Vault copies servers to another data center every hour.\ndelivery: blueprint\nversion: "4.2"\nblueprints:\n  - Install Brightfold Vault\n---\n',
    );
    const article = read('partners/brightfold-systems/brightfold-vault/public/vault.md');
    expect(article).toMatch(/^---\ntitle: Getting Started with Brightfold Vault 4\.2 - Blueprint\ndescription: Vault copies servers to another data center every hour\.\naudience: public\nversion: "4\.2"\nauthor: Ann Author\npublished: 2015-06-01\n---\n/);
    expect(article).toContain('![Logo](logo.png)');
    expect(article).toContain('[Add a public IP](../../../../articles/network/add-public-ip.md#steps)');
    expect(report.partners).toEqual([{ id: 'brightfold-systems', name: 'Brightfold Systems', from: 'the sentence "Brightfold Systems has integrated …"', solutions: [{ id: 'brightfold-vault', name: 'Brightfold Vault', articles: 1 }] }]);
    expect(report.findings.map(({ rule, path: file, what }) => `${rule} ${file.replace(/^.*\//, '')} ${what}`)).toEqual([
      'front-matter-schema vault.md The old text does not tell `reviewed`.',
      'front-matter-schema solution.md The old text does not tell `categories`.',
      'front-matter-schema solution.md The old text does not tell `kind`.',
      'front-matter-schema partner.md The old text does not tell `escalation`.',
    ]);
  });

  it('of one product on two platforms are two articles of one solution', async () => {
    const text = guide.replace('../../Network/add-public-ip.md#steps', 'https://a.example');
    const { report } = await importing({
      'Marketplace Guides/a.md': oldArticle(text, { title: 'Installing Brightfold Vault on Linux' }),
      'Marketplace Guides/b.md': oldArticle(text, { title: 'Installing Brightfold Vault on Windows Server' }),
    });
    expect(report.partners[0]?.solutions).toEqual([{ id: 'brightfold-vault', name: 'Brightfold Vault', articles: 2 }]);
  });
});

describe('hostile old files', () => {
  it('are refused and named; the others are imported', async () => {
    const { report, files } = await importing({
      'A/engine.md': '{{{js\n{ "title": process.exit(3) }\n}}}\nText',
      'A/fence.md': '---js\n({ title: process.exit(3) })\n---\nText',
      'A/latin.md': new Uint8Array([0x7b, 0x7b, 0x7b, 0x0a, 0x22, 0xe9]),
      'A/deep.md': oldArticle(`${'> '.repeat(2000)}x`),
      'A/html.md': oldArticle('<b>'.repeat(20_000), { contentIsHTML: true }),
      'A/large.md': 'x'.repeat(300_000),
      'A/link.md': { symlink: '/etc/hostname' },
      'A/fine.md': oldArticle('Text'),
    });
    expect(files).toEqual(['articles/a/fine.md']);
    expect(report.files.filter(({ became }) => became === 'refused').map(({ from, why }) => `${from}: ${why}`)).toEqual([
      expect.stringMatching(/^A\/deep\.md: .*2,?000 levels.* 20 /),
      'A/engine.md: Its front matter asks for a script engine; only JSON is read.',
      'A/fence.md: It begins with front matter of another kind; the old articles hold theirs as JSON between {{{ and }}}.',
      'A/html.md: Its elements lie too deep in each other. Remove those around that show nothing.',
      'A/large.md: It is 300000 bytes long; 262144 is the most. Split it first.',
      'A/latin.md: It is not UTF-8 text. Save it as UTF-8 first.',
      'A/link.md: It is a symbolic link. Put the file itself here.',
    ]);
  });
});
