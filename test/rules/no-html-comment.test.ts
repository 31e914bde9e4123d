import { describe, expect, it } from 'vitest';
import { changed, findBy, membership, partner, port, vendorArticle } from '../catalogue/found.ts';
import { judge, baseContent } from '../fixtures/base.ts';

const find = (body: string): ReturnType<typeof findBy> => findBy('no-html-comment', { [port]: vendorArticle(body) });

describe('no-html-comment', () => {
  it.each([
    ['a <!-- b --> c', '<!-- b -->'],
    ['<!-- a\n-- b -->\n\nc', '<!-- a\n-- b -->'],
    ['<!--> a', '<!-->'],
    ['- a\n\n  <!-- b\n  c -->', '<!-- b\n  c -->'],
    ['<div>\n<!-- a --></div>', '<!-- a -->'],
    ['a\n\n<!-- never closed\n\nb', '<!-- never closed\n\nb\n'],
    ['<!--lint disable-->', '<!--lint disable-->'],
  ])('points at the comment in %j', async (body, at) => {
    expect(await find(body)).toMatchObject([{ at, severity: 'error', what: 'An HTML comment stands in the text.' }]);
  });

  it('never shows what the comment says', async () => {
    const { findings } = await judge({ ...baseContent, [port]: vendorArticle('<!-- the password is Falcon -->') });
    expect(JSON.stringify(findings)).not.toContain('Falcon');
  });

  it('looks at every kind of document', async () => {
    expect(await findBy('no-html-comment', changed(partner, 'Acme has made', '<!-- x --> Acme has made'))).toHaveLength(1);
    expect(await findBy('no-html-comment', changed(membership, 'supportTier: developer\n---\n', 'supportTier: developer\n---\n\n<!-- x -->\n'))).toHaveLength(1);
  });

  it('leaves code alone', async () => {
    expect(await find('`<!-- a -->`\n\n```html\n<!-- b -->\n```')).toEqual([]);
  });
});
