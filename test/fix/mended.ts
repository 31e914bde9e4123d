import type { Nodes, Root } from 'mdast';
import { expect } from 'vitest';
import type { RuleMeta } from '../../rules/kit/define-rule.ts';
import { fixContent, type FixOptions, type FixResult } from '../../scripts/fix/fix-content.ts';
import { findFences } from '../../scripts/pipeline/fences.ts';
import { blank } from '../../scripts/pipeline/content.ts';
import { fastParser } from '../../scripts/pipeline/parse.ts';
import { memorySource, type SourceFiles } from '../../scripts/source.ts';
import { Lines } from '../../rules/kit/lines.ts';
import { asOf, program } from '../fixtures/base.ts';
import { article, withBody } from '../fixtures/seen.ts';

/** Fixes content as `assay check --fix` does, in this process and in memory. */
export async function fixed(files: SourceFiles, options: Partial<FixOptions> = {}): Promise<FixResult & { texts: SourceFiles }> {
  const result = await fixContent(memorySource(files), { program, asOf, isolate: false, ...options });
  return { ...result, texts: { ...files, ...Object.fromEntries(result.files.map(({ path, after }) => [path, after])) } };
}

/** The text of one file after fixing, among others as they are. */
export async function fixedText(path: string, text: string, others: SourceFiles = {}, options: Partial<FixOptions> = {}): Promise<string> {
  return String((await fixed({ ...others, [path]: text }, options)).texts[path]);
}

/** The body of an article of the vendor after fixing. */
export async function bodiesOfFixed(body: string): Promise<string> {
  const [before = '', after = ''] = withBody('\u0001').split('\u0001');
  const text = await fixedText(article, before + body + after);
  expect(text.startsWith(before)).toBe(true);
  return text.slice(before.length, text.length - after.length);
}

/**
 * Holds a rule that mends to its word on one file: nothing it could mend is left, mending again changes nothing, no error came of it,
 * and a reader sees the same page (unless `sees` says that the page changes).
 */
export async function expectMended({ id }: Pick<RuleMeta, 'id'>, text: string, { path = article, others = {}, sees = 'same' }: { path?: string; others?: SourceFiles; sees?: 'same' | 'other' } = {}): Promise<string> {
  const first = await fixed({ ...others, [path]: text }, { rules: [id] });
  const after = String(first.texts[path]);
  expect(first.after.findings.filter(({ rule, edits, draft }) => rule === id && edits && !draft)).toEqual([]);
  expect((await fixed(first.texts, { rules: [id] })).files).toEqual([]);
  expect(first.after.counts.errors).toBeLessThanOrEqual(first.before.counts.errors);
  if (sees === 'same') expect(pageOf(after)).toEqual(pageOf(text));
  return after;
}

/** The tree of a body as a reader sees it: no places, white space in words taken as one space. */
export function pageOf(text: string): unknown {
  const lines = new Lines(text);
  const fences = findFences(lines);
  return strip(fastParser.parse(blank(text, 'body' in fences && fences.body !== undefined ? fences.body : 0)));
}

function strip(node: Root | Nodes): unknown {
  const { position: _, ...rest } = node as Nodes & { data?: unknown };
  if ('children' in rest) return { ...rest, children: (rest.children as Nodes[]).map(strip).filter((child) => (child as { value?: string }).value !== '') };
  return rest.type === 'text' ? { ...rest, value: rest.value.replaceAll(/[ \t\u00A0]*\n[ \t\u00A0]*|[ \t\u00A0]+$/gu, '\n').replaceAll(/[ \t\u00A0]+/gu, ' ').trimEnd() } : rest;
}
