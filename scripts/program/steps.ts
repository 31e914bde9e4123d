import type { List, ListItem, Nodes } from 'mdast';
import { numberOfTitle } from '../../rules/kit/article/numbered-title.ts';
import { visibleText } from '../../rules/kit/article/references.ts';
import type { DocumentFacts } from '../../rules/kit/facts.ts';
import { oneLine } from '../../rules/kit/one-line.ts';
import type { Program } from '../../schemas/generated/types.ts';
import { digestOf } from '../pipeline/digest.ts';
import { digestOfText } from '../pipeline/facts.ts';
import { fastParser } from '../pipeline/parse.ts';
import { readText } from '../pipeline/read.ts';

/** One numbered step of an article: what a reader does before looking at the next number. */
export interface Step {
  path: string;
  /** The innermost block that it stands in, as signatures name it. */
  block: string;
  /** Title of that block's section; empty above the first heading. */
  section: string;
  /** As the reader sees it: "3"; "3.2" inside of step 3; "2:1" where the second list of a section begins anew. Once a block. */
  number: string;
  /** That of its own text: without its number, and without the steps inside it. */
  digest: string;
  /** What the reader sees of that text: a line for each paragraph, and those of code. */
  text: string;
  line: number;
}

/**
 * The numbered steps of an article in the order of reading: each item of a numbered list, wherever it stands; and where the section of
 * the steps has numbered subsections instead, each of those without a list.
 *
 * @param bytes of the article, which have been judged: only what a judging process came to the end of is parsed here.
 * @returns undefined when the bytes are others than those that the facts are of.
 */
export function readSteps(document: DocumentFacts, bytes: Uint8Array, program: Program): Step[] | undefined {
  if (digestOf(bytes) !== document.digest) return undefined;
  const { text } = readText(document.path, bytes);
  if (!text || text.refused) return undefined;
  const source = text.lines.text;
  const body = document.frontMatter.range.end.offset;
  const tree = fastParser.parse(source.slice(0, body).replaceAll(/[^\n]/g, ' ') + source.slice(body));
  const steps = listsIn(tree).flatMap((list) => new Numbering(document, source).ofSection(list));
  return numberAnew([...steps, ...numberedSections(document, program)].sort((a, b) => a.offset - b.offset));
}

/** A step that does not know yet whether another one of its block has its number. */
interface Found extends Step {
  offset: number;
  /** Which list of its block it belongs to: offset of the outermost one. */
  list: number;
}

class Numbering {
  readonly #document: DocumentFacts;
  readonly #source: string;

  constructor(document: DocumentFacts, source: string) {
    this.#document = document;
    this.#source = source;
  }

  ofSection(list: List): Found[] {
    const offset = startOf(list);
    const at = this.#document.sections.findLastIndex(({ heading }) => heading.range.start.offset <= offset);
    const block = this.#document.blocks[at + 2]?.block ?? this.#document.blocks[1]?.block ?? 'top';
    return this.#items(list, '', { block, section: this.#document.sections[at]?.heading.text ?? '', list: offset });
  }

  #items(list: List, prefix: string, place: Pick<Found, 'block' | 'section' | 'list'>): Found[] {
    return list.children.flatMap((item, index) => {
      const number = `${prefix}${(list.start ?? 1) + index}`;
      const inner = item.children.flatMap(listsIn);
      const step: Found = {
        path: this.#document.path,
        ...place,
        number,
        digest: digestOfText(this.#ownText(item, inner)),
        text: item.children.flatMap(linesOf).join('\n'),
        line: item.position?.start.line ?? 1,
        offset: startOf(item),
      };
      return [step, ...inner.flatMap((nested, at) => this.#items(nested, at === 0 ? `${number}.` : `${number}.${at + 1}:`, place))];
    });
  }

  /** The source of a step without what is a step of its own, and without the margin that its number makes: a step that only moves keeps its text. */
  #ownText(item: ListItem, inner: readonly List[]): string {
    const [first] = item.children;
    if (!first) return '';
    const start = startOf(first);
    const parts: string[] = [];
    let behind = start;
    for (const list of inner) {
      parts.push(this.#source.slice(behind, startOf(list)));
      behind = endOf(list);
    }
    parts.push(this.#source.slice(behind, endOf(item)));
    const margin = (first.position?.start.column ?? 1) - 1;
    return parts.join('').split('\n').map((line, index) => (index === 0 ? line : line.replace(new RegExp(`^ {0,${margin}}`), ''))).join('\n');
  }
}

/** Subsections that bear a number, in the section that must hold the steps, as far as no list in them is numbered itself. */
function numberedSections({ path, sections, blocks }: DocumentFacts, program: Program): Found[] {
  const wanted = new Set(program.sections['public-article'].filter(({ holds }) => holds.includes('ordered-list')).map(({ id }) => id));
  return sections.flatMap(({ heading, parent, orderedLists }, index) => {
    const number = numberOfTitle(heading.text);
    const block = blocks[index + 2];
    if (number === undefined || orderedLists > 0 || !block || !wanted.has(sections[parent]?.id ?? '')) return [];
    const { start } = heading.range;
    return [{ path, block: block.block, section: heading.text, number: String(Number(number)), digest: block.digest, text: heading.text, line: start.line, offset: start.offset, list: start.offset }];
  });
}

/** Where lists of one block give the same number, those of a later list are told apart by which list it is. */
function numberAnew(found: readonly Found[]): Step[] {
  const lists = new Map<string, number[]>();
  const taken = new Set<string>();
  const groups = Map.groupBy(found, ({ block, list }) => `${list} ${block}`);
  return [...groups.values()].flatMap((steps) => {
    const [first] = steps;
    if (!first) return [];
    const before = lists.get(first.block) ?? [];
    lists.set(first.block, [...before, first.list]);
    const isTaken = steps.some(({ block, number }) => taken.has(`${block}#${number}`));
    return steps.map(({ path, block, section, number: own, digest, text, line }) => {
      const number = isTaken ? `${before.length + 1}:${own}` : own;
      taken.add(`${block}#${number}`);
      return { path, block, section, number, digest, text, line };
    });
  });
}

/** The outermost numbered lists in a node, itself included. */
function listsIn(node: Nodes): List[] {
  if (node.type === 'list' && node.ordered) return [node];
  return 'children' in node ? node.children.flatMap(listsIn) : [];
}

function linesOf(node: Nodes): string[] {
  if (node.type === 'list' && node.ordered) return [];
  if (node.type === 'code') return node.value.split('\n').map((line) => line.trimEnd());
  if (node.type === 'paragraph' || node.type === 'tableCell' || !('children' in node)) {
    const text = oneLine(visibleText(node));
    return text === '' ? [] : [text];
  }
  return node.children.flatMap(linesOf);
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}
