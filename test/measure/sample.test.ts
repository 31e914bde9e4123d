import { describe, expect, it } from 'vitest';
import type { Finding } from '../../rules/kit/finding.ts';
import { type Judgement, judgementProblems } from '../../scripts/measure/judgements.ts';
import { renderPage } from '../../scripts/measure/page.ts';
import { noisiest, sampleOrder } from '../../scripts/measure/sample.ts';

const point = (line: number): NonNullable<Finding['range']>['start'] => ({ line, column: 1, offset: 0 });
const finding = (rule: string, path: string, line?: number): Finding => ({ rule, severity: 'warning', path, what: '', why: '', fix: '', ...(line !== undefined && { range: { start: point(line), end: point(line) } }) });
const many = (rule: string, count: number): Finding[] => Array.from({ length: count }, (_, index) => finding(rule, 'articles/network/a.md', index + 1));
const judge = (findings: readonly Finding[], rule: string, wrong = 0): Judgement[] => sampleOrder(rule, findings).slice(0, 20).map(({ at }, index) => ({ at, right: index >= wrong, why: 'Read.' }));

describe('the order of a sample', () => {
  it('names a finding by its place, and tells two at one place apart', () => {
    const findings = [finding('plain-words', 'a.md', 3), finding('plain-words', 'a.md', 3), finding('plain-words', 'a.md'), finding('no-secrets', 'a.md', 3)];
    expect(sampleOrder('plain-words', findings).map(({ at }) => at).sort()).toEqual(['a.md', 'a.md:3:1', 'a.md:3:1#2']);
  });

  it('depends on rule and place alone', () => {
    const findings = many('plain-words', 50);
    const order = sampleOrder('plain-words', findings).map(({ at }) => at);
    expect(sampleOrder('plain-words', findings.toReversed()).map(({ at }) => at)).toEqual(order);
    expect(sampleOrder('plain-words', findings.slice(0, 49)).map(({ at }) => at)).toEqual(order.filter((at) => at !== 'articles/network/a.md:50:1'));
    expect(order).not.toEqual(findings.map(({ range }) => `articles/network/a.md:${range!.start.line}:1`));
  });
});

it('takes the rules with the most findings, of equals the first by name', () => {
  expect(noisiest([...many('b', 2), ...many('a', 2), ...many('c', 3)], 2)).toEqual(['c', 'a']);
});

describe('judgements', () => {
  const findings = many('plain-words', 30);

  it('are complete when the sample is read and at most one finding is wrong', () => {
    expect(judgementProblems(findings, new Map([['plain-words', judge(findings, 'plain-words', 1)]]))).toEqual([]);
  });

  it('name what is not read', () => {
    const [first, ...rest] = judge(findings, 'plain-words');
    expect(judgementProblems(findings, new Map([['plain-words', rest]]))).toEqual([`plain-words: the finding at ${first!.at} is not judged; see \`npm run measure-rules -- --sample plain-words\``]);
  });

  it('name what is no finding any more, of any rule', () => {
    const judged = new Map([
      ['plain-words', judge(findings, 'plain-words')],
      ['no-secrets', [{ at: 'a.md:1:1', right: true, why: 'Read.' }]],
    ]);
    expect(judgementProblems(findings, judged)).toEqual(['no-secrets: there is no finding at a.md:1:1 any more; remove its judgement']);
  });

  it('do not bear more than one wrong finding', () => {
    expect(judgementProblems(findings, new Map([['plain-words', judge(findings, 'plain-words', 2)]]))).toEqual(['plain-words: 2 of 20 findings are wrong; mend the rule']);
  });
});

it('shows on the page how often a rule speaks, in what share of its files, and what was thought of it', () => {
  const findings = many('plain-words', 3);
  const page = renderPage({ findings, files: ['articles/network/a.md', 'articles/network/b.md', 'articles/network/b.png'] }, new Map([['plain-words', judge(findings, 'plain-words', 1)]]));
  expect(page).toContain('| [`plain-words`](../rules/plain-words.md) | 0 | 3 | 0 | 1 | 50 % | 2 of 3 |');
  expect(page).toMatch(/\| `articles\/network\/a\.md:\d:1` \| \*\*wrong\*\* \| Read\. \|/);
  expect(page).toMatch(/Found nothing: .*`no-secrets`/);
  expect(page).toMatch(/Had nothing to look at.*`require-audience`/);
});
