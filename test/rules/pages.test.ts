import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/generated/index.ts';
import { readExamples } from '../../scripts/explain/examples.ts';
import { judgeExample } from '../../scripts/canary/judge-example.ts';
import { asOf, baseContent, judge, program } from '../fixtures/base.ts';

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
    const { findings, notJudged } = await judgeExample(rule, example, { program, asOf, isolate: false });
    const raised = new Set([...findings.filter(({ suppression }) => !suppression).map((finding) => finding.rule), ...notJudged.map(() => 'judged')]);
    for (const other of example.also) {
      expect(raised, `the page says that ${other} is raised too`).toContain(other);
      raised.delete(other);
    }
    expect([...raised], JSON.stringify(findings.map(({ path, rule, what }) => ({ path, rule, what })), null, 2)).toEqual(example.correct ? [] : [rule.id]);
  });
});
