import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Nodes, Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/generated/index.ts';
import type { FrontMatter, Identity } from '../../rules/kit/facts.ts';
import { Lines } from '../../rules/kit/lines.ts';
import { corpus, hasCorpus } from '../../scripts/corpus.ts';
import { projectRoot } from '../../scripts/host.ts';
import { judgeContent } from '../../scripts/pipeline/content.ts';
import { readFrontMatter } from '../../scripts/pipeline/front-matter.ts';
import { identify } from '../../scripts/pipeline/identify.ts';
import { fastParser, type Parser } from '../../scripts/pipeline/parse.ts';
import { referenceParser } from '../../scripts/pipeline/reference-parser.ts';
import { program } from '../fixtures/base.ts';
import { readExamples } from '../../scripts/explain/examples.ts';

interface Text {
  name: string;
  source: string;
  identity: Identity;
  frontMatter: FrontMatter;
}

/** What two parsers make of the same text; nothing where facts and findings are equal. */
function compare({ name, source, identity, frontMatter }: Text, reference: Parser = referenceParser): { name: string; ours: unknown; theirs: unknown }[] {
  const input = { path: name, identity, digest: '', source, frontMatter, program };
  const ours = judgeContent(input, fastParser);
  const theirs = judgeContent(input, reference);
  return JSON.stringify(ours) === JSON.stringify(theirs) ? [] : [{ name, ours, theirs }];
}

/** A tree without positions and optional fields. */
function shape(node: Nodes): string {
  return `${node.type}(${'children' in node ? node.children.map(shape).join() : 'value' in node ? node.value : ''})`;
}

function document(name: string, source: string): Text | undefined {
  const found = identify(name);
  return 'identity' in found ? { name, source, identity: found.identity, frontMatter: readFrontMatter(name, new Lines(source)).frontMatter } : undefined;
}

function body(name: string, source: string, identity: Identity, start = 0): Text {
  const lines = new Lines(source);
  return { name, source, identity, frontMatter: { data: {}, keys: {}, values: {}, range: lines.range(0, start) } };
}

/** A parser that parses its one text once. */
function onlyOnce(parser: Parser): Parser {
  let tree: Root | undefined;
  return { ...parser, parse: (text) => (tree ??= parser.parse(text)) };
}


describe('the parser of the site and the parser of the remark world give the same facts and findings', () => {
  it('over all content', () => {
    const root = path.join(projectRoot, 'content');
    const texts = globSync('**/*.md', { cwd: root }).flatMap((name) => document(name, readFileSync(path.join(root, name), 'utf8')) ?? []);
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.flatMap((text) => compare(text))).toEqual([]);
  });

  it('over the examples of every rule', () => {
    const texts: Text[] = [];
    for (const { id } of rules) {
      const page = path.join(projectRoot, 'rules', `${id}.md`);
      for (const example of existsSync(page) ? readExamples(readFileSync(page, 'utf8')) : []) {
        for (const [name, source] of Object.entries(example.files)) {
          const text = typeof source === 'string' ? document(name, source) : undefined;
          if (text) texts.push(text);
        }
      }
    }
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.flatMap((text) => compare(text))).toEqual([]);
  });

  it.skipIf(!hasCorpus)('over the old articles of the vendor', () => {
    const names = globSync('**/*.md', { cwd: corpus });
    const differences = names.flatMap((name) => {
      const source = readFileSync(path.join(corpus, name), 'utf8').replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');
      const [block = ''] = /^\s*\{\{\{[\s\S]*?\n\s*\}\}\}/u.exec(source) ?? [];
      // As Internal articles too, whose rules read the contacts.
      const kinds = name.includes('Marketplace Guides') ? (['public-article', 'internal-article'] as const) : (['vendor-article'] as const);
      const once = onlyOnce(referenceParser);
      return kinds.flatMap((kind) => compare(body(name, source, { kind, ...(kind !== 'vendor-article' && { partner: 'acme' }) }, block.length), once));
    });
    expect(differences).toEqual([]);
  }, 300_000);

  it.each([
    ['a bare address in text with an escape', 'Write \\*now\\* to support@acme.example or www.acme.example, or see "https://www.acme.example/a_b".\n'],
    ['a bare address in a line of a list that is indented', '- one\n  "call": "https://www.acme.example/x",\n  two\n'],
    ['HTML with attributes in a list and a quote', '- a\n\n  <p>\n  <a href="x.md"\n     title="t">b</a>\n  </p>\n\n> <img\n> src="y.png" alt="z">\n'],
    ['characters outside the basic plane', '## 😀 Überblick\n\n😀 <b>x</b> ![](a.png) support@acme.example\n'],
    ['references and definitions', '[a][x] ![b][y] [z]\n\n[x]: one.md "t"\n[y]: <two.png>\n[z]: http://www.acme.example/\n'],
    ['a table with addresses', '| a | b |\n| - | - |\n| support@acme.example | +1 303 555 0142 |\n'],
    ['footnotes', 'a[^1]\n\n[^1]: write to support@acme.example\n'],
    ['headings of both kinds', 'One\n===\n\nTwo\n---\n\n### Three ###\n\n> ## Four\n'],
  ])('on %s', (name, source) => {
    expect(compare(body(name, source, { kind: 'internal-article', partner: 'acme' }))).toEqual([]);
  });
});

/** Where the two read the same text differently. None of it stands in any real article; once they agree, the line goes. */
const KNOWN = new Map([
  ['- a\n\n# b\n    one\n    two\n', 'Behind a list and a heading without an empty line, Satteri makes a code block of each indented line'],
  ['- a\n# b\n    one\n3.\n', 'There micromark does not see that an empty item begins a list, either'],
  ['sftp://backup@acme.example\n', 'Behind a slash, remark-gfm makes a link of an email address'],
  ['_a_\u{1F600}\n', 'micromark does not count characters outside the basic plane as punctuation'],
]);

it.each([...KNOWN])('knows that %j is read differently: %s', (source) => {
  expect(shape(fastParser.parse(source))).not.toEqual(shape(referenceParser.parse(source)));
});
