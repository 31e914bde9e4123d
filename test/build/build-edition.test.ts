import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { buildEdition, type Built, type BuildOptions } from '../../scripts/build.ts';
import { BuildError } from '../../scripts/build/build-error.ts';
import { projectRoot } from '../../scripts/host.ts';
import { collectSecrets, findLeaks } from '../../scripts/leaks/find-leaks.ts';
import { memorySource } from '../../scripts/source.ts';
import { judge } from '../fixtures/base.ts';
import { temporary } from '../fixtures/host.ts';
import { contentOf } from '../stage/content.ts';
import { fakeSite } from './fake-site.ts';

const files = contentOf('member');

/** Builds the public edition of the clean content into a folder where an older one stands. Its temporary folder must be gone when it is done, however it ends. */
async function build(project: string, options: Partial<BuildOptions> = {}): Promise<{ dist: string; built: Promise<Built> }> {
  const dist = temporary({ 'public/index.html': 'the older one' });
  const checked = await judge(files);
  const trees = temporary();
  vi.stubEnv('TMPDIR', trees);
  onTestFinished(() => void vi.unstubAllEnvs());
  const built = buildEdition(checked, memorySource(files), { audience: 'public', out: path.join(dist, 'public'), site: { url: 'https://kb.example.com', base: '/' }, env: process.env, project, rulePages: [], ...options }).finally(() => {
    expect(readdirSync(trees).filter((name) => name.startsWith('assay-'))).toEqual([]);
  });
  return { dist, built };
}

function olderOne(dist: string): { page: string; beside: string[] } {
  return { page: readFileSync(path.join(dist, 'public/index.html'), 'utf8'), beside: readdirSync(dist) };
}

const untouched = { page: 'the older one', beside: ['public'] };
describe('an edition', () => {
  test('is built where no content can be reached, and takes its place as a whole', async () => {
    const project = fakeSite({
      script: `import { readdirSync } from 'node:fs';
const globbed = Object.keys(import.meta.glob('/**/*.md', { query: '?raw' })).filter((file) => !file.startsWith('/edition/text/') && !file.startsWith('/node_modules/'));
const beside = readdirSync(process.cwd()).sort();`,
      body: '<p>{JSON.stringify({ globbed, beside, secrets: Object.keys(process.env).filter((name) => /TOKEN|SECRET/.test(name)) })}</p>',
      files: { 'content/partners/acme/widget/internal/support.md': 'secret', 'notes.md': 'secret' },
    });
    const { dist, built } = await build(project, { env: { ...process.env, DEPLOY_TOKEN: 'x' } });
    expect(await built).toMatchObject({ pages: 6, leftOut: [] });
    const page = readFileSync(path.join(dist, 'public/partners/acme/widget/deploy/index.html'), 'utf8').replaceAll('&quot;', '"');
    const found = JSON.parse(/<p>(.*)<\/p>/.exec(page)?.[1] ?? '') as { globbed: string[]; beside: string[]; secrets: string[] };
    expect(found.globbed).toEqual([]);
    expect(found.beside).toContain('site');
    expect(found.beside.filter((name) => name === 'content' || name === 'notes.md')).toEqual([]);
    expect(found.secrets).toEqual([]);
    expect(readdirSync(dist)).toEqual(['public']);
  });

  test('that cannot be rendered leaves the older one where it is, and says what Astro said', async () => {
    const { dist, built } = await build(fakeSite({ script: "throw new Error('the third shelf is missing');" }));
    await expect(built).rejects.toThrow(BuildError);
    await expect(built).rejects.toThrow(/the public edition could not be built[^]*the third shelf is missing/);
    expect(olderOne(dist)).toEqual(untouched);
  });

  test('in which something internal is found leaves the older one where it is', async () => {
    const secrets = await collectSecrets(await judge(files), memorySource(files), { rulePages: [] });
    const { dist, built } = await build(fakeSite({ body: '<p>Agreed on a pause: the board of both companies agreed on a pause until spring.</p>' }), {
      async approve(folder) {
        const { leaks } = await findLeaks(folder, secrets);
        throw new Error(leaks.map(({ file, source }) => `${file}: ${source}`).join('\n'));
      },
    });
    await expect(built).rejects.toThrow('partners/acme/widget/deploy/index.html: partners/acme/membership.md');
    expect(olderOne(dist)).toEqual(untouched);
  });

  test('is not built from a site that holds a symbolic link', async () => {
    const { dist, built } = await build(fakeSite({ files: { 'site/pages/content': { symlink: '/etc' } } }));
    await expect(built).rejects.toThrow(`${path.join('site', 'pages', 'content')} is a symbolic link`);
    expect(olderOne(dist)).toEqual(untouched);
  });
});

test.each(['secret.json', 'support.md?raw', 'rack.png?url', 'notes.ts'])('a site that imports %s of the content by its whole path is not built, and the file is named', async (name) => {
  const content = temporary({ 'secret.json': '{"secret": true}', 'support.md': 'secret', 'rack.png': 'secret', 'notes.ts': 'export default "secret";' });
  const integration = path.join(projectRoot, 'site/integrations/edition-only.ts');
  const project = fakeSite({ script: `import secret from ${JSON.stringify(`${content}/${name}`)};`, body: '{JSON.stringify(secret)}' });
  const config = path.join(project, 'astro.config.mjs');
  writeFileSync(config, `import { editionOnly } from ${JSON.stringify(integration)};\n${readFileSync(config, 'utf8').replace('export default {', 'export default { integrations: [editionOnly({})],')}`);
  const { dist, built } = await build(project);
  await expect(built).rejects.toThrow(`${name.split('?')[0]} is imported, but is no file of the site`);
  expect(olderOne(dist)).toEqual(untouched);
});
