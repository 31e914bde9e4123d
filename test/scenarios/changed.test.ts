import { describe, expect, it } from 'vitest';
import type { CheckReport } from '../../schemas/generated/types.ts';
import type { SourceFiles } from '../../scripts/source.ts';
import { baseContent } from '../fixtures/base.ts';
import { assay, temporary } from '../fixtures/host.ts';
import { change, commit, git, repository } from '../fixtures/repository.ts';

const deploy = 'partners/acme/widget/public/deploy.md';
const open = 'articles/network/open-a-port.md';
const close = 'articles/network/close-a-port.md';
const vendor = (title: string, body: string): string => `---\ntitle: ${title}\ndescription: How to do that in the network of a customer.\naudience: public\n---\n\n${body}\n`;
const content: SourceFiles = {
  ...baseContent,
  [open]: vendor('Open a port', 'Open the **Network** page.\n\n## Check the port\n\nThe port answers.'),
  [close]: vendor('Close a port', 'Look at [the check](./open-a-port.md#check-the-port), then at [nothing](./nothing.md).'),
};
const text = (path: string): string => String(content[path]);

async function changed(folder: string, ...words: string[]): Promise<{ code: number; err: string; found: string[]; files: number }> {
  const { code, out, err } = await assay(['check', folder, '--as-of', '2026-11-16', '--format', 'json', ...(words.length > 0 ? words : ['--changed'])], { cwd: folder });
  if (out === '') return { code, err, found: [], files: 0 };
  const report = JSON.parse(out) as CheckReport;
  return { code, err, found: report.findings.map(({ path, rule }) => `${path} ${rule}`), files: report.counts.files };
}

describe('assay check --changed', () => {
  it('is clean when nothing has changed, whatever stands elsewhere', async () => {
    expect(await changed(repository(content))).toEqual({ code: 0, err: '', found: [], files: 0 });
  });

  it('reports what is found in a changed file, a new one and one that git does not know, and nothing else', async () => {
    const folder = repository(content);
    change(folder, { [open]: text(open).replace('The port answers.', '[Look](./nowhere.md)') });
    git(folder, 'add', '-A');
    change(folder, { 'articles/network/list-ports.md': '# List\n' });
    const { code, found, files } = await changed(folder);
    expect(code).toBe(1);
    expect(files).toBe(2);
    expect(new Set(found.map((line) => line.split(' ')[0]))).toEqual(new Set([open, 'articles/network/list-ports.md']));
    expect(found).toContain(`${open} valid-link`);
  });

  it('reports in another file the link that a changed heading breaks, and not the one that was broken before', async () => {
    const folder = repository(content);
    change(folder, { [open]: text(open).replace('## Check the port', '## Try the port') });
    expect(await changed(folder)).toEqual({ code: 1, err: '', found: [`${close} valid-anchor`], files: 1 });
    expect(await changed(folder, '--changed', '--cache')).toEqual(await changed(folder));
  });

  it('reports the links to a file that is gone, however they are written', async () => {
    const folder = repository({ ...content, 'articles/servers/plan.md': vendor('Plan', '[Open](../network/open%2Da\\-port.md) a port.') });
    change(folder, { [open]: undefined });
    const { code, found } = await changed(folder);
    expect(code).toBe(1);
    expect(found).toEqual([`${close} valid-link`, 'articles/servers/plan.md valid-link']);
  });

  it('reports what a removed file of a partner leaves undone', async () => {
    const folder = repository(content);
    change(folder, { 'partners/acme/widget/internal/support.md': undefined });
    expect((await changed(folder)).found).toEqual(['partners/acme/widget/solution.md require-article-pair']);
  });

  it('reports an article that no longer agrees with a changed profile', async () => {
    const folder = repository(content);
    const partner = 'partners/acme/partner.md';
    change(folder, { [partner]: text(partner).replaceAll('platform-desk@', 'night-desk@') });
    expect((await changed(folder)).found).toContain('partners/acme/widget/internal/support.md consistent-contacts');
  });

  it('reports two names that differ in case alone, on whichever of them', async () => {
    const folder = repository(content);
    change(folder, { 'articles/network/Open-a-port.md': text(open) });
    expect((await changed(folder)).found).toEqual(expect.arrayContaining([expect.stringContaining('no-path-collision')]));
  });

  it('counts from where the work left the branch that is named', async () => {
    const folder = repository(content);
    git(folder, 'checkout', '-q', '-b', 'work');
    change(folder, { [open]: text(open).replace('## Check the port', '## Try the port') });
    commit(folder, 'Rename a heading');
    git(folder, 'checkout', '-q', 'main');
    change(folder, { [deploy]: text(deploy).replace('## Before you begin', '## Befor you begin') });
    commit(folder, 'Break something else');
    git(folder, 'checkout', '-q', 'work');
    expect((await changed(folder, '--changed')).found).toEqual([]);
    expect((await changed(folder, '--changed=main')).found).toEqual([`${close} valid-anchor`]);
    expect((await changed(folder, '--changed=HEAD')).found).toEqual([]);
  });

  it('counts from the main branch of the remote when there is one', async () => {
    const folder = repository(content);
    git(folder, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
    change(folder, { [open]: text(open).replace('## Check the port', '## Try the port') });
    commit(folder, 'Rename a heading');
    expect((await changed(folder)).found).toEqual([`${close} valid-anchor`]);
  });

  it('takes everything for new in a repository without a commit', async () => {
    const folder = temporary(content);
    git(folder, 'init', '-q');
    expect((await changed(folder)).found).toEqual([`${close} valid-link`]);
  });

  it.each([
    ['--changed=no-such-branch', /^assay: --changed=no-such-branch: .* has no such commit, branch or tag; in CI it may have to be fetched first\n$/],
    ['--changed=--output=/tmp/x', /^assay: --changed=--output=\/tmp\/x: .* has no such commit/],
    ['--changed=', /^assay: --changed= needs a value: --changed=<base>\n$/],
  ])('answers %s with one clear line', async (word, line) => {
    expect(await assay(['check', '.', word], { cwd: repository(content) })).toEqual({ code: 2, out: '', err: expect.stringMatching(line) });
  });

  it('says so where there is no git work tree', async () => {
    const { code, err } = await changed(temporary(content));
    expect(code).toBe(2);
    expect(err).toMatch(/^assay: --changed asks git, and .* is in no git work tree\n$/);
  });
});
