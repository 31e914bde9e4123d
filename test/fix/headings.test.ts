import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { rule as consistentTitle } from '../../rules/consistent-title.ts';
import { rule as noTemplateText } from '../../rules/no-template-text.ts';
import { rule as requireSections } from '../../rules/require-sections.ts';
import { baseContent } from '../fixtures/base.ts';
import { withBody } from '../fixtures/seen.ts';
import { bodiesOfFixed, expectMended, fixed, fixedText } from './mended.ts';

const deploy = 'partners/acme/widget/public/deploy.md';
const text = String(baseContent[deploy]);

describe('consistent-title', () => {
  it.each([
    ['removes a heading that repeats the title', '# Open a port\n\n## A\n\nx', '## A\n\nx'],
    ['leaves one that holds more than text', '# [Open a port](x.md)\n\n## A', '# [Open a port](x.md)\n\n## A'],
    ['leaves a heading of level 1 that says something else', '# Ports\n\n## A', '# Ports\n\n## A'],
    ['moves all headings that begin too low', '### A\n\n### B\n\n#### C', '## A\n\n## B\n\n### C'],
    ['closes a gap below a heading', '## A\n\n#### B\n\n##### C ####\n\n## D', '## A\n\n### B\n\n#### C ####\n\n## D'],
    ['closes no gap where another section would take what follows', '## A\n\n#### B\n\n### C', '## A\n\n#### B\n\n### C'],
    ['moves no underlined heading', '### A\n\nB\n---', '### A\n\nB\n---'],
  ])('%s', async (_, from, to) => {
    expect(await bodiesOfFixed(from)).toBe(to);
  });

  it('leaves nothing behind that it could mend, and no text out', async () => {
    const body = fc.array(fc.constantFrom('# Open a port', '# Else', '## A', '### B', '#### C', '##### D', 'text', '- # item', '> ## quoted'), { maxLength: 9 }).map((lines) => lines.join('\n\n'));
    const words = (page: string): string => page.replaceAll(/^#+ |^# Open a port$/gm, '').replaceAll('Open a port', '').replaceAll(/\s+/g, ' ');
    await fc.assert(
      fc.asyncProperty(body, async (from) => {
        expect(words(await expectMended(consistentTitle, withBody(from), { sees: 'other' }))).toBe(words(withBody(from)));
      }),
    );
  });
});

describe('require-sections', () => {
  const mend = async (from: string): Promise<string> => fixedText(deploy, from, baseContent, { rules: [requireSections.id] });

  it('makes a title in bold a heading', async () => {
    expect(await mend(text.replace('## Before you begin', '**Before you begin:**'))).toBe(text);
  });

  it('makes the last section inside another one a section of its own, with those inside of it', async () => {
    const inside = text.replace('## Pricing\n', '### Pricing\n\n#### Discounts\n');
    expect(await mend(inside)).toBe(inside.replace('### Pricing\n\n#### Discounts', '## Pricing\n\n### Discounts'));
    expect(await mend(inside.replace('#### Discounts', '### Discounts'))).toBe(inside.replace('#### Discounts', '### Discounts'));
  });

  const without = (title: string): string => text.replace(new RegExp(`## ${title}\n[^#]*`), '');
  const added = async (from: string): Promise<string> => fixedText(deploy, from, baseContent, { rules: [requireSections.id], drafts: true });

  it('adds missing sections only when asked, each in its place', async () => {
    const lacking = without('Pricing').replace(/## Who it is for\n[^#]*/, '');
    expect(await mend(lacking)).toBe(lacking);
    const titles = (page: string): string[] => page.match(/^## .*/gm) ?? [];
    expect(titles(await added(lacking))).toEqual(titles(text));
    expect(await added(await added(lacking))).toBe(await added(lacking));
  });

  it('asks for a text that cannot be left out', async () => {
    const { after, texts } = await fixed({ ...baseContent, [deploy]: without('Pricing') }, { drafts: true });
    expect(String(texts[deploy])).toContain("## Pricing\n\nReplace this text. It answers the reader's question: What does it cost, and who sends the bill?\n\n## ");
    expect(after.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toContain(noTemplateText.id);
  });

  it.each(['', '\n', '\r\n'])('adds sections to an article that ends with %j', async (end) => {
    const from = `---${end === '\r\n' ? '\r' : ''}\ntitle: A${end === '\r\n' ? '\r' : ''}\n---${end === '\r\n' ? '\r' : ''}\nText${end}`;
    const page = await added(from);
    expect(page).toMatch(/^---\r?\ntitle: A\r?\n---\r?\nText\r?\n\r?\n## Overview\r?\n\r?\nReplace/);
    expect(page.includes('\r')).toBe(end === '\r\n');
    expect(page.match(/\r?\n\r?\n\r?\n/)).toBeNull();
  });
});
