import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import type { Root } from 'hast';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import schema from '../../schemas/site/directory.schema.json' with { type: 'json' };
import type { EditionArticle } from '../../schemas/edition.ts';
import { projectRoot } from '../../scripts/host.ts';
import { checkContent } from '../../scripts/pipeline/check.ts';
import { diskSource } from '../../scripts/source.ts';
import { stageEdition } from '../../scripts/stage/stage-edition.ts';
import { openEdition, type OpenEdition } from '../../site/edition/open.ts';
import { directoryOf } from '../../site/machine/directory.ts';
import { feedOf } from '../../site/machine/feed.ts';
import { breadcrumbs, graphOf, howTo, organization, product, scriptText, techArticle } from '../../site/machine/json-ld.ts';
import { llmsFull, llmsIndex } from '../../site/machine/llms.ts';
import { stepSections, stepsOf, type Step } from '../../site/machine/steps.ts';
import { twinOf } from '../../site/machine/twin.ts';
import { renderMarkdown } from '../../site/markdown/render.ts';
import { asOf, program } from '../fixtures/base.ts';

const address = (route: string): string => `https://kb.example.com/base${route}`;
const folder = mkdtempSync(path.join(tmpdir(), 'assay-machine-'));
let edition: OpenEdition;
let guides: EditionArticle[];

