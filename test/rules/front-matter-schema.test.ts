import { describe, expect, it } from 'vitest';
import { baseContent } from '../fixtures/base.ts';
import { article, see, withFrontMatter, type Seen } from '../fixtures/seen.ts';

const deploy = 'partners/acme/widget/public/deploy.md';
const partner = 'partners/acme/partner.md';
const membership = 'partners/acme/membership.md';
const solution = 'partners/acme/widget/solution.md';

/** What the rules of front matter say of a file of the clean content with one stretch of text replaced. */
async function changed(path: string, from: string, to: string): Promise<Seen[]> {
  const text = String(baseContent[path]);
  if (!text.includes(from)) throw new Error(`${path} holds no ${JSON.stringify(from)}`);
  return ofFrontMatter(await see(path, text.replace(from, () => to)));
}

function ofFrontMatter(seen: Seen[]): Seen[] {
  return seen.filter(({ rule }) => ['front-matter-schema', 'valid-front-matter', 'valid-encoding'].includes(rule));
}

describe('eleven broken files, each told in one sentence at the place it is about', () => {
  it('a slip in a value', async () => {
    expect(await changed(solution, 'kind: software', 'kind: softwear')).toMatchObject([{ rule: 'front-matter-schema', at: 'softwear', what: '`softwear` is none of the values of `kind`.', fix: 'Did you mean `software`? It may be `saas` or `software`.', expected: ['software', 'saas'] }]);
  });

  it('a slip in a name, and no word of the field that it was meant to be', async () => {
    expect(await changed(solution, 'kind: software', 'knd: software')).toMatchObject([{ at: 'knd', what: '`knd` is no field of a solution.', fix: 'Did you mean `kind`?' }]);
  });

  it('a group without one of its fields', async () => {
    expect(await changed(partner, '  email: support@acme.example\n', '')).toMatchObject([{ at: 'support', what: '`support` has no `email`.', expected: ['email'] }]);
  });

  it('a field that is missing', async () => {
    expect(await changed(deploy, 'version: "4.2"\n', '')).toMatchObject([{ place: '1:1', at: '---', what: 'The field `version` is missing.', expected: ['version'] }]);
  });

  it('no front matter', async () => {
    const body = String(baseContent[deploy]).replace(/^---[^]*?\n---\n/, '');
    expect(ofFrontMatter(await see(deploy, body))).toMatchObject([{ rule: 'valid-front-matter', place: '1:1', what: 'The file has no front matter.' }]);
  });

  it('a bad address and a number in a list of texts', async () => {
    expect(await changed(partner, 'email: support@acme.example', 'email: support at acme')).toMatchObject([{ at: 'support at acme', what: '`support at acme` does not fit `email`.', fix: 'One address in ASCII, without a display name. For example `support@example.com`.' }]);
    expect(ofFrontMatter(await see(article, withFrontMatter('title: T\naudience: public\nkeywords: [a, 7]')))).toMatchObject([{ place: '4:15', at: '7', what: 'Item 2 of `keywords` is a number here, not text.', fix: 'Put it in quotes: `"7"`.' }]);
  });

  it('a text of spaces, and a list where fields belong', async () => {
    expect(await changed(solution, 'name: Widget', 'name: "  "')).toMatchObject([{ at: '"  "', what: '`name` has no value.' }]);
    expect(await changed(partner, 'email: support@acme.example', 'email: " "')).toMatchObject([{ at: '" "', what: '`email` has no value.' }]);
    expect(await changed(membership, 'agreement:', 'agreement: [standard]\nagreed:')).toContainEqual(expect.objectContaining({ at: '[standard]', what: '`agreement` is a list; it has fields of its own.' }));
  });

  it('a name that stands twice', async () => {
    expect(await changed(solution, 'kind: software', 'kind: software\nkind: saas')).toMatchObject([{ rule: 'valid-front-matter', at: 'kind', what: '`kind` is set a second time.' }]);
  });

  it('line ends of Windows', async () => {
    const text = String(baseContent[solution]).replace('kind: software', 'kind: softwear').replaceAll('\n', '\r\n');
    expect(ofFrontMatter(await see(solution, text))).toMatchObject([{ at: 'softwear' }]);
  });

  it('a quote that is never closed, at the quote', async () => {
    const seen = await changed(deploy, 'title: Deploy Widget', 'title: "Deploy Widget');
    expect(seen).toMatchObject([{ rule: 'valid-front-matter', place: '2:8', at: '"', what: 'The quote that opens here is never closed.' }]);
  });

  it('a block that is never closed', async () => {
    const text = String(baseContent[deploy]).replace(/\n---\n/, '\n');
    expect(ofFrontMatter(await see(deploy, text))).toMatchObject([{ rule: 'valid-front-matter', place: '1:1', at: '---' }]);
  });

  it('a byte order mark, and what else is wrong', async () => {
    const text = `\uFEFF${String(baseContent[solution]).replace('kind: software', 'kind: softwear')}`;
    expect(ofFrontMatter(await see(solution, text))).toMatchObject([{ rule: 'valid-encoding', place: '1:1' }, { rule: 'front-matter-schema', at: 'softwear' }]);
  });
});

