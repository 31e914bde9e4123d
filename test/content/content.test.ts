import { describe, expect, it } from 'vitest';
import { type Article, defineRule, type Rule } from '../../rules/kit/define-rule.ts';
import { RuleCrash, ruleTable, runRules } from '../../rules/kit/run.ts';
import { articleOf, slice } from './read.ts';

const base = { scope: 'article', summary: 'S', why: 'W.', severity: 'error', appliesTo: ['internal-article'] } as const;

describe('runRules', () => {
  it('visits the nodes that a rule asks for, then checks, and sorts by place', () => {
    const rules: Rule[] = [
      defineRule({ ...base, id: 'b', *check(article: Article) { yield { at: article.range(0, 1), what: 'first', fix: 'F' }; } }),
      defineRule({ ...base, id: 'a', visit: { *inlineCode(node, article) { yield { at: article.range(node.position!.start.offset!, node.position!.end.offset!), what: node.value, fix: 'F', severity: 'note', why: 'Other.' }; } } }),
    ];
    const article = articleOf('## x\n\n`one` and `two`\n');
    expect(runRules(ruleTable(rules), article).map(({ rule, severity, what, why, range }) => [rule, severity, what, why, range && slice(article, range)])).toEqual([
      ['b', 'error', 'first', 'W.', '#'],
      ['a', 'note', 'one', 'Other.', '`one`'],
      ['a', 'note', 'two', 'Other.', '`two`'],
    ]);
  });

  it('applies a rule to its kinds of document only', () => {
    const rule = defineRule({ ...base, id: 'a', *check() { yield { what: 'W', fix: 'F' }; } });
    expect(runRules(ruleTable([rule]), articleOf('x', 'public-article'))).toEqual([]);
    expect(runRules(ruleTable([{ ...rule, appliesTo: 'every file' }]), articleOf('x', 'public-article'))).toHaveLength(1);
  });

  it.each([
    ['a visitor', { visit: { text: () => { throw new RangeError('too deep'); } } }],
    ['a check', { check: () => { throw new RangeError('too deep'); } }],
    ['a generator, late', { *check() { yield { what: 'W', fix: 'F' }; throw new RangeError('too deep'); } }],
  ])('never takes a rule that breaks in %s for one that found nothing', (_, part) => {
    const rule = { ...base, id: 'breaks', ...part } as Rule;
    expect(() => runRules(ruleTable([rule]), articleOf('x'))).toThrow(RuleCrash);
    expect(() => runRules(ruleTable([rule]), articleOf('x'))).toThrow('The rule breaks broke on a.md: too deep');
  });
});
