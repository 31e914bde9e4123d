import { describe, expect, it } from 'vitest';
import { findBy, port, vendorArticle } from '../catalogue/found.ts';

const rule = 'no-vague-link';
const find = (body: string): ReturnType<typeof findBy> => findBy(rule, { [port]: vendorArticle(body) });
const address = 'https://www.acme.example/rules';

describe('no-vague-link', () => {
  it.each(['here', 'Click here', 'available here', 'this page', 'This link', 'the article', 'KB article', 'read more', 'More information', 'website', 'here.', 'hier', 'Mehr Informationen', 'diese Seite'])('points at the link %j', async (text) => {
    expect(await find(`See [${text}](${address}) for it.`)).toMatchObject([{ at: text, severity: 'note', what: `The link \`${text}\` does not say where it leads.` }]);
  });

  it('points at each, and at the right one', async () => {
    expect((await find(`Neither [here](${address}) nor [**here**](${address}), but here.`)).map(({ at }) => at)).toEqual(['here', 'here']);
  });

  it('looks at links by label', async () => {
    expect(await find(`See [here][rules].\n\n[rules]: ${address}`)).toMatchObject([{ what: 'The link `here` does not say where it leads.' }]);
  });

  it('warns of a link that nobody sees', async () => {
    expect(await find(`See []( ${address} ).`)).toEqual([]);
    expect(await find(`See [](${address}) for it.`)).toMatchObject([{ at: `[](${address})`, severity: 'warning', what: `The link to \`${address}\` has no text, so nobody sees it.` }]);
    expect(await find(`[![The logo](logo.png)](${address})`)).toEqual([]);
  });

  it.each([`[The rules](${address}) are here.`, `<${address}>`, `[Where to click](${address})`, `[Download](${address}) it.`, `[More about rules](${address})`, `![here](here.png)`])('is content with %j', async (text) => {
    expect(await find(text)).toEqual([]);
  });
});
