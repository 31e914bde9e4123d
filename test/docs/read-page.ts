import { unified } from 'unified';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import type { Code, Html, Root } from 'mdast';

/** What a page asks for: a block that says so behind its language, or a comment that says what the reader does meanwhile. */
export interface Part {
  /** `console`, or the first of `file`, `edit`, `shows` that the block has; `reader` for a comment. */
  kind: 'console' | 'file' | 'edit' | 'shows' | 'reader';
  /** What stands behind the language: `exit=1` or `not-run`. */
  info: Readonly<Record<string, string>>;
  /** Lines of the block, or the words of the comment. */
  lines: readonly string[];
  /** The first line of its text in the page, counted from 0, how many there are, and how far they hang in. */
  at: number;
  indent: string;
}

/** The tree of a Markdown text as GitHub reads it. */
export function parseMarkdown(text: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(text);
}

/** Every node of a tree, in the order of the text. */
export function* walk(node: unknown): Generator<Root | Root['children'][number]> {
  yield node as Root;
  for (const child of (node as { children?: unknown[] }).children ?? []) yield* walk(child);
}

/** What a page asks for, in its order. */
export function readParts(text: string): Part[] {
  const source = text.split('\n');
  return [...walk(parseMarkdown(text))].flatMap((node) => {
    if (node.type === 'html') return readComment(node);
    return node.type === 'code' ? readBlock(node, source) : [];
  });
}

function readComment({ value }: Html): Part[] {
  const [, words] = /^<!-- reader: ([^]*?) -->$/.exec(value) ?? [];
  return words === undefined ? [] : [{ kind: 'reader', info: {}, lines: [words], at: 0, indent: '' }];
}

function readBlock({ lang, meta, position }: Code, source: readonly string[]): Part[] {
  const info = Object.fromEntries((meta ?? '').split(/\s+/).filter(Boolean).map((word) => [word.split('=')[0], word.split('=').slice(1).join('=')])) as Record<string, string>;
  const kind = lang === 'console' ? 'console' : (['file', 'edit', 'shows'] as const).find((name) => name in info);
  if (!kind || !position) return [];
  const indent = ' '.repeat(position.start.column - 1);
  const lines = source.slice(position.start.line, position.end.line - 1).map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
  return [{ kind, info, lines, at: position.start.line, indent }];
}
