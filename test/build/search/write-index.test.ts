import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { env } from 'node:process';
import { expect, it } from 'vitest';
import { decode } from '../../../scripts/build/search/cbor.ts';
import { unpacked } from '../../../scripts/build/search/index-file.ts';
import { mergeIndexes } from '../../../scripts/build/search/merge-index.ts';
import { writeSearchIndex } from '../../../scripts/build/search/write-index.ts';
import { temporary } from '../../fixtures/host.ts';

type Pages = [step: number, ...places: unknown[]][];

const page = (body: string, attributes = ''): string => `<html lang="en"><body><main data-pagefind-body ${attributes}>${body}</main></body></html>`;
const site = {
  'a/index.html': page('<h1>Cache</h1><i hidden data-pagefind-filter="type:Guide"></i><p>A cache in the café, a <b>resume</b></p>'),
  'b/index.html': page('<h1>Disks</h1><i hidden data-pagefind-filter="type:Guide"></i><p>Disks and a cache</p>', 'data-pagefind-meta="partner[data-partner]" data-partner="Northwind"'),
  'c/index.html': page('<h1>Résumé</h1><i hidden data-pagefind-filter="type:Rule"></i><p>What a résumé says of the cafe</p>', 'data-pagefind-meta="keywords[data-keywords]" data-keywords="cache, écu"'),
  'd/index.html': page('<h1>Last</h1><p>Disks, disks, disks</p>', 'data-pagefind-meta="partner[data-partner]" data-partner="Northwind"'),
  'e/index.html': `<html lang="en"><body>${'Not searched for '.repeat(100)}</body></html>`,
};

/** All that an index says, with the address of each page in the place of its number. */
function saidBy(index: string): Record<string, unknown> {
  const read = (file: string): Buffer => unpacked(file, readFileSync(path.join(index, file)));
  const { languages, ...entry } = JSON.parse(readFileSync(path.join(index, 'pagefind-entry.json'), 'utf8')) as { languages: { en: { hash: string } } };
  const { hash, ...language } = languages.en;
  const [version, pages, chunks, filters, sorts, fields] = decode(read(`pagefind.${hash}.pf_meta`)) as [string, [string, number][], string[][], string[][], [], string[]];
  const address = pages.map(([name]) => (JSON.parse(read(`fragment/${name}.pf_fragment`).toString()) as { url: string }).url);
  const having = (list: Pages): unknown => {
    let at = 0;
    return Object.fromEntries(list.map(([step, ...places]) => [address[(at += step)]!, places]));
  };
  const words = chunks.flatMap(([, , name]) => (decode(read(`index/${name}.pf_index`)) as [[string, Pages, [string, Pages][]][]])[0]);
  const values = (name: string): unknown => Object.fromEntries((decode(read(`filter/${name}.pf_filter`)) as [string, [string, number[]][]])[1].map(([value, pages]) => [value, pages.map((page) => address[page]).sort()]));
  return {
    ...entry, ...language, version, sorts, fields,
    files: readdirSync(index).filter((file) => !file.endsWith('.pf_meta')),
    pages: Object.fromEntries(pages.map(([, count], at) => [address[at]!, count])),
    chunks: chunks.map(([from, to]) => [from, to]),
    words: words.map(([word, pages, spellings]) => [word, having(pages), Object.fromEntries(spellings.map(([spelling, pages]) => [spelling, having(pages)]))]),
    filters: Object.fromEntries(filters.map(([filter, name]) => [filter, values(name ?? '')])),
  };
}

async function indexed(most?: number): Promise<string> {
  const root = temporary(Object.fromEntries(Object.entries(site).map(([file, text]) => [`out/${file}`, text])));
  await writeSearchIndex({ root, out: path.join(root, 'out') }, 'public', env, most);
  expect(readdirSync(root)).toEqual(['out']);
  return path.join(root, 'out/pagefind');
}

it('says of a site that is indexed in parts what it says of one that is indexed at once', async () => {
  const whole = saidBy(await indexed());
  expect(whole).toMatchObject({ page_count: 4, fields: ['keywords', 'partner', 'title'], filters: { type: { Guide: ['/a/', '/b/'], Rule: ['/c/'] } } });
  // Where only pages that nobody searches for make it too large, there is one part; then several; then one a page.
  for (const most of [1500, 300, 1]) expect(saidBy(await indexed(most))).toEqual(whole);
});

it('keeps two pages apart that have one name in their parts', async () => {
  const index = await indexed();
  const parts = ['one', 'other'].map((name) => path.join(index, '..', name));
  for (const part of parts) cpSync(index, part, { recursive: true });
  const into = path.join(index, '../merged');
  mergeIndexes(parts, into);
  expect(readdirSync(path.join(into, 'fragment'))).toHaveLength(8);
  expect(Object.keys(saidBy(into)['pages'] as object)).toHaveLength(4);
});
