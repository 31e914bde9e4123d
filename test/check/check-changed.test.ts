import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/generated/index.ts';
import type { Finding } from '../../rules/kit/finding.ts';
import type { Changes } from '../../scripts/check/changes.ts';
import { checkChanged } from '../../scripts/check/check-changed.ts';
import { openLiveJudges } from '../../scripts/live/live-judges.ts';
import { checkContent } from '../../scripts/pipeline/check.ts';
import { judgeHere } from '../../scripts/pipeline/judge-here.ts';
import { renderBaseline } from '../../scripts/suppressions/baseline.ts';
import { diskSource, listWhole, memorySource, type Source, type SourceFiles } from '../../scripts/source.ts';
import { asOf, baseContent, judge, program } from '../fixtures/base.ts';
import { readExamples } from '../../scripts/explain/examples.ts';

/** All files of a folder. */
function contentOf(folder: string): SourceFiles {
  const source = diskSource([folder]);
  return Object.fromEntries(source.list().flatMap(({ path, type }) => (type === 'file' ? [[path, path.endsWith('.md') ? Buffer.from(source.read(path)).toString() : source.read(path)]] : [])));
}

/** What differs between two contents, as git would say it. */
function differ(before: SourceFiles, after: SourceFiles): Changes {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)].filter((path) => before[path] !== after[path]));
  const texts = [...paths].flatMap((path) => (typeof before[path] === 'string' && path.endsWith('.md') ? [[path, new TextEncoder().encode(before[path])] as const] : []));
  return { paths, added: new Set([...paths].filter((path) => !(path in before))), removed: new Set([...paths].filter((path) => !(path in after))), before: Promise.resolve(new Map(texts)), tracked: new Set() };
}

async function judgeChanges(before: SourceFiles, after: SourceFiles): Promise<Finding[]> {
  const mentioning = async (patterns: readonly string[]): Promise<ReadonlySet<string>> =>
    new Set(Object.keys(after).filter((path) => typeof after[path] === 'string' && patterns.some((pattern) => new RegExp(pattern, 'i').test(String(after[path])))));
  return (await checkChanged(memorySource(after), differ(before, after), { program, asOf, isolate: false, mentioning })).findings;
}

/** The same by judging everything twice. */
async function judgeAll(before: SourceFiles, after: SourceFiles): Promise<Finding[]> {
  const { paths } = differ(before, after);
  const known = new Set((await judge(before)).findings.map(said));
  return (await judge(after)).findings.filter((finding) => paths.has(finding.path) || !known.has(said(finding)));
}

const said = ({ rule, path, what, actual }: Finding): string => JSON.stringify([rule, path, what, actual]);
const sorted = (findings: readonly Finding[]): string[] => findings.map((finding) => `${said(finding)} ${JSON.stringify(finding.edits)}`).sort();

describe('finds of a change what a check of everything finds, before and after', () => {
  const cases = rules.flatMap(({ id }) =>
    readExamples(readFileSync(new URL(`../../rules/${id}.md`, import.meta.url), 'utf8'))
      .filter(({ publicFiles }) => Object.keys(publicFiles).length === 0)
      .map((example) => [`${id}, ${example.title} (line ${example.line})`, example] as const),
  );

  it.each(cases)('%s', async (_, { files, removed }) => {
    const example = { ...baseContent, ...files };
    for (const path of removed) delete example[path];
    expect(sorted(await judgeChanges(baseContent, example))).toEqual(sorted(await judgeAll(baseContent, example)));
    // And back, where what was wrong is mended or what was there is gone.
    expect(sorted(await judgeChanges(example, baseContent))).toEqual(sorted(await judgeAll(example, baseContent)));
    // With only one of its files changed, the others around it.
    for (const path of Object.keys(files)) {
      const { [path]: _former, ...others } = example;
      const before = { ...others, ...(baseContent[path] !== undefined && { [path]: baseContent[path] }) };
      expect(sorted(await judgeChanges(before, example)), path).toEqual(sorted(await judgeAll(before, example)));
    }
  });
});

