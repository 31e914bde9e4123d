import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/generated/index.ts';
import type { Finding } from '../../rules/kit/finding.ts';
import { baseContent, judge } from '../fixtures/base.ts';
import { baseBranch, judgeBetween, logins } from '../fixtures/change.ts';
import { readExamples } from '../fixtures/page.ts';
import type { SourceFiles } from '../../scripts/source.ts';

it('finds nothing in the clean content that the examples are laid over', async () => {
  const { findings, notJudged } = await judge(baseContent);
  expect(findings).toEqual([]);
  expect(notJudged).toEqual([]);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('the page of %s', (id, rule) => {
  const page = readFileSync(new URL(`../../rules/${id}.md`, import.meta.url), 'utf8');
  const examples = readExamples(page);

  it('has a title, says why and what to write, and shows both sides', () => {
    expect(page.split('\n')[0]).toBe(`# \`${id}\``);
    expect(page).toContain('\n## Why it matters\n');
    expect(page).toContain('\n## What to write\n');
    expect(examples.some((example) => example.correct)).toBe(true);
    expect(examples.some((example) => !example.correct)).toBe(true);
  });

  it.each(examples.map((example) => [`${example.title} (line ${example.line})`, example] as const))('%s', async (_, example) => {
    const before = rule.scope === 'change' ? { ...baseBranch, ...example.before } : baseContent;
    const files = { ...before, ...example.files };
    for (const path of example.removed) delete files[path];
    const { findings, notJudged } = rule.scope === 'change' ? await judgeChanged(before, files, example.by) : await judge(files, example.publicFiles);
    const raised = new Set([...findings.filter(({ suppression }) => !suppression).map((finding) => finding.rule), ...notJudged.map(() => 'judged')]);
    for (const other of example.also) {
      expect(raised, `the page says that ${other} is raised too`).toContain(other);
      raised.delete(other);
    }
    expect([...raised], JSON.stringify(findings.map(({ path, rule, what }) => ({ path, rule, what })), null, 2)).toEqual(example.correct ? [] : [rule.id]);
  });
});

/** What is found in the content that a change leaves, and in the change; a page says who makes it. */
async function judgeChanged(before: SourceFiles, after: SourceFiles, by = ''): Promise<{ findings: Finding[]; notJudged: readonly unknown[] }> {
  expect(Object.keys(logins), 'an example of a change says by=... who makes it').toContain(by);
  const { result, found } = await judgeBetween(before, after, logins[by]);
  return { findings: [...result.findings, ...found], notJudged: result.notJudged };
}
