import { describe, expect, it } from 'vitest';
import { changed, deploy, findBy, support } from '../catalogue/found.ts';
import { baseContent } from '../fixtures/base.ts';

const pricing = '## Pricing\n\nAcme charges 40 US dollars a month for each server. CenturyLink charges for the server itself.\n\n';
const application = 'partners/acme/widget/application.md';

describe('require-sections', () => {
  it('names a section that is missing, what it is for, and the section it belongs behind', async () => {
    const found = await findBy('require-sections', changed(deploy, pricing, ''));
    expect(found).toEqual([
      {
        path: deploy,
        severity: 'error',
        at: '## Remove it again',
        what: 'The section `Pricing` is missing.',
        fix: expect.stringMatching(/^Add `## Pricing` after `Remove it again`\. For example: "/) as string,
        expected: ['Pricing'],
      },
    ]);
  });

  it('points at the first section where the missing one comes before all others', async () => {
    const text = String(baseContent[support]);
    const start = text.indexOf('## Support contacts');
    const found = await findBy('require-sections', { [support]: text.slice(0, start) + text.slice(text.indexOf('## Support expectations')) });
    expect(found).toMatchObject([{ at: '## Support expectations', what: 'The section `Support contacts` is missing.', fix: expect.stringContaining('before `Support expectations`') as string }]);
  });

  it('points at the title of an article without any section, once for each that is missing', async () => {
    const text = String(baseContent[deploy]);
    const found = await findBy('require-sections', { [deploy]: `${text.slice(0, text.indexOf('## Overview'))}Words only.\n` });
    expect(found.map(({ at }) => at)).toEqual(Array.from({ length: 7 }, () => 'Deploy Widget'));
  });

  it.each([
    ['## Before you begin', '## Prerequisites'],
    ['## Before you begin', '## What you need:'],
    ['## Before you begin', '## 1. *Before* You `Begin`'],
    ['## Steps', '## Deploying Widget and its friends'],
    ['## Who it is for', '## AUDIENCE'],
    ['## Support', '## Who should I contact for support?'],
    ['## Overview\n', 'Overview\n--------\n'],
  ])('takes %s as %s', async (from, to) => {
    expect(await findBy('require-sections', changed(deploy, from, to))).toEqual([]);
  });

  it.each([
    ['## Before you begin', '## Pre-requisits', 'Did you mean `Before you begin` (`Pre-requisite` will do too)?', ['Before you begin', 'Pre-requisite']],
    ['## Pricing', '## Priceing', 'Did you mean `Pricing`?', ['Pricing']],
    ['## Who it is for', '## Audiance', 'Did you mean `Who it is for` (`Audience` will do too)?', ['Who it is for', 'Audience']],
  ])('asks whether %s was meant by %s', async (from, to, fix, expected) => {
    expect(await findBy('require-sections', changed(deploy, from, to))).toMatchObject([{ at: to, severity: 'error', fix, expected }]);
  });

  it('takes no heading for two missing sections', async () => {
    const text = String(changed(deploy, '## Pricing', '## Suport')[deploy]).replace('## Support', '## Else');
    const found = await findBy('require-sections', { [deploy]: text });
    expect(found.map(({ what }) => what)).toEqual(['The section `Pricing` is missing.', '`Suport` is not a heading that the program knows, and the section `Support` is missing.']);
  });

  it('shows how bold text becomes the heading it stands for', async () => {
    expect(await findBy('require-sections', changed(deploy, '## Pricing', '**Pricing:**'))).toMatchObject([{ at: '**Pricing:**', fix: 'Write `## Pricing` on a line of its own.' }]);
  });

  it('tells a section inside another one, but not a question among questions', async () => {
    expect(await findBy('require-sections', changed(deploy, '## Who it is for', '### Who it is for'))).toMatchObject([
      { at: '### Who it is for', severity: 'warning', what: '`Who it is for` stands inside the section `Overview`.' },
    ]);
    const questions = '## Frequently asked questions\n\nTwo questions came up more than once, and here are their answers.\n\n### Who should I contact for support?';
    expect(await findBy('require-sections', changed(deploy, '## Support', questions))).toEqual([]);
  });

  it('tells as few sections as can be that they are out of order', async () => {
    const text = String(baseContent[deploy]).replace(pricing, '').replace('## Overview', `${pricing}## Overview`);
    expect(await findBy('require-sections', { [deploy]: text })).toMatchObject([{ at: '## Pricing', severity: 'warning', what: '`Pricing` is out of order.', fix: 'Move the section after `Steps`.' }]);
  });

  it('judges applications by their own list', async () => {
    expect(await findBy('require-sections', changed(application, '## Fees and pricing model', '## Money'))).toMatchObject([{ path: application, what: 'The section `Fees and pricing model` is missing.' }]);
  });

  it('leaves code blocks alone', async () => {
    const text = String(changed(deploy, pricing, '')[deploy]).replace('widgetctl status', '## Pricing');
    expect(await findBy('require-sections', { [deploy]: text })).toHaveLength(1);
  });
});
