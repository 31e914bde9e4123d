import { linkSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, onTestFinished, test } from 'vitest';
import { pictureChannels } from '../../scripts/leaks/channels/pictures.ts';
import { findInFile } from '../../scripts/leaks/find-leaks.ts';
import { Secrets } from '../../scripts/leaks/secrets.ts';
import { viewsOf } from '../../scripts/leaks/views.ts';
import { checkContent, type CheckResult } from '../../scripts/pipeline/check.ts';
import { diskSource, type Source, type SourceFiles } from '../../scripts/source.ts';
import { stageEdition, type Staged } from '../../scripts/stage/stage-edition.ts';
import { asOf, program } from '../fixtures/base.ts';
import { temporary } from '../fixtures/host.ts';
import { contentOf, filesBelow, internalPath, publicPath, stage, textOf } from './content.ts';

const flat = (colour: string): Promise<Buffer> => sharp({ create: { width: 12, height: 12, channels: 3, background: colour } }).png().toBuffer();
const [open, secret] = await Promise.all([flat('#246'), flat('#b31')]);
const folder = 'partners/acme/widget';
const shot = `${folder}/public/shot.png`;
const rack = `${folder}/internal/rack.png`;
const showing = (address: string): SourceFiles => ({ [publicPath]: `${textOf(publicPath)}\n![A screen](${address})\n` });

/** Content on disk, judged; what happens then, before it is staged, is for the test to say. */
async function onDisk(files: SourceFiles): Promise<{ root: string; source: Source; checked: CheckResult; publish(): Promise<Staged & { files: Map<string, Buffer> }> }> {
  const root = temporary(contentOf('member', { files }));
  const source = diskSource([root], { noLinks: true });
  const checked = await checkContent(source, { program, asOf, isolate: false });
  return {
    root,
    source,
    checked,
    async publish() {
      const out = mkdtempSync(path.join(tmpdir(), 'assay-test-'));
      onTestFinished(() => rmSync(out, { recursive: true, force: true }));
      const staged = await stageEdition(checked, source, 'public', out, { rulePages: [] });
      return { ...staged, files: filesBelow(out) };
    },
  };
}

const pictures = ({ files }: { files: Map<string, Buffer> }): string[] => [...files.keys()].filter((name) => name.startsWith('images/'));

describe('no way of writing an address leads a public article to an internal picture or page', () => {
  const written = [
    '../internal/rack.png', './../internal/rack.png', '../internal/./rack.png', '../public/../internal/rack.png', '../../widget/internal/rack.png', 'x/../../internal/rack.png', '../internal//rack.png',
    '%2e%2e/internal/rack.png', '.%2E/internal/rack.png', '..%2finternal%2frack.png', '%2e%2e%2finternal%2frack.png', '..%5cinternal%5crack.png', '%252e%252e/internal/rack.png', '../%69nternal/rack.png', '../internal/rack%2epng',
    '..\\internal\\rack.png', '../INTERNAL/rack.png', '../internal/RACK.PNG', '../Internal/rack.png',
    '\u2025/internal/rack.png', '\uFF0E\uFF0E/internal/rack.png', '..\u2044internal\u2044rack.png', '..\uFF0Finternal\uFF0Frack.png', '../\u0131nternal/rack.png', '../internal/rack.png\u200B', '..\u00AD/internal/rack.png',
    '/partners/acme/widget/internal/rack.png', '/internal/rack.png', '../internal/rack.png?x', '../internal/rack.png#x', '../../../../partners/acme/widget/internal/rack.png', '../../../../../content/partners/acme/widget/internal/rack.png',
    '../internal/support.md', '../internal/support.md#tools', '../internal', '../internal/', '../application.md', '../certification.md', '../../membership.md', '/partners/acme/widget/internal/support/',
    'node_modules/../../internal/rack.png', 'file:../internal/rack.png', '~/internal/rack.png', '../internal/rack.png%00.png',
  ];
  const forms: [string, (address: string) => string][] = [
    ['picture', (address) => `![x](<${address}>)`],
    ['link', (address) => `[x](<${address}> "t")`],
    ['definition', (address) => `![x][y] [z][y]\n\n[y]: <${address}>`],
    ['tag', (address) => `<img src="${address}" alt="x"> <a href="${address}">x</a>`],
  ];

  test.each(forms)('%s', async (_, write) => {
    for (const address of written) {
      const files = { [publicPath]: `${textOf(publicPath)}\n${write(address)}\n`, [shot]: open, [rack]: secret };
      const { edition, files: staged } = await stage(contentOf('member', { files }), 'public');
      const article = edition.articles.find(({ kind }) => kind === 'public-article');
      expect(article?.images, address).toEqual({});
      expect(Object.values(article?.links ?? {}).filter((route) => /internal|application|membership/.test(route)), address).toEqual([]);
      expect([...staged.keys()].filter((name) => name.startsWith('images/')), address).toEqual([]);
    }
  });
});