describe('finds of a small change in large content what a check of everything finds', () => {
  const content = contentOf('content');
  const paths = Object.keys(content).filter((path) => path.endsWith('.md'));
  // Every kind of document, each edited in its own way.
  const edits: Record<string, (text: string) => string> = {
    'a heading renamed': (text) => text.replace(/^## (.+)$/m, '## Anything but $1'),
    'a link to what is not there': (text) => `${text}\nSee [that](./no-such-article.md#nor-heading) and [this](../../../nowhere/).\n`,
    'a field gone': (text) => text.replace(/^(?!---)[a-z][A-Za-z]*: .+$/m, ''),
    'another title': (text) => text.replace(/^(title|name): .+$/m, '$1: Something else'),
    'a contact more': (text) => `${text}\nWrite to help@example.com or call +1 555 0199.\n`,
    'a former address': (text) => text.replace(/^---\n/, '---\naliases:\n  - /partners/anvilhythe/old/\n'),
    'no text': (text) => text.replace(/^(---\n[^]*?\n---\n)[^]*$/, '$1'),
  };
  const cases = Object.entries(edits).flatMap(([name, edit], at) => paths.filter((path, index) => index % 14 === at * 2 && edit(String(content[path])) !== content[path]).map((path) => [path, name] as const));

  const live = openLiveJudges({ judge: async ({ source, program: by }, files, onVerdict) => judgeHere(source, files, by, onVerdict), end: () => undefined });
  const judgeLive = async (files: SourceFiles): Promise<Finding[]> => (await checkContent(memorySource(files), { program, asOf, isolate: true, judges: live })).findings;

  it.each(cases)('%s with %s', async (path, name) => {
    const after = { ...content, [path]: edits[name]!(String(content[path])) };
    live.forget(path);
    const known = new Set((await judgeLive(content)).map(said));
    live.forget(path);
    const now = await judgeLive(after);
    live.forget(path);
    expect(sorted(await judgeChanges(content, after))).toEqual(sorted(now.filter((finding) => finding.path === path || !known.has(said(finding)))));
  });
});

describe('what is let pass, what is no file any more, and what is judged anew', () => {
  const deploy = 'partners/acme/widget/public/deploy.md';
  const support = 'partners/acme/widget/internal/support.md';
  const membership = 'partners/acme/membership.md';
  const broken = String(baseContent[deploy]).replace('## Before you begin', '## Befor you begin');
  const untidy = { ...baseContent, [membership]: String(baseContent[membership]).replace('---\n', '---\nprogram: "2015-02"\n'), [support]: `${String(baseContent[support])}\nOne \ntwo.\n` };
  const waiver = `  - rule: require-sections\n    path: ${deploy}\n    reason: The titles are chosen anew in January.\n    approver: Noor Haddad\n    approved: "2026-10-20"\n    expires: "2027-01-31"\n`;
  const waivers = `waivers:\n${waiver}${waiver.replace(deploy, support)}`;
  const listed = async (files: SourceFiles): Promise<SourceFiles> => ({ ...files, 'program/baseline.json': renderBaseline((await judge(files)).findings) });

  it.each<[name: string, expected: string[], before: SourceFiles | Promise<SourceFiles>, change: SourceFiles]>([
    ['a waiver that nobody needs any more', ['valid-waivers'], { ...baseContent, 'program/waivers.yaml': waivers, [deploy]: broken }, { [deploy]: baseContent[deploy]! }],
    ['an entry of the baseline that is mended', ['valid-baseline'], listed({ ...baseContent, [deploy]: broken }), { [deploy]: baseContent[deploy]! }],
    ['an entry of the baseline for a file that is gone', ['require-article-pair', 'valid-baseline'], listed({ ...baseContent, [deploy]: broken }), { [deploy]: { symlink: 'elsewhere' } }],
    ['links to a file whose place a link has taken', ['no-symlink', 'valid-link'], { ...baseContent, 'articles/network/list.md': `---\ntitle: What there is\n---\n\n[Widget](../../${deploy})\n` }, { [deploy]: { symlink: 'elsewhere' } }],
    ['nothing of what was there, where a membership pins no other version', ['front-matter-schema'], untidy, { [membership]: '---\n---\n' }],
  ])('is found: %s', async (_, expected, given, change) => {
    const before = await given;
    const after = { ...before, ...change };
    const found = await judgeChanges(before, after);
    expect(sorted(found)).toEqual(sorted(await judgeAll(before, after)));
    expect(found.map(({ rule }) => rule)).toEqual(expect.arrayContaining(expected));
  });
});

/** A source that keeps account of what it is asked for. */
function watched(files: SourceFiles): { source: Source; read: Set<string>; sized: Set<string> } {
  const [read, sized] = [new Set<string>(), new Set<string>()];
  const source = memorySource(files);
  const { places, sizeOf } = listWhole(source);
  return {
    read,
    sized,
    source: {
      ...source,
      listPlaces: async () => ({ places, sizeOf: (place) => (sized.add(place.path), sizeOf(place)) }),
      read: (path, most) => (read.add(path), source.read(path, most)),
    },
  };
}

describe('of what lies elsewhere', () => {
  const deploy = 'partners/acme/widget/public/deploy.md';
  const list = 'articles/network/list.md';
  const twins = Object.entries(baseContent).flatMap(([path, text]) => [
    ...(path.includes('/widget/') ? [[path.replace('/widget/', '/gadget/'), text] as const] : []),
    [path.replace('/acme/', '/bolt/'), text] as const,
    [path.replace('/acme/', '/core/').replace('deploy.md', 'install.md'), text] as const,
  ]);
  const titled = (text: unknown): string => `---\ntitle: What there is\naudience: public\n---\n\n${String(text)}\n`;
  const content: SourceFiles = { ...baseContent, ...Object.fromEntries(twins), 'articles/network/other.md': titled('Nothing.') };
  const first = /^## (?<title>.+)$/m.exec(String(content[deploy]))?.groups?.['title'] ?? '';
  const edited = (files: SourceFiles, edit: (text: string) => string): SourceFiles => ({ ...files, [deploy]: edit(String(files[deploy])) });
  /** What of the content is read, and whether it says what a check of everything says. */
  const readFor = async (before: SourceFiles, after: SourceFiles): Promise<string[]> => {
    const { source, read, sized } = watched(after);
    // As git gives it: the files in which one of the names stands.
    const mentioning = async (names: readonly string[]): Promise<ReadonlySet<string>> => new Set(Object.entries(after).flatMap(([path, text]) => (names.some((name) => String(text).includes(name)) ? [path] : [])));
    const { findings } = await checkChanged(source, differ(before, after), { program, asOf, isolate: false, mentioning });
    expect(sorted(findings)).toEqual(sorted(await judgeAll(before, after)));
    expect([...sized].sort()).toEqual([...read].sort());
    return [...read].filter((path) => !(path in baseContent));
  };
  const own = (path: string): string => `[How](../../${path})`;

  it('nothing is read or measured that a changed article has nothing to do with', async () => {
    const before = { ...content, [list]: titled(`${own(deploy)}, and ${own(`${deploy}#deploy`)}`) };
    expect(await readFor(before, edited(before, (text) => `${text}\nOne more sentence.\n`))).toEqual([]);
  });

  it('a document is read that leads to a heading where headings have changed', async () => {
    const before = { ...content, [list]: titled(own(`${deploy}#${first.toLowerCase().replaceAll(' ', '-')}`)), 'articles/network/third.md': titled(own(deploy)) };
    expect(await readFor(before, edited(before, (text) => text.replace(`## ${first}`, '## Something else')))).toEqual([list]);
  });

  it('a document is read that leads to a heading which is to get another title', async () => {
    const before = { ...edited(content, (text) => text.replace('## Before you begin', '## Requirements')), [list]: titled(own(`${deploy}#requirements`)) };
    const after = edited(before, (text) => `${text}\nOne more sentence.\n`);
    expect(await readFor(before, after)).toEqual([list]);
    const renaming = (await judgeChanges(before, after)).find(({ rule }) => rule === 'consistent-section-title');
    expect(renaming?.edits?.map(({ path }) => path)).toEqual([undefined, list]);
  });

  it('a document is read whose heading a changed one leads to, and none that it leads to as a whole', async () => {
    const after = edited(content, (text) => `${text}\nSee [one](../../../../articles/network/other.md#none) and [two](../../../../articles/network/open-a-port.md).\n`);
    expect(await readFor(content, after)).toEqual(['articles/network/other.md']);
  });

  it('a document is read that leads to one that is gone', async () => {
    const before: SourceFiles = { ...content, [list]: titled(own(deploy)) };
    const { [deploy]: _gone, ...after } = before;
    expect(await readFor(before, after)).toContain(list);
  });
});
