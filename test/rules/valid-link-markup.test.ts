import { describe, expect, it } from 'vitest';
import { findBy, port, vendorArticle } from '../catalogue/found.ts';

const find = (body: string): ReturnType<typeof findBy> => findBy('valid-link-markup', { [port]: vendorArticle(body) });

describe('valid-link-markup', () => {
  it.each([
    ['See [the guide](../the guide/open.md) first.', '[the guide](../the guide/open.md)', 'a space stands in the address'],
    ['![The ports](open ports.png)', '![The ports](open ports.png)', 'a space stands in the address'],
    ['See **the** [*guide*](../the guide/open.md).', '](../the guide/open.md)', 'a space stands in the address'],
    ['See [the guide] (open.md).', '[the guide] (open.md)', 'a space stands between the two brackets'],
    ['See [the tool] (https://www.acme.example/).', '[the tool] (https://www.acme.example/)', 'a space stands between the two brackets'],
    ['> - [the guide](../the guide/open.md)', '[the guide](../the guide/open.md)', 'a space stands in the address'],
    ['A [job][https://jobs.acme.example/] for it.', '[job][https://jobs.acme.example/]', 'its address stands in square brackets'],
    ['A [job][../servers/job.md] for it.', '[job][../servers/job.md]', 'its address stands in square brackets'],
    ['See (the tool)[https://www.acme.example/].', '(the tool)[https://www.acme.example/]', 'its brackets are the wrong way round'],
    ['See (the guide)[open.md].', '(the guide)[open.md]', 'its brackets are the wrong way round'],
  ])('points at what is no link in %j', async (body, at, what) => {
    expect(await find(body)).toMatchObject([{ at, severity: 'error', what: expect.stringContaining(what) as string }]);
  });

  it('writes the spaces of a web address for the author', async () => {
    expect(await find('[x](https://www.acme.example/a b)')).toMatchObject([{ at: '[x](https://www.acme.example/a b)', fix: expect.stringContaining('`https://www.acme.example/a%20b`') as string }]);
  });

  it('writes the anchor that a section has', async () => {
    expect(await find('[General notes](#General notes)')).toMatchObject([{ at: '[General notes](#General notes)', fix: 'Write the anchor of the heading, with hyphens for spaces: `#general-notes`.' }]);
  });

  it.each([
    ['See [the guide][guide] first.', '[the guide][guide]', 'guide'],
    ['> See ![the page][].', '![the page][]', 'the page'],
  ])('warns of a label that nothing defines, in %j', async (body, at, label) => {
    expect(await find(body)).toMatchObject([{ at, severity: 'warning', what: expect.stringContaining(`where the label \`${label}\` leads`) as string }]);
  });

  it.each([
    ['See [the guide][guide], [guide][] and [guide].\n\n[guide]: open-a-port.md'],
    ['found[0][1], \\[a\\]\\[b\\] and `[a][b]`; (see below)[1], [1] [2]'],
    ['[the guide](open-a-port.md "Open a port") and [x](<https://www.acme.example/a b>)'],
    ['`[x](a b.md)` and \\[x\\](a b.md)'],
    ['dhcpd[(process id)] (may not be running), [optional] (see below), a[0] (1/2)'],
  ])('is content with %j', async (body) => {
    expect(await find(body)).toEqual([]);
  });
});