describe('a link is never followed', () => {
  test.each<[string, SourceFiles]>([
    ['of a picture', { ...showing('./shot.png'), [rack]: secret, [shot]: { symlink: '../internal/rack.png' } }],
    ['of a folder', { ...showing('./more/shot.png'), [rack]: secret, [`${folder}/public/more`]: { symlink: '../internal' } }],
    ['of an article', { [internalPath]: textOf(internalPath), [`${folder}/public/support.md`]: { symlink: '../internal/support.md' } }],
  ])('%s', async (_, files) => {
    const { publish } = await onDisk(files);
    const staged = await publish();
    expect(pictures(staged)).toEqual([]);
    expect(staged.edition.articles.map(({ key }) => `${key}.md`)).toEqual([publicPath]);
  });

  test('that took the place of a picture after the check', async () => {
    const { root, publish } = await onDisk({ ...showing('./shot.png'), [shot]: open, [rack]: secret });
    rmSync(path.join(root, shot));
    symlinkSync('../internal/rack.png', path.join(root, shot));
    const staged = await publish();
    expect(pictures(staged)).toEqual([]);
    expect(staged.leftOut).toEqual([{ path: shot, why: 'it cannot be read' }]);
  });

  test('that took the place of a folder after the check, to which the same names lead', async () => {
    const { root, publish } = await onDisk({ ...showing('./rack.png'), [`${folder}/public/rack.png`]: open, [rack]: secret });
    // The internal folder seems public now: a picture by the public path is the internal one.
    renameSync(path.join(root, folder, 'public'), path.join(root, folder, 'aside'));
    symlinkSync('internal', path.join(root, folder, 'public'), 'junction');
    expect(readFileSync(path.join(root, folder, 'public/rack.png'))).toEqual(secret);
    await expect(publish()).rejects.toThrow(/^partners\/acme\/widget\/public\/deploy\.md changed while it was being published/);
  });

  test('that leads to a folder of pictures alone', async () => {
    const files = { [publicPath]: textOf(publicPath), [`${folder}/public/rack.png`]: open, [rack]: secret };
    const { root, source } = await onDisk(files);
    renameSync(path.join(root, folder, 'public'), path.join(root, folder, 'aside'));
    symlinkSync('internal', path.join(root, folder, 'public'), 'junction');
    expect(() => source.read(`${folder}/public/rack.png`)).toThrow('a link leads to partners/acme/widget/public/rack.png');
  });
});

describe('a second name of a file', () => {
  test('makes no internal article public: it still says what it is', async () => {
    const { root } = await onDisk({});
    linkSync(path.join(root, internalPath), path.join(root, folder, 'public/support.md'));
    const source = diskSource([root], { noLinks: true });
    const checked = await checkContent(source, { program, asOf, isolate: false });
    const staged = await stageEdition(checked, source, 'public', temporary(), { rulePages: [] });
    expect(staged.edition.articles.map(({ key }) => `${key}.md`)).toEqual([publicPath]);
    expect(staged.leftOut).toEqual([{ path: `${folder}/public/support.md`, why: 'its front matter does not say `audience: public`' }]);
    expect(checked.findings.map(({ path: file }) => file)).toContain(`${folder}/public/support.md`);
  });

  test('does not let a text change unseen through it', async () => {
    const { root, publish } = await onDisk({});
    linkSync(path.join(root, publicPath), path.join(root, 'other.md'));
    writeFileSync(path.join(root, 'other.md'), `${textOf(publicPath)}\nLater.\n`);
    await expect(publish()).rejects.toThrow('changed while it was being published');
  });
});

describe('a picture loses all that it carries beside its pixels', () => {
  const sentence = 'The rack of project Falcon stands in the third room of the northern hall behind the blue door';

  test.each(pictureChannels.map((channel) => [channel.name, channel] as const))('%s', async (_, { file, plant }) => {
    const given = await plant({ sentence, email: 'x@y.example', phone: '+1 808 555 0173' }, '');
    const secrets = new Secrets();
    secrets.addText(sentence, 'rack');
    expect(await findInFile(String(file), given, secrets)).not.toEqual([]);
    const name = `falcon-${String(file)}`;
    const { files, edition } = await stage(contentOf('member', { files: { ...showing(`./${name}`), [`${folder}/public/${name}`]: given } }), 'public');
    const shown = [...files.keys()].find((at) => at.startsWith('images/')) ?? '';
    expect(shown).toMatch(/^images\/[0-9a-f]{20}\.webp$/);
    expect(edition.articles[0]?.images).toMatchObject({ [`./${name}`]: { file: shown.slice('images/'.length) } });
    const bytes = files.get(shown)!;
    expect(await findInFile(shown, bytes, secrets)).toEqual([]);
    expect([...viewsOf(shown, bytes)].filter(({ text }) => /falcon/i.test(text))).toEqual([]);
    expect(chunksOf(bytes).filter((chunk) => chunk !== 'VP8 ' && chunk !== 'VP8L')).toEqual([]);
  });

  test('and is no drawing: those can hold scripts, links and words', async () => {
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>');
    for (const name of ['mark.svg', 'mark.png']) {
      const { files, edition } = await stage(contentOf('member', { files: { ...showing(`./${name}`), [`${folder}/public/${name}`]: drawing } }), 'public');
      expect([...files.keys()].filter((at) => at.startsWith('images/'))).toEqual([]);
      expect(edition.articles[0]?.images).toEqual({});
    }
  });
});

/** Chunks of a WebP file, to its very end. */
function chunksOf(webp: Buffer): string[] {
  const names: string[] = [];
  for (let at = 12; at < webp.length; ) {
    names.push(webp.toString('latin1', at, at + 4));
    const length = webp.readUInt32LE(at + 4);
    at += 8 + length + (length % 2);
  }
  return names;
}
