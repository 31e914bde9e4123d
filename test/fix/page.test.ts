import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/generated/index.ts';
import { baseContent, judge } from '../fixtures/base.ts';
import { readExamples } from '../../scripts/explain/examples.ts';
import { fixed } from './mended.ts';

const page = readFileSync(new URL('../../docs/fixing.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/^````markdown (\S+)\n([\s\S]*?)^````$/gm)].map(([, meta = '', text = '']) => [meta, text] as const);

describe('docs/fixing.md', () => {
  it('shows what a section begins with', async () => {
    const path = 'partners/acme/widget/public/deploy.md';
    const text = String(baseContent[path]).replace(/## Pricing\n[^#]*/, '');
    const { texts } = await fixed({ ...baseContent, [path]: text }, { drafts: true });
    for (const [, section] of blocks.filter(([meta]) => meta === 'section')) expect(texts[path]).toContain(`${section}\n## `);
  });
});

describe('a rule that says what --fix does about it shows it on its page, and no other does', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s', async (id, rule) => {
    const examples = readExamples(readFileSync(new URL(`../../rules/${id}.md`, import.meta.url), 'utf8'));
    const findings = await Promise.all(
      examples.map(async ({ files, removed, publicFiles }) => {
        const all = { ...baseContent, ...files };
        for (const path of removed) delete all[path];
        return (await judge(all, publicFiles)).findings.filter((finding) => finding.rule === id);
      }),
    );
    expect(findings.flat().some(({ edits }) => edits !== undefined)).toBe(rule.fixable !== undefined);
  });
});
