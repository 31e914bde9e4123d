import { describe, expect, it } from 'vitest';
import { findBy, port, vendorArticle } from '../catalogue/found.ts';

const find = (body: string): ReturnType<typeof findBy> => findBy('no-remote-image', { [port]: vendorArticle(body) });

describe('no-remote-image', () => {
  it.each([
    ['![The list of ports](https://files.acme.example/p.png)', 'https://files.acme.example/p.png'],
    ['![The list of ports](HTTP://files.acme.example/p.png "t")', 'HTTP://files.acme.example/p.png'],
    ['![The list of ports](//files.acme.example/p.png)', '//files.acme.example/p.png'],
    ['![The list of ports][p]\n\n[p]: <https://files.acme.example/p.png>', 'https://files.acme.example/p.png'],
    ['<p><img alt="The list of ports" src="https://files.acme.example/p.png"></p>', 'https://files.acme.example/p.png'],
  ])('points at the address in %j', async (body, at) => {
    expect(await find(body)).toEqual([{ path: port, severity: 'error', at, what: `The image \`${at}\` is on another server.`, fix: expect.stringContaining('Save it beside the article') as string }]);
  });

  it.each([['![The list of ports](ports.png)'], ['[The list of ports](https://files.acme.example/p.png)'], ['`![x](https://files.acme.example/p.png)`']])('is content with %s', async (body) => {
    expect(await find(body)).toEqual([]);
  });
});
