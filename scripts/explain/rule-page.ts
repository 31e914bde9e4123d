import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RootContent } from 'mdast';
import { projectRoot } from '../host.ts';
import type { Program } from '../../schemas/generated/types.ts';
import { fastParser } from '../pipeline/parse.ts';
import { inWordsOf } from './in-words-of.ts';

/** The page of a rule, cut at its headings. */
export interface RulePage {
  /** What the rule asks for. */
  what: RootContent[];
  why: RootContent[];
  how: RootContent[];
  examples: PageExample[];
  /** The text as it is written, without the title and the examples. */
  text: string;
}

/** Files that the rule finds something in, or does not. */
export interface PageExample {
  /** The words behind "Incorrect" or "Correct", if any. */
  title: string;
  correct: boolean;
  files: { path: string; text: string; removed: boolean }[];
}

/** Reads the page of a rule, `rules/<id>.md`, in the words of a program where one is given. Throws when there is none. */
export function readRulePage(id: string, program?: Program): RulePage {
  const written = readFileSync(path.join(projectRoot, 'rules', `${id}.md`), 'utf8');
  const source = program ? inWordsOf(program)(written) : written;
  const page: RulePage = { what: [], why: [], how: [], examples: [], text: '' };
  let into = page.what;
  let example: PageExample | undefined;
  let textEnd = source.length;
  let textStart = 0;
  for (const node of fastParser.parse(source).children) {
    if (node.type === 'heading') {
      const heading = source.slice(node.position?.start.offset, node.position?.end.offset).replace(/^#+ /, '');
      example = undefined;
      if (node.depth === 1) textStart = node.position?.end.offset ?? 0;
      else if (heading === 'Why it matters') into = page.why;
      else if (heading === 'What to write') into = page.how;
      else if (heading === 'Examples') textEnd = node.position?.start.offset ?? textEnd;
      const [, verdict, title = ''] = /^(Inc|C)orrect\b:? ?(.*)$/.exec(heading) ?? [];
      if (node.depth === 3 && verdict !== undefined) page.examples.push((example = { title, correct: verdict === 'C', files: [] }));
    } else if (example && node.type === 'code') {
      example.files.push(readBlock(node.meta ?? '', node.value));
    } else if (node.position && node.position.start.offset! < textEnd) into.push(node);
  }
  page.text = source.slice(textStart, textEnd).trim();
  return page;
}

function readBlock(meta: string, text: string): PageExample['files'][number] {
  const words = new Map(meta.split(/\s+/).map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]));
  const removed = words.get('removed');
  const before = words.get('before');
  if (before !== undefined) return { path: `${before} (as the base branch has it)`, text, removed: false };
  const file = words.get('file') ?? removed ?? '';
  return { path: words.get('root') === 'public' ? `${file} (in a root that anybody can read)` : file, text, removed: words.get('file') === undefined && removed !== undefined };
}
