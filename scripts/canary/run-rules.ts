import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Rule } from '../../rules/kit/define-rule.ts';
import { projectRoot } from '../host.ts';
import type { Judges } from '../pipeline/isolate.ts';
import { loadProgram } from '../program/load.ts';
import { asOf, cleanContent } from './clean-content.ts';
import { readExamples } from '../explain/examples.ts';
import { judgeExample, type JudgeOptions } from './judge-example.ts';
import { checkContent } from '../pipeline/check.ts';
import { memorySource } from '../source.ts';

/** Whether the rules are alive: each must object to the bad examples of its own page. */
export interface RulesRun {
  /** Rules there should be: one for each page. */
  expected: number;
  /** Rules that objected to every bad example of their page. */
  ran: number;
  /** Bad examples that were judged. */
  examples: number;
  /** Why a rule does not count, one sentence each. */
  failures: string[];
}

/**
 * Has every rule judge the bad examples of its page, the way content is judged: by all rules at once, in processes that can be killed.
 * A rule that says nothing, a page without a rule, and a rule without a page or without a bad example are failures; so is a finding in the clean content,
 * since what objects to everything tells nothing.
 */
export async function runRules(rules: readonly Rule[], judges: Judges): Promise<RulesRun> {
  const options: JudgeOptions = { program: loadProgram(path.join(projectRoot, 'schemas/program/2015-02.yaml')), asOf, isolate: true, judges: { judge: judges.judge.bind(judges), end: () => undefined } };
  const pages = readdirSync(path.join(projectRoot, 'rules')).filter((name) => name.endsWith('.md')).map((name) => name.slice(0, -'.md'.length)).sort();
  const failures = pages.filter((page) => !rules.some(({ id }) => id === page)).map((page) => `rules/${page}.md is the page of no rule that is run.`);
  const clean = await checkContent(memorySource(cleanContent), options);
  for (const { rule, what } of clean.findings) failures.push(`${rule} objects to the clean content: ${what}`);
  if (clean.notJudged.length > 0) failures.push('The clean content could not be judged.');
  let [ran, examples] = [0, 0];
  for (const rule of rules) {
    const bad = pages.includes(rule.id) ? readExamples(readFileSync(path.join(projectRoot, 'rules', `${rule.id}.md`), 'utf8')).filter(({ correct }) => !correct) : [];
    if (bad.length === 0) failures.push(`${rule.id} has no page with a bad example to object to.`);
    const silent: string[] = [];
    for (const example of bad) {
      examples += 1;
      const { findings, notJudged } = await judgeExample(rule, example, options);
      const objected = findings.some((finding) => finding.rule === rule.id) || (rule.id === 'judged' && notJudged.length > 0);
      if (!objected) silent.push(`${rule.id} says nothing to the bad example in rules/${rule.id}.md:${example.line}.`);
    }
    failures.push(...silent);
    if (bad.length > 0 && silent.length === 0) ran += 1;
  }
  return { expected: pages.length, ran, examples, failures };
}
