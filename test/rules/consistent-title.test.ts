import { describe, expect, it } from 'vitest';
import { changed, deploy, findBy, port, vendorArticle } from '../catalogue/found.ts';

const rule = 'consistent-title';
const find = (body: string): ReturnType<typeof findBy> => findBy(rule, { [port]: vendorArticle(body) });

describe('consistent-title', () => {
  it('wants the title in the front matter alone', async () => {
    expect(await findBy(rule, changed(deploy, '## Overview', '# Deploy Widget\n\n## Overview'))).toEqual([
      { path: deploy, severity: 'error', at: '# Deploy Widget', what: '`Deploy Widget` repeats the title.', fix: 'Remove the line; the page shows the `title` of its front matter.' },
    ]);
    expect(await find('Ports\n=====\n\nText.')).toMatchObject([{ at: 'Ports\n=====', what: '`Ports` is a heading of level 1, which only the title is.', fix: 'Write `## Ports`, or make it the `title` in the front matter.' }]);
  });

  it('finds a heading of level 1 in a quote or list', async () => {
    expect(await find('> # Ports\n\n- # More')).toMatchObject([{ at: '# Ports' }, { at: '# More' }]);
  });

  it('points at each level that is left out, once', async () => {
    expect(await find('## A\n\nx\n\n#### B\n\nx\n\n#### C\n\nx\n\n### D\n\nx\n\n#### E\n\nx')).toMatchObject([
      { at: '#### B', severity: 'warning', what: '`B` is at level 4, but the heading before it is at level 2.', fix: 'Write `### B`.', expected: ['### B'] },
    ]);
    expect(await find('### A\n\nx\n\n### B\n\nx')).toMatchObject([{ at: '### A', what: '`A` is at level 3; sections begin at level 2.', fix: 'Write `## A`.' }]);
  });

  it('leaves a section that has to move out of another one to the rule that says so', async () => {
    const inside = changed(deploy, '## Pricing', '#### Pricing');
    expect(await findBy(rule, inside)).toEqual([]);
    expect(await findBy('require-sections', inside)).toMatchObject([{ at: '#### Pricing', fix: 'Make it a section of its own: `## Pricing`.' }]);
    expect(await findBy(rule, changed(deploy, '## Pricing', '#### Editions\n\nx\n\n## Pricing'))).toMatchObject([{ at: '#### Editions' }]);
  });

  it('tells two sections of one name side by side, not in different places', async () => {
    expect(await find('## A\n\nx\n\n## *a*:\n\nx')).toMatchObject([{ at: '## *a*:', severity: 'warning', related: [{ path: port, at: '## A' }] }]);
    expect(await find('## A\n\n### Result\n\nx\n\n## B\n\n### Result\n\nx')).toEqual([]);
  });

  it('tells a heading without words', async () => {
    expect(await find('##\n\nx\n\n## ![The logo of Acme](logo.png)\n\nx')).toMatchObject([{ at: '##' }, { at: '## ![The logo of Acme](logo.png)', what: 'A heading has no text.' }]);
  });

  it('leaves code alone', async () => {
    expect(await find('```sh\n# not a title\n```\n\n    # nor this')).toEqual([]);
  });
});
