import { describe, expect, it } from 'vitest';
import { article, see, seeAll, withFrontMatter, type Seen } from '../fixtures/seen.ts';

/** Rows of the table of bad input: number, what stands in the file, and what the author is told. */
type Row = [row: number, title: string, text: string, expected: Partial<Seen>];

const rule = 'valid-front-matter';
const block = (text: string): string => withFrontMatter(text);

const keys = (count: number): string => Array.from({ length: count }, (_, index) => `k${index}: 1`).join('\n');

const rows: Row[] = [
  [1, '---js', '---js\n{ "title": process.exit(7) }\n---\n\nText.\n', { rule, place: '1:1', at: '---js', what: 'The front matter names a language: `---js`.' }],
  [2, '---javascript', '---javascript\nprocess.exit(7)\n---\n', { rule, place: '1:1', at: '---javascript' }],
  [3, '---constructor', '---constructor\nreturn process\n---\n', { rule, place: '1:1', at: '---constructor' }],
  [11, 'a blank line before the block', '\n---\ntitle: T\n---\n', { rule, place: '1:1', what: 'The front matter begins on line 2.' }],
  [12, 'TOML', '+++\ntitle = "T"\n+++\n', { rule, place: '1:1', at: '+++', what: 'The front matter is TOML.' }],
  [13, 'closed by +++', '---\ntitle: T\n+++\n', { rule, place: '3:1', at: '+++', expected: ['---'] }],
  [14, 'closed by ----', '---\ntitle: T\n----\n', { rule, place: '3:1', at: '----' }],
  [14, 'closed by ---x', '---\ntitle: T\n---x\n', { rule, place: '3:1', at: '---x' }],
  [14, 'closed by ...', '---\ntitle: T\n...\n', { rule, place: '3:1', at: '...' }],
  [20, 'a Cyrillic letter in a name', block('vіsibility: internal'), { rule, place: '2:1', at: 'vіsibility', what: '`vіsibility` cannot be the name of a field: `і` (U+0456) is no plain letter.' }],
  [23, 'a bomb of aliases', block('a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]'), { rule, place: '2:4', at: '&a' }],
  [24, 'an alias of itself', block('a: &a\n  b: *a'), { rule, place: '2:4', at: '&a' }],
  [24, 'an alias of nothing', block('a: *b'), { rule, place: '2:4', at: '*b' }],
  [25, 'keys in keys, 801 bytes', block(`${'? '.repeat(400)}a`), { rule: 'within-limits', place: '2:799', actual: '400', expected: ['8'] }],
  [25, 'a key that is a list', block('? [a]\n: b'), { rule, place: '2:3', what: 'The name of a field is not plain text here.' }],
  [25, 'keys in braces', block('{{{a}}}: 1'), { rule, place: '2:3' }],
  [26, '32,000 keys', block(keys(32_000)), { rule: 'within-limits', actual: '308926', expected: ['262144'] }],
  [26, '20,000 keys', block(keys(20_000)), { rule: 'within-limits', place: '1:1', actual: '188890', expected: ['16384'] }],
  [26, '300 keys', block(keys(300)), { rule: 'within-limits', place: '2:1', actual: '300', expected: ['200'] }],
  [27, '8,000 brackets', block(`a: ${'['.repeat(8000)}`), { rule: 'within-limits', place: '2:8003', actual: '8000', expected: ['8'] }],
  [27, 'nine levels', block('a:\n b:\n  c:\n   d:\n    e:\n     f:\n      g:\n       h:\n        i: 1'), { rule: 'within-limits', place: '10:9', actual: '9' }],
  [28, 'a name that stands twice', block('title: One\naudience: public\ntitle: Two'), { rule, place: '4:1', at: 'title', what: '`title` is set a second time.' }],
  [29, 'a merge', block('<<: { audience: public }\ntitle: T'), { rule, place: '2:1', at: '<<' }],
  [30, 'a tag that would build a function', block('title: !!js/function "function () {}"'), { rule, place: '2:8', at: '!!js/function' }],
  [30, 'a tag that would build bytes', block('title: !!binary aGVsbG8='), { rule, place: '2:8', at: '!!binary' }],
  [30, 'a tag of plain text', block('title: !!str T'), { rule, place: '2:8', at: '!!str' }],
  [31, '__proto__', block('__proto__: { audience: public }'), { rule, place: '2:1', at: '__proto__' }],
  [31, 'constructor', block('constructor: 1'), { rule, place: '2:1', at: 'constructor' }],
  [32, 'a directive', block('%YAML 1.1\ntitle: no'), { rule, place: '2:1', at: '%YAML 1.1' }],
  [35, 'a colon in a value', block('title: foo: bar'), { rule, place: '2:8', at: 'foo: bar', expected: ['"foo: bar"'] }],
  [37, 'a list', block('- title\n- audience'), { rule, place: '2:1', what: 'The front matter is a list, not fields.' }],
  [37, 'a text', block('title'), { rule, place: '2:1', at: 'title', what: 'The front matter is a text, not fields.' }],
];