describe('front-matter-schema', () => {
  it.each([
    ['reviewed: 2026-2-3', '2026-2-3', '`2026-2-3` does not fit `reviewed`.', 'A day of the calendar, year first: "2026-03-31".'],
    ['sticky: "yes"', '"yes"', '`"yes"` is neither `true` nor `false`.', 'Write `true` or `false`, without quotes.'],
    ['keywords: ports', 'ports', '`keywords` is one value; it needs a list.', 'Write `[ports]`, or each item on a line of its own after `- `.'],
    ['author: [Ann]', '[Ann]', '`author` is a list; it needs one text.', undefined],
    ['author:', 'author', '`author` has no value.', undefined],
    ['author: ""', '""', '`author` has no value.', undefined],
    ['author: true', 'true', '`author` is a yes-or-no value here, not text.', 'Put it in quotes: `author: "true"`.'],
    ['keywords: [a, b, a]', 'a', 'Item 3 of `keywords` stands in the list already.', 'Remove one of the two.'],
    [`author: ${'x'.repeat(121)}`, 'x'.repeat(121), '`author` is 121 characters long; the most is 120.', 'Shorten it.'],
    ['colour: red', 'colour', '`colour` is no field of an article of the vendor.', undefined],
  ])('%s', async (line, at, what, fix) => {
    const seen = ofFrontMatter(await see(article, withFrontMatter(`title: T\naudience: public\n${line}`)));
    expect(seen).toMatchObject([{ rule: 'front-matter-schema', at, what, ...(fix !== undefined && { fix }) }]);
  });

  it.each([
    ['time: soon', '`soon` is no whole number.'],
    ['time: 0', '`0` is too small for `time`; the least is 1.'],
    ['time: 20000', '`20000` is too large for `time`; the most is 10000.'],
    ['time: 1.5', '`1.5` is no whole number.'],
  ])('%s', async (line, what) => {
    expect(await changed(deploy, 'time: 20', line)).toMatchObject([{ what }]);
  });

  it('keeps Internal articles out of the folder of customers', async () => {
    expect(await changed(deploy, 'audience: public', 'audience: internal')).toMatchObject([
      { at: 'internal', what: 'The article stands in `public/` but says `audience: internal`.', fix: 'Write `audience: public`, or move the file to `internal/`.', expected: ['public'] },
    ]);
  });

  it('says which field asks for another', async () => {
    const seen = await changed(membership, 'status: candidate', 'status: member');
    expect(seen.map(({ at }) => at)).toEqual(seen.map(() => 'status'));
    expect(seen.map(({ what }) => what)).toContain('The field `tier` is missing, which `status: member` asks for.');
  });

  it('says which field does not go with another', async () => {
    expect(await changed(membership, 'status: candidate', 'status: candidate\ntier: gold')).toMatchObject([{ at: 'tier', what: '`tier` does not go with `status: candidate`.' }]);
  });

  it('names the fields of a group that was written as one value', async () => {
    const text = String(baseContent[partner]).replace(/^escalation:\n(?: {2}.*\n)+/m, 'escalation: desk@acme.example\n');
    expect(ofFrontMatter(await see(partner, text))).toMatchObject([{ at: 'desk@acme.example', what: '`escalation` is one value; it has fields of its own.' }]);
  });
});
