import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { settledIndex } from '../../../scripts/build/search/settled-index.ts';

const text = (value: string): Buffer => Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)]);
const list = (...items: Buffer[]): Buffer => Buffer.concat([Buffer.from([0x80 + items.length]), ...items]);
const pages = (...numbers: number[]): Buffer => list(...numbers.map((number) => Buffer.from([0x18, number])));
const file = (path: string, bytes: Buffer): { path: string; content: Uint8Array } => ({ path, content: gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), bytes])) });

/** An index as Pagefind writes one, with what it leaves to chance in a given order. */
function index(order: (items: Buffer[]) => Buffer[], [tier, kind, meta]: readonly [string, string, string]): { path: string; content: Uint8Array }[] {
  return [
    file(`filter/${tier}.pf_filter`, list(text('tier'), list(...order([list(text('gold'), pages(101, 102)), list(text('silver'), pages(30))])))),
    file(`filter/${kind}.pf_filter`, list(text('kind'), list(...order([list(text('Guide'), pages(44))])))),
    file(`pagefind.${meta}.pf_meta`, list(text('1.5.2'), list(), list(), list(...order([list(text('tier'), text(tier)), list(text('kind'), text(kind))])), list())),
    { path: 'pagefind-entry.json', content: Buffer.from(JSON.stringify({ languages: { en: { hash: meta } } })) },
    { path: 'fragment/en_0a0a0a0.pf_fragment', content: Buffer.from('as it is') },
  ];
}

it('is the same whatever order Pagefind found its filters in, and finds each by its new name', () => {
  const one = settledIndex(index((items) => items, ['en_1111111', 'en_2222222', 'en_3333333333']));
  const other = settledIndex(index((items) => items.toReversed(), ['en_4444444', 'en_5555555', 'en_6666666666']));
  expect(other.map(({ path, content }) => [path, Buffer.from(content).toString('hex')])).toEqual(one.map(({ path, content }) => [path, Buffer.from(content).toString('hex')]));
  const names = one.map(({ path }) => /^(?:filter\/|pagefind\.)(en_[\da-f]+)\./.exec(path)?.[1]).filter((name) => name !== undefined);
  expect(names.map((name) => name.length)).toEqual([10, 10, 13]);
  const [kind, tier, meta] = names;
  const read = (path: string): string => gunzipSync(one.find((each) => each.path === path)!.content).toString('latin1');
  for (const name of [kind!, tier!]) expect(read(`pagefind.${meta}.pf_meta`)).toContain(name);
  expect(Buffer.from(one.find(({ path }) => path === 'pagefind-entry.json')!.content).toString()).toContain(`"${meta}"`);
  expect(one.find(({ path }) => path.startsWith('fragment/'))!.content.toString()).toBe('as it is');
});

it('refuses what it does not know', () => {
  expect(() => settledIndex([{ path: 'filter/en_1111111.pf_filter', content: gzipSync('something else') }])).toThrow('filter/en_1111111.pf_filter does not begin as a file of Pagefind does.');
});
