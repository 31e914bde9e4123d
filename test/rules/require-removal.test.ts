import { describe, expect, it } from 'vitest';
import { baseContent } from '../fixtures/base.ts';
import { deploy, findBy } from '../catalogue/found.ts';

const rule = 'require-removal';
const operate = 'partners/acme/widget/public/operate.md';
const whole = String(baseContent[deploy]);
const bare = whole.replace('## Remove it again', '## Notes');
const titled = (text: string, title: string, order: number): string => text.replace('title: Deploy Widget', `title: ${title}`).replace('time: 20', `time: 20\norder: ${order}`);

describe('require-removal', () => {
  it('points at the title of the article', async () => {
    expect(await findBy(rule, { [deploy]: bare })).toMatchObject([{ path: deploy, at: 'Deploy Widget', severity: 'note', what: 'No Public article of `widget` says how to remove it again.' }]);
  });

  it('points at the article that a reader begins with', async () => {
    expect(await findBy(rule, { [deploy]: titled(bare, 'Deploy Widget', 2), [operate]: titled(bare, 'Operate Widget', 1) })).toMatchObject([{ path: operate, at: 'Operate Widget' }]);
    expect(await findBy(rule, { [deploy]: bare, [operate]: bare })).toMatchObject([{ path: deploy }]);
  });

  it('asks one article of a solution only', async () => {
    expect(await findBy(rule, { [deploy]: bare, [operate]: titled(whole, 'Operate Widget', 2) })).toEqual([]);
  });

  it.each(['### Uninstall', '### Removing Widget', '### Disconnect', '### Roll back', '### Take it off', '#### Delete the server'])('knows it by %s inside another section', async (heading) => {
    expect(await findBy(rule, { [deploy]: bare.replace('## Notes', `## Troubleshooting\n\nIf a line ends in "drifts", open the port.\n\n${heading}`) })).toEqual([]);
  });

  it('asks nothing of a solution without Public articles', async () => {
    expect(await findBy(rule, { [deploy]: undefined })).toEqual([]);
  });
});