describe('front matter that must be survived', () => {
  it.each(rows)('row %i: %s', async (_row, _title, text, expected) => {
    const { seen, result } = await seeAll({ [article]: text });
    const here = seen.filter((finding) => finding.path === article);
    expect(here, JSON.stringify(here, null, 1)).toContainEqual(expect.objectContaining(expected));
    expect(here.filter((finding) => finding.rule === expected.rule && finding.what === expected.what)).toHaveLength(expected.what === undefined ? 0 : 1);
    // All others have their verdict, and nothing was found in them.
    expect(seen.filter((finding) => finding.path !== article)).toEqual([]);
    expect(result.notJudged).toEqual([]);
    expect(result.counts.errors).toBeGreaterThan(0);
  });
});

const schema = 'front-matter-schema';
const fields = (lines: string): string => block(`title: T\naudience: public\n${lines}`);

describe('values that must not pass', () => {
  it.each<Row>([
    [21, 'Audience with a capital', block('title: T\nAudience: internal'), { rule: schema, place: '3:1', at: 'Audience', expected: ['audience'], fix: 'Did you mean `audience`?' }],
    [22, 'no audience', block('title: T'), { rule: schema, place: '1:1', at: '---', what: 'The field `audience` is missing.' }],
    [33, 'a day that does not exist', fields('reviewed: 2026-02-30'), { rule: schema, place: '4:11', at: '2026-02-30', what: '`2026-02-30` is no day of the calendar.' }],
    [38, 'a slug', fields('slug: acme/ok'), { rule: schema, place: '4:1', at: 'slug', what: '`slug` is no field of an article of the vendor.' }],
    [39, 'a slug that leads out', fields('slug: ../../x'), { rule: schema, place: '4:1', at: 'slug' }],
    [71, '31 keywords', fields(`keywords: [${Array.from({ length: 31 }, (_, index) => `k${index}`).join(', ')}]`), { rule: schema, place: '4:11', what: 'The list `keywords` is too long; the most is 30.' }],
    [72, '2,500 items', fields(`keywords: [${'a, '.repeat(2500)}a]`), { rule: 'within-limits', actual: '2001', expected: ['2000'] }],
  ])('row %i: %s', async (_row, _title, text, expected) => {
    expect(await see(article, text)).toContainEqual(expect.objectContaining(expected));
  });

  it('row 34: says what an unquoted version becomes', async () => {
    const deploy = 'partners/acme/widget/solution.md';
    const [seen] = await see(deploy, '---\nname: Widget\nsummary: Keeps clocks in step.\ncategories: [monitoring]\nkind: software\ndelivery: blueprint\nversion: 1.10\n---\n');
    expect(seen).toMatchObject({ rule: schema, place: '7:10', at: '1.10', expected: ['"1.10"'], fix: 'Put it in quotes: `version: "1.10"`.' });
    expect(seen?.what).toContain('without quotes it is read as 1.1');
  });

  it('row 36: says the same of a broken file each time', async () => {
    const text = block('title: "T');
    expect(await see(article, text)).toEqual(await see(article, text));
    expect(await see(article, text)).toContainEqual(expect.objectContaining({ rule, place: '2:8', at: '"' }));
  });

  it('row 73: a field named like a method of every object is missing all the same', async () => {
    const { validatorFor } = await import('../../scripts/schemas.ts');
    const inherited = Object.create({ title: 'T', audience: 'public' }) as object;
    expect(validatorFor('vendor-article')(inherited).map(({ params }) => params['missingProperty'])).toEqual(expect.arrayContaining(['title', 'audience']));
  });

  it.each([
    ['a letter of another script', 'suppоrt@acme.example'],
    ['a space', 'support @acme.example'],
    ['a display name', '"Acme <support@acme.example>"'],
  ])('row 74: an address with %s is none', async (_title, email) => {
    const { baseContent } = await import('../fixtures/base.ts');
    const text = String(baseContent['partners/acme/partner.md']).replace('support@acme.example', email);
    const seen = await see('partners/acme/partner.md', text);
    expect(seen.filter((finding) => finding.rule === schema)).toHaveLength(1);
  });

  it.each(['+1 303 555 0142 ; call me', '303 555 0142', '+１ 303 555 0142'])('row 75: %s is no number to call', async (phone) => {
    const { baseContent } = await import('../fixtures/base.ts');
    const text = String(baseContent['partners/acme/partner.md']).replace('+1 303 555 0142', phone);
    const seen = await see('partners/acme/partner.md', text);
    expect(seen).toContainEqual(expect.objectContaining({ rule: schema, at: phone }));
  });
});

it('never merges data into what every object has', async () => {
  await see(article, block('__proto__: { polluted: 1 }\ntitle: T'));
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
