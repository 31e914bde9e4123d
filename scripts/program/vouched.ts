import type { DocumentFacts } from '../../rules/kit/facts.ts';
import { digestOfText } from '../pipeline/facts.ts';
import { documentsOf, type Requirement, type Subject } from './subject.ts';

/** A block of a document that somebody can vouch for. */
export interface VouchedBlock {
  path: string;
  block: string;
  digest: string;
  /** Line its text begins at. */
  line: number;
  /** The blocks it is part of, by name, outermost first; a signature on one of them covers it too. */
  within: string[];
}

const nothing = digestOfText('');

/** Every block of a document's text: the text above the first heading, then each heading with what stands under it. */
export function blocksOf({ path, sections, blocks }: DocumentFacts): VouchedBlock[] {
  return blocks.flatMap(({ block, digest, range }, index) => {
    // The first two are the front matter and the top; then one a section, in its order.
    const within: string[] = [];
    for (let at = sections[index - 2]?.parent ?? -1; at >= 0; at = sections[at]?.parent ?? -1) within.unshift(blocks[at + 2]?.block ?? '');
    return index === 0 || digest === nothing ? [] : [{ path, block, digest, line: range.start.line, within }];
  });
}

/** The blocks that a signature on a requirement must cover: the answer for a consideration, else the whole text of the documents. */
export function blocksToVouchFor({ attested, computed }: Requirement, subject: Pick<Subject, 'partner' | 'solution'>): VouchedBlock[] {
  switch (attested?.vouches) {
    case 'application': {
      const wanted = computed?.sections;
      return documentsOf(subject, ['application']).flatMap((application) => {
        const names = new Set(application.sections.flatMap(({ id, heading }) => (id !== undefined && wanted?.includes(id) ? [heading.slug] : [])));
        return blocksOf(application).filter(({ block }) => wanted === undefined || names.has(block));
      });
    }
    case 'public-articles':
      return documentsOf(subject, ['public-article']).flatMap(blocksOf);
    case 'articles':
      return documentsOf(subject, ['public-article', 'internal-article']).flatMap(blocksOf);
    default:
      return [];
  }
}

/** The fewest blocks that cover some blocks: those that are part of no other one. */
export function outermost(blocks: readonly VouchedBlock[]): VouchedBlock[] {
  const key = (path: string, block: string): string => `${path}#${block}`;
  const known = new Set(blocks.map(({ path, block }) => key(path, block)));
  return blocks.filter(({ path, within }) => !within.some((outer) => known.has(key(path, outer))));
}
