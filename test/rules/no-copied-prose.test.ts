import { describe, expect, it } from 'vitest';
import { changed, deploy, findBy, support } from '../catalogue/found.ts';
import { baseContent } from '../fixtures/base.ts';

const overview = 'Widget keeps the clocks of your servers in step. This article deploys one Widget server from its blueprint and connects a second server to it.';
const impact = 'One server that compares the clocks of all servers of a group every minute and corrects the ones that drift.';
const top = (text: string) => changed(support, '## Support contacts', `${text}\n\n## Support contacts`);
const find = (changes: Record<string, string>) => findBy('no-copied-prose', changes);

describe('no-copied-prose', () => {
  it('points at the copy and at where it came from', async () => {
    expect(await find(top(`## Overview\n\n${overview}`))).toMatchObject([
      { path: support, severity: 'warning', at: overview, what: 'The section `Overview` repeats the Public article: 100 percent of its wording stands there too.', related: [{ path: deploy, at: overview }] },
    ]);
  });

  it('sees a copy with other marks, cases and a few other words', async () => {
    const changedOverview = overview.replace('Widget keeps', '**Widget** keeps').replace('This article', 'This ARTICLE').replace('a second server', 'another server');
    expect(await find(top(`## Overview\n\n${changedOverview}`))).toHaveLength(1);
  });

  it('sees a copy in front of all sections, in a list and in a table', async () => {
    expect(await find(top(overview))).toMatchObject([{ what: expect.stringMatching(/^The beginning repeats/) as string }]);
    expect(await find(top(`## Overview\n\n- ${overview}\n- ${impact}`))).toHaveLength(1);
    expect(await find(top(`## Overview\n\n| What | More |\n| - | - |\n| x | ${overview} |`))).toHaveLength(1);
  });

  it('lets a sentence, a command and a quotation among much else pass', async () => {
    expect(await find(top(`## Overview\n\n${overview.split('. ')[0]}.`))).toEqual([]);
    expect(await find(top('## Overview\n\n```sh\nwidgetctl status\n```'))).toEqual([]);
    const own = 'Customers deploy it once for each group after some certificate has failed, mostly at night and mostly in a hurry, and then they forget it for years until an auditor asks. ';
    expect(await find(top(`## Overview\n\n${overview} ${own.repeat(1)}${own.split(' ').toReversed().join(' ')}`))).toEqual([]);
  });

  it('does not compare with the article of another solution', async () => {
    const files = Object.fromEntries(Object.entries(baseContent).filter(([path]) => path.includes('/widget/') && !path.includes('internal')).map(([path, text]) => [path.replace('/widget/', '/gadget/'), String(text).replaceAll('Widget', 'Gadget')]));
    expect(await find({ ...files, ...top(`## Overview\n\n${overview.replaceAll('Widget', 'Gadget')}`), [deploy]: String(baseContent[deploy]).replace(overview, 'It does something else entirely, in another way, for other people.') })).toEqual([]);
  });
});
