import { comparisonOf } from '../../rules/kit/article/comparison.ts';
import type { Article } from '../../rules/kit/define-rule.ts';
import type { Block, DocumentFacts, Section } from '../../rules/kit/facts.ts';
import { digestOf } from './digest.ts';

/** What the later steps need of a document. `digest` is that of the file's bytes. */
export function factsOf(article: Article, digest: string): DocumentFacts {
  const comparison = comparisonOf(article);
  return {
    path: article.path,
    identity: article.identity,
    digest,
    frontMatter: article.frontMatter,
    headings: [...article.headings],
    sections: article.sections.map(withoutText),
    anchors: [...article.anchors],
    references: [...article.references],
    contacts: [...article.contacts],
    // Nobody signs for the vendor's own articles and pages.
    blocks: article.identity.partner === undefined ? [] : blocksOf(article),
    ...(comparison && { comparison }),
  };
}

/** The digest of a block of text: of its lines with LF between them, without the white space at their ends and the empty lines around. */
export function digestOfText(text: string): string {
  // Most texts have nothing to cut, and looking for that is faster than cutting.
  const trimmed = [' \n', '\t\n', '\r\n'].some((end) => text.includes(end)) ? text.split('\n').map((line) => line.trimEnd()).join('\n') : text;
  return digestOf(trimmed.replace(/^\n+/u, '').trimEnd());
}

function withoutText(section: Section): Omit<Section, 'text'> {
  const { text: _, ...facts } = section;
  return facts;
}

/** A block reaches to the next heading of its depth or higher, so that a signature on a section covers its subsections. */
function blocksOf({ source, sections, frontMatter, range }: Article): Block[] {
  const bodyStart = frontMatter.range.end.offset;
  const block = (name: string, start: number, end: number): Block => ({ block: name, digest: digestOfText(source.slice(start, end)), range: range(start, end) });
  const blocks = [
    block('front-matter', frontMatter.range.start.offset, bodyStart),
    block('top', bodyStart, sections[0]?.heading.range.start.offset ?? source.length),
  ];
  for (const [index, { heading }] of sections.entries()) {
    const next = sections.find((other, at) => at > index && other.heading.depth <= heading.depth);
    blocks.push(block(heading.slug, heading.range.start.offset, next?.heading.range.start.offset ?? source.length));
  }
  return blocks;
}
