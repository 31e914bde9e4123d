import { describe, expect, it } from 'vitest';
import { Lines } from '../../rules/kit/lines.ts';
import { readArticle } from '../../rules/kit/article/read.ts';
import { blank } from '../../scripts/pipeline/content.ts';
import { digestOfText, factsOf } from '../../scripts/pipeline/facts.ts';
import { fastParser } from '../../scripts/pipeline/parse.ts';
import type { DocumentFacts, Identity } from '../../rules/kit/facts.ts';
import { program } from '../fixtures/base.ts';

const frontMatter = '---\ntitle: A\n---\n';

function facts(body: string, identity: Identity = { kind: 'public-article', partner: 'acme' }): DocumentFacts & { source: string } {
  const source = frontMatter + body;
  const range = new Lines(source).range(0, frontMatter.length);
  const article = readArticle({ path: 'a.md', identity, source, frontMatter: { data: {}, keys: {}, values: {}, range }, program, tree: fastParser.parse(blank(source, frontMatter.length)) });
  return { ...factsOf(article, 'sha256:0'), source };
}

const digests = (body: string): Record<string, string> => Object.fromEntries(facts(body).blocks.map(({ block, digest }) => [block, digest]));

describe('blocks', () => {
  it('are the front matter, the top, and each section with its subsections', () => {
    const { blocks, source } = facts('Top.\n\n## A\n\na\n\n### B\n\nb\n\n## A\n\nc\n');
    expect(blocks.map(({ block, range }) => [block, source.slice(range.start.offset, range.end.offset)])).toEqual([
      ['front-matter', frontMatter],
      ['top', 'Top.\n\n'],
      ['a', '## A\n\na\n\n### B\n\nb\n\n'],
      ['b', '### B\n\nb\n\n'],
      ['a-1', '## A\n\nc\n'],
    ]);
  });

  it('keep their digest when line ends, white space at line ends or empty lines around them change', () => {
    const before = digests('Top.\n\n## A\n\na\n  b\n');
    expect(digests('\n\nTop.  \n\n\n## A\n\na \t\n  b\n\n\n')).toEqual(before);
    expect(digestOfText('a\r\nb\r\n')).toBe(digestOfText('a\nb'));
    expect(digestOfText('a\n b')).not.toBe(digestOfText('a\nb'));
  });

  it('change with any word in them and in their subsections, and no other block does', () => {
    const before = digests('Top.\n\n## A\n\na\n\n### B\n\nb\n\n## C\n\nc\n');
    const after = digests('Top.\n\n## A\n\na\n\n### B\n\nb!\n\n## C\n\nc\n');
    expect(Object.keys(before).filter((block) => before[block] !== after[block])).toEqual(['a', 'b']);
  });

  it('are none in an article of the vendor, for which nobody signs', () => {
    expect(facts('## A\n\na\n', { kind: 'vendor-article' }).blocks).toEqual([]);
  });
});

it('facts are plain data without the text of sections', () => {
  const { source: _source, ...plain } = facts('## A\n\nwords\n');
  expect(structuredClone(plain)).toEqual(plain);
  expect(JSON.stringify(plain)).not.toContain('words\\n');
  expect(plain.sections[0]).not.toHaveProperty('text');
});

it('blanking keeps every line and every offset', () => {
  const block = '---\r\nä: 😀\n---\n';
  expect(blank(`${block}x`, block.length)).toBe('   \r\n     \n   \nx');
});
