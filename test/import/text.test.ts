import { describe, expect, it } from 'vitest';
import { readOldDate } from '../../scripts/import/dates.ts';
import { fileSlug, folderSlug, Names } from '../../scripts/import/names.ts';
import { Refusal } from '../../scripts/import/refusal.ts';
import { cleanText } from '../../scripts/import/text.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('old text', () => {
  it('loses its byte order mark, and its lines end in LF', () => {
    expect(cleanText(bytes('\uFEFFa\r\nb\rc\n'))).toEqual({ text: 'a\nb\nc\n', notes: [] });
  });

  it('loses characters that nobody sees, and the report says so', () => {
    expect(cleanText(bytes('a\u200Bb\u200Bc\u0007 d\u2028e\u202E'))).toEqual({
      text: 'abc d e',
      notes: ['1 line or paragraph separators (U+2028, U+2029) became spaces.', 'Removed 1 invisible character U+0007.', 'Removed 2 invisible characters U+200B.', 'Removed 1 invisible character U+202E.'],
    });
  });

  it('keeps smart quotes, dashes and tabs', () => {
    expect(cleanText(bytes('“a” – ‘b’\tc…\n')).text).toBe('“a” – ‘b’\tc…\n');
  });

  it('is refused when it is not UTF-8 or too large', () => {
    expect(() => cleanText(new Uint8Array([0x61, 0xe9, 0x62]))).toThrow(Refusal);
    expect(() => cleanText(new Uint8Array(300_000).fill(0x61))).toThrow('262144 is the most');
  });
});

describe('old dates', () => {
  it.each([
    ['6-19-2015', '2015-06-19', false],
    ['01-05-2016', '2016-01-05', false],
    ['7/29/2015', '2015-07-29', false],
    ['06-20-16', '2016-06-20', false],
    ['2015-04-06', '2015-04-06', false],
    ['May 19, 2016', '2016-05-19', false],
    ['September 3 2015', '2015-09-03', false],
    ['UPDATED WITH SIGNING CERTIFICATE 3-5-2015', '2015-03-05', true],
    ['2-30-2015', undefined, false],
    ['soon', undefined, true],
  ])('%s', (written, day, remark) => {
    expect(readOldDate(written)).toEqual({ ...(day !== undefined && { day }), remark });
  });
});

describe('new names', () => {
  it.each([
    ['Accounts & Users', 'accounts-and-users'],
    ['getting-started-with-clustrixDB-on-centof6', 'getting-started-with-clustrixdb-on-centof6'],
    ['LBaaS FAQ (new!)', 'lbaas-faq-new'],
    ['Übersicht', 'ubersicht'],
    ["What's new", 'whats-new'],
    ['index', 'index-article'],
    ['con', 'con-article'],
    ['日本', 'article'],
  ])('%s is %s', (old, name) => {
    expect(fileSlug(old, 'article')).toBe(name);
  });

  it('are cut between words', () => {
    expect(fileSlug(`${'word-'.repeat(30)}end`, 'article')).toBe('word-'.repeat(15).slice(0, -1));
    expect(folderSlug('deploying-a-dedicated-environment-in-a-multi-tenant-fashion', 'x')).toBe('deploying-a-dedicated-environment-in-a');
  });

  it('are given once', () => {
    const names = new Names();
    expect(['a', 'a', 'b', 'a'].map((name) => names.take(name))).toEqual(['a', 'a-2', 'b', 'a-3']);
  });
});
