import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RootContent } from 'mdast';
import { projectRoot } from '../host.ts';
import type { Program } from '../../schemas/generated/types.ts';
import { readExamples, type ExampleBlock } from './examples.ts';
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
  const examples = readExamples(source).map(({ title, correct, blocks }) => ({ title: title.replace(/^(?:Inc|C)orrect:? ?/, ''), correct, files: blocks.map(show) }));
  const page: RulePage = { what: [], why: [], how: [], examples, text: '' };
  let into = page.what;
  let textEnd = source.length;
  let textStart = 0;
  for (const node of fastParser.parse(source).children) {
    if (node.type === 'heading') {
      const heading = source.slice(node.position?.start.offset, node.position?.end.offset).replace(/^#+ /, '');
      if (node.depth === 1) textStart = node.position?.end.offset ?? 0;
      else if (heading === 'Why it matters') into = page.why;
      else if (heading === 'What to write') into = page.how;
      else if (heading === 'Examples') textEnd = node.position?.start.offset ?? textEnd;
    } else if (node.position && node.position.start.offset! < textEnd) into.push(node);
  }
  page.text = source.slice(textStart, textEnd).trim();
  return page;
}

function show({ path: name, text, is }: ExampleBlock): PageExample['files'][number] {
  const where = is === 'before' ? ' (as the base branch has it)' : is === 'public file' ? ' (in a root that anybody can read)' : '';
  return { path: name + where, text, removed: is === 'removed' };
}
