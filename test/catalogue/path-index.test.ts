import { describe, expect, it } from 'vitest';
import { PathIndex } from '../../rules/kit/catalogue/path-index.ts';

describe('PathIndex', () => {
  const index = new PathIndex([
    'articles/network/open-a-port.md',
    'articles/network/connect-two-networks.md',
    'articles/servers/create-a-server.md',
    'partners/acme/widget/solution.md',
    'partners/acme/gadget/solution.md',
    'partners/bolt/widget/solution.md',
  ]);

  it.each([
    ['articles/Network/Open-A-Port.md', 'articles/network/open-a-port.md'],
    ['articles/servers/open-a-port.md', 'articles/network/open-a-port.md'],
    ['articles/network/open-a-prot.md', 'articles/network/open-a-port.md'],
    ['articles/network/pen-a-port.md', 'articles/network/open-a-port.md'],
    ['articles/servers/open_a_port.md', 'articles/network/open-a-port.md'],
    ['partners/acme/gaget/solution.md', 'partners/acme/gadget/solution.md'],
    ['partners/bolt/wiget/solution.md', 'partners/bolt/widget/solution.md'],
    ['partners/bolt/widget/soluton.md', 'partners/bolt/widget/solution.md'],
    ['articles/network/something-else.md', undefined],
    ['', undefined],
  ])('takes %s for %s', (path, meant) => {
    expect(index.nearest(path)).toBe(meant);
  });

  it('does not depend on the order of the files', () => {
    const paths = ['b/x.md', 'a/x.md', 'c/x.md'];
    expect(new PathIndex(paths).nearest('x.md')).toBe(new PathIndex(paths.toReversed()).nearest('x.md'));
  });

  it('looks at a bounded number of names, however many there are', () => {
    const paths = Array.from({ length: 20_000 }, (_, number) => `articles/general/how-to-${number}-configure-it.md`);
    const large = new PathIndex(paths);
    expect(large.nearest('articles/general/how-to-777-confgure-it.md')).toBe('articles/general/how-to-777-configure-it.md');
    expect(large.beside('articles/general/how-ot-19999-configure-it.md')).toBeDefined();
  });
});
