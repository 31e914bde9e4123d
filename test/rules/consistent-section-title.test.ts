import { describe, expect, it } from 'vitest';
import { rule } from '../../rules/consistent-section-title.ts';
import { baseContent } from '../fixtures/base.ts';
import { see } from '../fixtures/seen.ts';
import { expectMended, fixed } from '../fix/mended.ts';
import type { SourceFiles } from '../../scripts/source.ts';

const deploy = 'partners/acme/widget/public/deploy.md';
const support = 'partners/acme/widget/internal/support.md';
const certification = 'partners/acme/widget/certification.md';
const text = String(baseContent[deploy]);
const renamed = text.replace('## Before you begin', '## Prerequisites').replace('## Who it is for', '## Audience');

async function mended(files: SourceFiles): Promise<SourceFiles> {
  return (await fixed({ ...baseContent, ...files }, { rules: [rule.id] })).texts;
}

describe('consistent-section-title', () => {
  it('names the titles, once a document', async () => {
    expect(await see(deploy, renamed)).toMatchObject([
      {
        rule: 'consistent-section-title',
        severity: 'note',
        at: '## Audience',
        what: 'The program has other titles for `Audience` and `Prerequisites`.',
        fix: 'Write `Who it is for` for `Audience` and `Before you begin` for `Prerequisites`; links to them change with them.',
      },
    ]);
  });

  it('leaves the others as they are: more than a title, a question, one of two', async () => {
    expect(await see(deploy, text.replace('## Steps', '## Deploy Widget on two servers').replace('## Support', '## Who should I contact for support?'))).toEqual([]);
    expect((await see(deploy, `${text}\n## Cost\n\nNothing else to pay, for as long as you use it.\n`)).filter((finding) => finding.rule === rule.id)).toEqual([]);
  });

  it('writes the titles back, and the links to them in every document', async () => {
    const link = '\nSee [what you need](#prerequisites), [its](deploy.md#prerequisites) and [more](#audience).\n\n[need]: #prerequisites "title"\n';
    const from = { [deploy]: renamed + link, [support]: `${String(baseContent[support])}\n[Prerequisites](../public/deploy.md#prerequisites) come first.\n` };
    expect(await mended(from)).toMatchObject({
      [deploy]: text + link.replaceAll('#prerequisites', '#before-you-begin').replace('#audience', '#who-it-is-for'),
      [support]: from[support]!.replace('#prerequisites', '#before-you-begin'),
    });
    await expectMended(rule, renamed, { path: deploy, others: baseContent, sees: 'other' });
  });

  it.each([
    ['holds more than its text', renamed.replace('## Prerequisites', '## **Prerequisites**')],
    ['is underlined', renamed.replace('## Prerequisites', 'Prerequisites\n---')],
    ['is linked to where the address cannot be found', `${renamed}\n[x](&#35;prerequisites)\n`],
    ['would take the anchor of another one', `${renamed}\n<a id="before-you-begin"></a>\n`],
  ])('leaves a heading that %s', async (_, from) => {
    expect((await mended({ [deploy]: from }))[deploy]).toBe(from.replace('## Audience', '## Who it is for'));
  });

  it('leaves a heading under which somebody signed, or that a signed record links to', async () => {
    const front = (more: string): string => String(baseContent[certification]).replace(/\n---\n/, () => `\n${more}---\n`);
    const signed = front(`attestations:\n  - requirement: CER-2\n    signer: Ines Holt\n    role: integrator\n    date: "2026-10-20"\n    digests:\n      - { path: ${deploy}, block: prerequisites, digest: sha256:${'0'.repeat(64)} }\n`);
    const linked = `${String(baseContent[certification])}\n[Tried](public/deploy.md#prerequisites).\n`;
    for (const ledger of [signed, linked]) expect((await mended({ [deploy]: renamed, [certification]: ledger }))[deploy]).toBe(renamed.replace('## Audience', '## Who it is for'));
  });

  it('mends no heading when a link to it may not be touched', async () => {
    const files = { ...baseContent, [deploy]: renamed, [support]: `${String(baseContent[support])}\n[Prerequisites](../public/deploy.md#prerequisites) come first.\n` };
    expect((await fixed(files, { rules: [rule.id], only: [deploy] })).files).toEqual([]);
  });
});
