import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileOf } from '../../scripts/lsp/project.ts';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { baseContent } from '../fixtures/base.ts';
import { startEditor } from './client.ts';

const deploy = 'partners/acme/widget/public/deploy.md';
const support = 'partners/acme/widget/internal/support.md';
const solution = 'partners/acme/widget/solution.md';
const text = String(baseContent[deploy]);
const clean = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.length === 0;
const has = (rule: string) => (diagnostics: readonly Diagnostic[]): boolean => diagnostics.some(({ code }) => code === rule);

describe('assay lsp', () => {
  it('says who it is and what it can do', async () => {
    const { server } = await startEditor(baseContent);
    expect(server.serverInfo?.name).toBe('assay');
    expect(server.capabilities).toMatchObject({ hoverProvider: true, completionProvider: expect.anything(), codeActionProvider: expect.anything() });
  });

  it('judges what is typed, before it is written, and says when it is mended', async () => {
    const editor = await startEditor(baseContent);
    await editor.open(deploy, text);
    expect(await editor.diagnostics(deploy, clean)).toEqual([]);
    await editor.type(deploy, '## Before you begin', '## Befor you begin');
    const [diagnostic] = await editor.diagnostics(deploy, has('require-sections'));
    expect(diagnostic).toMatchObject({
      source: 'assay',
      code: 'require-sections',
      severity: DiagnosticSeverity.Error,
      codeDescription: { href: 'https://kb.example.com/rules/require-sections/' },
      message: expect.stringContaining('Did you mean `Before you begin`?'),
      range: { start: { line: text.split('\n').indexOf('## Before you begin'), character: 0 } },
    });
    await editor.type(deploy, '## Befor you begin', '## Before you begin');
    expect(await editor.diagnostics(deploy, clean)).toEqual([]);
  });

  it('counts characters as editors do, behind those that take two places', async () => {
    const editor = await startEditor(baseContent);
    await editor.open(deploy, text);
    await editor.diagnostics(deploy, clean);
    await editor.type(deploy, 'Administrators of', '😀 [Administrators](./none.md) of');
    const diagnostics = await editor.diagnostics(deploy, has('valid-link'));
    const { range } = diagnostics.find(({ code }) => code === 'valid-link')!;
    const line = editor.text(deploy).split('\n')[range.start.line]!;
    expect(line.slice(range.start.character, range.end.character)).toBe('./none.md');
  });

  it('speaks of other files too: what a change breaks there, what changes on disk', async () => {
    const linking = String(baseContent[support]).replace('## Tools', '[The steps](../public/deploy.md#before-you-begin).\n\n## Tools');
    const editor = await startEditor({ ...baseContent, [support]: linking });
    await editor.open(deploy, text);
    await editor.diagnostics(deploy, clean);
    await editor.type(deploy, '## Before you begin', '## Befor you begin');
    await editor.diagnostics(support, has('valid-anchor'));
    await editor.type(deploy, '## Befor you begin', '## Before you begin');
    await editor.diagnostics(support, clean);
    writeFileSync(path.join(editor.folder, 'content', support), linking.replace('## Troubleshooting', '## Trubleshooting'));
    await editor.diagnostics(support, has('require-sections'));
    rmSync(path.join(editor.folder, 'content', support));
    expect(await editor.diagnostics(solution, has('require-article-pair'))).not.toEqual([]);
  });

  it('offers to mend what it finds', async () => {
    const editor = await startEditor(baseContent);
    await editor.open(deploy, text.replace('Administrators of', '[Administrators](./deploy.md#prizing) of'));
    await editor.diagnostics(deploy, has('valid-anchor'));
    const [action] = await editor.actions(deploy, './deploy.md#pri|zing');
    expect(action).toMatchObject({ title: 'Write ./deploy.md#pricing', kind: 'quickfix', isPreferred: true });
    expect(editor.apply(deploy, action!)).toContain('[Administrators](./deploy.md#pricing) of');
    expect(await editor.actions(deploy, '## Pri|cing')).toEqual([]);
  });

  it('makes the edits that a finding carries, on the text as it is typed', async () => {
    const editor = await startEditor(baseContent);
    await editor.open(deploy, text);
    await editor.diagnostics(deploy, clean);
    await editor.type(deploy, '## Before you begin', '## Prerequisites');
    await editor.diagnostics(deploy, has('consistent-section-title'));
    const [action] = await editor.actions(deploy, '## Pre|requisites');
    expect(action).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: [{ code: 'consistent-section-title' }] });
    expect(editor.apply(deploy, action!)).toBe(text);
  });

  it('shows the page of the rule that found something, and what a field is for', async () => {
    const editor = await startEditor(baseContent);
    await editor.open(deploy, text.replace('## Before you begin', '## Befor you begin'));
    await editor.diagnostics(deploy, has('require-sections'));
    const page = await editor.hover(deploy, '## Be|for');
    expect(page).toMatch(/^### require-sections\n/);
    expect(page).toContain('#### Why it matters');
    expect(page).toContain('[Examples](https://kb.example.com/rules/require-sections/)');
    expect(await editor.hover(deploy, 'audie|nce: public')).toContain('Who may read it');
    expect(await editor.hover(deploy, 'Administrators of')).toBe('');
  });

  it('completes section titles, keys, values, links, images and anchors', async () => {
    const editor = await startEditor({ ...baseContent, 'partners/acme/widget/public/menu.png': new Uint8Array([1]) });
    await editor.open(deploy, text.replace('## Before you begin', '## ').replace(/^version: .*\n/m, '').replace('Administrators of', '[a]() [b](#) [c](../internal/) ![d]() of'));
    await editor.open(solution, String(baseContent[solution]).replace(/^kind: .*$/m, 'kind: '));
    await editor.diagnostics(deploy, (diagnostics) => diagnostics.length > 0);
    const labels = async (file: string, at: string): Promise<string[]> => (await editor.complete(file, at)).map(({ label }) => label);
    expect((await labels(deploy, '## |\n'))[0]).toBe('Before you begin');
    expect(await labels(deploy, '## |\n')).not.toContain('Pricing');
    expect(await labels(deploy, '[a](|)')).toContain('../solution.md');
    expect(await labels(deploy, '[b](#|)')).toEqual(expect.arrayContaining(['#pricing', '#steps']));
    expect(await labels(deploy, '![d](|)')).toEqual(['menu.png']);
    expect(await labels(deploy, 'audience: |')).toEqual(['public']);
    expect(await labels(solution, 'kind: |')).toEqual(['saas', 'software']);
    // Nothing for customers leads to what only staff may see.
    expect((await labels(deploy, '[c](../internal/|)')).filter((label) => label.includes('internal'))).toEqual([]);
    await editor.type(deploy, 'audience: public\n', 'audience: public\nv\n');
    expect(await labels(deploy, '\nv|\n')).toContain('version');
    expect(await labels(deploy, '\nv|\n')).not.toContain('audience');
    const [item] = await editor.complete(deploy, '## |\n');
    expect(item?.textEdit).toMatchObject({ newText: 'Before you begin' });
  });

  it('goes on when a file cannot be judged to its end, and says so', async () => {
    const editor = await startEditor(baseContent);
    await editor.open(deploy, `${text}\n${'x'.repeat(300_000)}\n`);
    await editor.diagnostics(deploy, has('within-limits'));
    await editor.open(support, String(baseContent[support]));
    expect(await editor.diagnostics(support, clean)).toEqual([]);
  });

  it('says what is wrong with the configuration, in one line', async () => {
    const editor = await startEditor(baseContent, '{ contnt: ["content"], program: PROGRAM, site: { url: "https://kb.example.com", base: "/" } }');
    await editor.open(deploy, text);
    await expect.poll(() => editor.messages).toEqual([expect.stringMatching(/^assay: .*assay\.config\.ts: no setting "contnt"; did you mean content\?$/)]);
  });

  it.each(['at once', 'when it has looked at everything'])('ends when the editor is gone, %s', async (when) => {
    const editor = await startEditor(baseContent);
    await editor.open(deploy, text);
    if (when !== 'at once') await editor.diagnostics(deploy, clean);
    expect(await editor.vanish()).toBe(0);
  });
});

it.each(['file://elsewhere/content/a.md', 'file:///content/%ZZ.md', 'file:///content/a%2Fb.md', 'untitled:a.md', '', undefined])('takes %j for no file', (uri) => {
  expect(fileOf(uri)).toBeUndefined();
});
