import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { baseContent } from '../fixtures/base.ts';
import { assay, temporary, type Outcome } from '../fixtures/host.ts';

const deploy = 'partners/acme/widget/public/deploy.md';
const text = String(baseContent[deploy]);

/** Checks a text as if it were the file, in the clean content with these files laid over it. */
async function check(file: string, input: string | Uint8Array, files: typeof baseContent = {}): Promise<Outcome> {
  const cwd = temporary({ ...baseContent, ...files });
  return assay(['check', cwd, '--stdin-path', path.join(cwd, file), '--as-of', '2026-11-16'], { cwd, readInput: async () => (typeof input === 'string' ? new TextEncoder().encode(input) : input) });
}

describe('assay check --stdin-path', () => {
  it('judges what stands in the input, not in the file', async () => {
    const { code, out } = await check(deploy, text.replace('## Before you begin', '## Befor you begin'));
    expect(code).toBe(1);
    expect(out).toMatch(/^partners\/acme\/widget\/public\/deploy\.md:22:1 {2}error {2}require-sections\n/);
    expect(out).toContain('22 │ ## Befor you begin');
    expect(await check(deploy, text, { [deploy]: '# broken\n' })).toMatchObject({ code: 0, out: 'Clean: 1 file judged, nothing found.\n' });
  });

  it('follows its links through the content on disk', async () => {
    const { code, out } = await check(deploy, `${text}\nSee [the other one](./tune.md#the-end).\n`, { 'partners/acme/widget/public/tune.md': text.replace(/^title: .*/m, 'title: Tune Widget') });
    expect(code).toBe(1);
    expect(out).toContain('No heading of `tune.md` has the anchor `the-end`.');
    expect(out).toMatch(/^1 error in 1 file\.$/m);
  });

  it('judges a text for a file that is not there yet', async () => {
    const { code, out } = await check('articles/network/open-a-port.md', '---\ntitle: Open a port\n---\n\n[here](../../nowhere.md)\n');
    expect(code).toBe(1);
    expect(out).toContain('valid-link');
    expect(out).toContain('front-matter-schema');
  });

  it('judges names and folders, which nobody has made yet either', async () => {
    expect((await check('articles/network/Open A Port.md', text)).out).toContain('valid-path');
    expect((await check('articles/Net work/open.md', text)).out).toContain('The folder name `Net work` holds');
  });

  it('judges bytes as they are', async () => {
    expect((await check(deploy, new Uint8Array([0xff, 0xfe, 0x41, 0x00]))).out).toContain('valid-encoding');
    expect((await check(deploy, 'x'.repeat(300_000))).out).toContain('within-limits');
  });

  it('takes the path from the configured content', async () => {
    const file = 'content/partners/quaymarrow/partner.md';
    const { code, out } = await assay(['check', '--stdin-path', file, '--format', 'json'], { readInput: async () => new TextEncoder().encode('nothing') });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ counts: { files: 1 }, findings: expect.arrayContaining([expect.objectContaining({ path: 'partners/quaymarrow/partner.md', rule: 'valid-front-matter' })]) });
  });

  it('refuses a path outside of the content', async () => {
    expect(await assay(['check', '--stdin-path', 'README.md'])).toEqual({ code: 2, out: '', err: 'assay: --stdin-path "README.md" is in no content folder; content is content\n' });
    expect(await assay(['check', '--stdin-path', 'content/../README.md'])).toMatchObject({ code: 2 });
  });

  it('reports on nothing but that file', async () => {
    expect(await assay(['check', '--stdin-path', 'content/partners/quaymarrow/partner.md', 'content/articles'])).toEqual({ code: 2, out: '', err: 'assay: --stdin-path names the one file to report on, so name no part of the content\n' });
  });

  it('does not go with --fix', async () => {
    expect(await assay(['check', '--fix', '--stdin-path', 'content/x.md'])).toEqual({ code: 2, out: '', err: 'assay: --stdin-path does not go with --fix\n' });
  });
});