beforeAll(async () => {
  const source = diskSource([path.join(projectRoot, 'content')]);
  await stageEdition(await checkContent(source, { program, asOf, isolate: false }), source, 'public', folder, { encode: async () => ({ file: 'aa.webp', bytes: new Uint8Array(1), width: 1, height: 1 }) });
  edition = openEdition(folder, 'public');
  guides = edition.articles.filter(({ kind }) => kind === 'public-article');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** A text as its page shows it. */
function shown(text: string): Root {
  return renderMarkdown(text, { links: {}, images: {}, href: (route) => route }).tree;
}

function stepsIn(article: EditionArticle): Step[] {
  return stepsOf(shown(edition.text(article)), stepSections(article));
}

function articleWith(change: Partial<EditionArticle>): EditionArticle {
  return { key: 'articles/a/b', route: '/articles/a/b/', kind: 'vendor-article', category: 'a', title: 'A page', frontMatter: { title: 'A page', audience: 'public' }, links: {}, images: {}, ...change };
}

describe('the feed', () => {
  it('lists guides and platform articles, the latest first, and nothing else', () => {
    const { items } = feedOf(edition, address);
    const days = items.map(({ date }) => date.toISOString());
    expect(days).toEqual(days.toSorted().reverse());
    expect(items.map(({ link }) => link).toSorted()).toEqual(edition.articles.filter(({ kind }) => kind === 'public-article' || kind === 'vendor-article').map(({ route }) => address(route)).toSorted());
  });

  it('says the same whenever it is made', () => {
    expect(feedOf(edition, address).atom1()).toBe(feedOf(edition, address).atom1());
    expect(feedOf(edition, address).rss2()).not.toContain(String(new Date().getUTCFullYear() + 1));
  });

  it('shows hostile titles as they are written', () => {
    const article = articleWith({ title: 'a ]]><script>alert(1)</script> & b', frontMatter: { title: 'x', audience: 'public', published: '2026-01-02' } });
    const feed = feedOf({ ...edition, articles: [article] }, address);
    for (const text of [feed.rss2(), feed.atom1()]) {
      expect(text).not.toContain('<script>');
      expect(text).toContain('a ]]&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; b');
    }
  });

  it('keeps quiet of what is dated ahead', () => {
    const article = articleWith({ frontMatter: { title: 'x', audience: 'public', published: '2026-11-17' } });
    expect(asOf).toBe('2026-11-16');
    expect(feedOf({ ...edition, articles: [article] }, address).items).toEqual([]);
  });
});

describe('a page as Markdown', () => {
  it('can be read anywhere: its addresses are whole', () => {
    const text = 'See [the *other* one](../a/other.md#here "Title"), ![a picture](./p.png) and [both ![x](p.png)](other.md).\n\n`[no](other.md)`\n\n[ref]: other.md\n';
    const article = articleWith({ links: { '../a/other.md#here': '/articles/a/other/#here', 'other.md': '/articles/a/other/' }, images: { './p.png': { file: 'aa.webp', width: 1, height: 1 }, 'p.png': { file: 'aa.webp', width: 1, height: 1 } } });
    expect(twinOf(article, text, address)).toBe(`# A page

<https://kb.example.com/base/articles/a/b/>

See [the *other* one](https://kb.example.com/base/articles/a/other/#here "Title"), ![a picture](https://kb.example.com/base/images/aa.webp) and [both ![x](https://kb.example.com/base/images/aa.webp)](https://kb.example.com/base/articles/a/other/).

\`[no](other.md)\`

[ref]: https://kb.example.com/base/articles/a/other/
`);
  });

  it('is listed for language models, every page of the edition once, and all of them in one file', () => {
    const index = llmsIndex(edition, address);
    const listed = [...index.matchAll(/^- \[.+\]\((\S+)\): \S/gm)].map(([, url]) => url);
    const expected = edition.articles.filter(({ kind }) => kind !== 'rule-page').map(({ route }) => address(`${route}index.md`));
    expect(listed.toSorted()).toEqual(expected.toSorted());
    expect(index).toMatch(/^# .+ knowledge base\n\n> /);
    const whole = llmsFull(index, edition, (article) => twinOf(article, edition.text(article), address));
    expect(whole.startsWith(`${index.split('\n## ')[0]!.trim()}\n\n---\n\n# `)).toBe(true);
    for (const guide of guides) expect(whole).toContain(`\n# ${guide.title}\n`);
  });
});

describe('the directory for programs', () => {
  it('is what its schema says, best placed first', () => {
    const listing = directoryOf(edition, address);
    const ajv = formats.default(new Ajv2020({ strict: true, allErrors: true })) as Ajv2020;
    expect(ajv.validate(schema, listing), ajv.errorsText()).toBe(true);
    expect(listing.solutions.map(({ tier }) => tier?.id)).toEqual(['platinum', 'gold', 'gold', 'silver', 'silver']);
    expect(listing.solutions[0]?.partner.support).toMatchObject({ phone: '+1 303 555 0142', hours: '24x7' });
  });
});

describe('structured data', () => {
  const graphs = (): object[] => guides.map((article) => {
    const [partner, solution] = [edition.partner(article.partner ?? ''), edition.solution(article.partner ?? '', article.solution ?? '')];
    return graphOf(
      breadcrumbs([{ name: 'Partners' }, { name: 'One', route: partner.route }], { name: article.title, route: article.route }, 'Home', address),
      techArticle(article, { partner, solution }, 'en', address),
      howTo(article, stepsIn(article), address),
      product(solution, partner, ['Monitoring'], address),
      organization(partner, address),
    );
  });

  it('uses the types and properties of schema.org as they are meant', () => {
    // What was made, written out as a constant, must be of the types that the vocabulary gives.
    const text = `import type { Graph } from 'schema-dts';\nexport const made: Graph[] = ${JSON.stringify(graphs().slice(0, 2))};\n`;
    const files = new Map([['right', text], ['wrong', text.replace('"headline"', '"headlime"')]].map(([name, source]) => [path.join(projectRoot, `test/site/${name}.made.ts`), source]));
    const options: ts.CompilerOptions = { strict: true, noEmit: true, skipLibCheck: true, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, target: ts.ScriptTarget.ES2024, types: [] };
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists, readFile } = host;
    host.fileExists = (name) => files.has(name) || fileExists(name);
    host.readFile = (name) => files.get(name) ?? readFile(name);
    host.getSourceFile = (name, ...rest) => (files.has(name) ? ts.createSourceFile(name, files.get(name) ?? '', ts.ScriptTarget.ES2024) : getSourceFile(name, ...rest));
    const problems = ts.getPreEmitDiagnostics(ts.createProgram([...files.keys()], options, host)).map(({ file, messageText }) => `${path.basename(file?.fileName ?? '')}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
    expect(problems.filter((problem) => !problem.startsWith('wrong'))).toEqual([]);
    expect(problems.join('\n')).toMatch(/^wrong.*headlime/);
  }, 60_000);

  it('gives every step of a guide in its order', () => {
    const first = guides.find(({ route }) => route === '/partners/gaugemoor/agent/deploy/');
    const steps = stepsIn(first!);
    expect(steps).toHaveLength(6);
    expect(steps[0]).toEqual({ text: 'In the Control Portal, open the first server, choose Actions > Execute package and look for Gaugemoor. Run a script package has the details.', anchor: 'steps' });
  });

  it('takes the steps from the sections that the program says, whatever else is numbered', () => {
    const text = '## Options\n\n1. a\n2. b\n3. c\n\n## Installing it\n\n1. *One* is\n   this.\n\n   More.\n\n### Then\n\n2. Two\n   - not this\n\n## After\n\n1. d\n2. e\n3. f\n';
    expect(stepsOf(shown(text), ['installing-it'])).toEqual([{ text: 'One is this.', anchor: 'installing-it' }, { text: 'Two', anchor: 'then' }]);
    expect(stepsOf(shown(text), [])).toEqual([]);
    expect(stepsOf(shown('## Steps\n\n1. one\n'), ['steps'])).toEqual([]);
  });

  it('cannot end the element that holds it', () => {
    const text = scriptText(graphOf(techArticle(articleWith({ title: '</script><script>alert(1)</script><!--' }), undefined, 'en', address)));
    expect(text).not.toContain('<');
    expect(JSON.parse(text)['@graph'][0].headline).toBe('</script><script>alert(1)</script><!--');
  });
});
