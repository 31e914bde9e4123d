import { describe, expect, it } from 'vitest';
import { changed, deploy, findBy, port, support, vendorArticle } from '../catalogue/found.ts';

const price = 'Acme charges 40 US dollars a month for each server. CenturyLink charges for the server itself.';

describe('no-empty-section', () => {
  it('points at the heading of a section without content, and quotes what it should answer', async () => {
    expect(await findBy('no-empty-section', changed(deploy, `${price}\n\n`, ''))).toEqual([
      { path: deploy, severity: 'error', at: '## Pricing', what: 'The section `Pricing` is empty.', fix: expect.stringContaining('What does it cost') as string },
    ]);
  });

  it.each(['TBD', 'TODO.', '*Coming soon...*', 'N/A', 'to be written', '- TBC', 'Under construction!', '...'])('points at the placeholder %s', async (text) => {
    const [found, ...more] = await findBy('no-empty-section', changed(deploy, price, text));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ severity: 'error', what: expect.stringContaining('holds only') as string });
    expect(text.endsWith(found?.at ?? '?')).toBe(true);
  });

  it('tells how many words there are and how many would do', async () => {
    expect(await findBy('no-empty-section', changed(deploy, price, 'It costs money.'))).toMatchObject([
      { at: '## Pricing', severity: 'warning', what: 'The section `Pricing` is nearly empty: 3 words; at least 8 are needed.' },
    ]);
  });

  it.each([
    ['an image', '![A page with the prices of all editions](prices.png)'],
    ['a table', '| Edition | Price |\n| - | - |\n| Small | 40 |'],
    ['code', '```text\n40 a month\n```'],
  ])('takes %s for content', async (_, text) => {
    expect(await findBy('no-empty-section', changed(deploy, price, text))).toEqual([]);
  });

  it('takes a video for content, which no-raw-html speaks about', async () => {
    expect(await findBy('no-empty-section', { [port]: vendorArticle('## Watch it\n\n<iframe src="https://video.example/1"></iframe>') })).toEqual([]);
  });

  it('takes "None" for an answer where the program does not ask for the section', async () => {
    expect(await findBy('no-empty-section', changed(deploy, '## Pricing', '## What to do next\n\nNone.\n\n## Pricing'))).toEqual([]);
    expect(await findBy('no-empty-section', changed(deploy, price, 'None.'))).toMatchObject([{ what: 'The section `Pricing` is nearly empty: 1 word; at least 8 are needed.' }]);
  });

  it('leaves a heading without words to the rule that says so', async () => {
    expect(await findBy('no-empty-section', { [port]: vendorArticle('## One\n\nWord.\n\n##') })).toEqual([]);
  });

  it('names the innermost of nested empty sections only', async () => {
    expect(await findBy('no-empty-section', changed(deploy, price, '### Editions\n\n#### Small'))).toMatchObject([{ at: '#### Small' }]);
    expect(await findBy('no-empty-section', changed(deploy, price, '### Small\n\nTBD\n\n### Large\n\nTBD'))).toMatchObject([{ at: 'TBD' }, { at: 'TBD' }]);
  });

  it('asks less of articles without a list of sections', async () => {
    expect(await findBy('no-empty-section', { [port]: vendorArticle('## One\n\nWord.\n\n## Two\n\n## Three\n\nTBD') })).toMatchObject([
      { at: '## Two', severity: 'warning', fix: 'Write what the heading promises, or remove the heading.' },
      { at: 'TBD', severity: 'warning' },
    ]);
  });

  it('does not take a sentence that begins like a placeholder for one', async () => {
    expect(await findBy('no-empty-section', changed(support, "Say the customer's account alias first.", 'To be completed within an hour is what Acme promises.'))).toEqual([]);
  });
});
