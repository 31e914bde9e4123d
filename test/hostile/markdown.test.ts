import { describe, expect, it } from 'vitest';
import { limits, type LimitName } from '../../scripts/pipeline/limits.ts';
import { article, seeAll, withBody } from '../fixtures/seen.ts';

const lines = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join('\n');
/** Cuts text into lines that are not too long, as an attacker would. */
const wrapped = (text: string): string => text.match(/[^]{1,9000}/g)?.join('\n') ?? '';
const around = (open: string, close: string, count: number): string => wrapped(`${open.repeat(count)}${close.repeat(count)}`);
const row = (count: number, cell: string): string => `${`|${cell}`.repeat(count)}|`;

type Row = [number: number, title: string, body: string, limit: LimitName, measured: number | undefined];

describe('Markdown that must be survived: a limit says so before any tool hangs', () => {
  it.each<Row>([
    [59, 'emphasis in emphasis, 14 KB', around('*a **b ', 'c* d** ', 500), 'paragraph-marks', 3000],
    [60, 'stars, 40 KB', around('*a ', 'a*', 8000), 'paragraph-size', undefined],
    [60, 'stars, 4 KB', around('*a ', 'a*', 800), 'paragraph-marks', 1600],
    [61, 'images in images', around('![', '](b)', 1200), 'paragraph-marks', 3600],
    [61, 'open brackets', wrapped('['.repeat(5000)), 'paragraph-marks', 5000],
    [61, 'links without end', wrapped('[a]('.repeat(1500)), 'paragraph-marks', 3000],
    [61, 'HTML without end', wrapped('a <? '.repeat(1200)), 'paragraph-marks', 1200],
    [61, 'comments without end', wrapped('a <!-- a -- '.repeat(600)), 'paragraph-marks', 1200],
    [61, 'struck text', around('~~a ', 'a~~', 600), 'paragraph-marks', 2400],
    [62, '2,000 quotes', `${'>'.repeat(2000)} a`, 'nesting', 2000],
    [62, '9,000 quotes', `${'> '.repeat(4500)}a`, 'nesting', 4500],
    [62, 'a staircase of lists, 500 steps', lines(500, (index) => `${' '.repeat(index * 2)}- a`).slice(0, 200_000), 'nesting', 21],
    [62, 'a staircase of quotes', lines(500, (index) => `${'>'.repeat(index + 1)}a`), 'nesting', 21],
    [62, 'lists on one line', `${'- '.repeat(3000)}a`, 'nesting', 3000],
    [62, 'numbered lists on one line', `${'1. '.repeat(3000)}a`, 'nesting', 3000],
    [62, 'lists and quotes by turns', `${'- > 1) '.repeat(400)}a`, 'nesting', 1200],
    [62, 'quotes inside an article', `Text.\n\n- Item\n\n  ${'> '.repeat(30)}a`, 'nesting', 31],
    [63, '2,000 HTML elements', wrapped('<b>'.repeat(2000)), 'paragraph-marks', 2000],
    [63, '101 HTML blocks', lines(101, () => '<b>x</b>\n'), 'html', 202],
    [64, 'a table of 600 short rows', `|a|b|\n|-|-|\n${lines(600, () => '|c')}`, 'table-rows', 601],
    [64, 'a table of 4,000 by 4,000 short rows', `${row(4000, 'a')}\n${row(4000, '-')}\n${lines(4000, () => '|b')}`, 'table-cells', 4000 * 4001],
    [64, 'a table of 30 by 200', `${row(30, 'a')}\n${row(30, '-')}\n${lines(200, () => '|b')}`, 'table-cells', 30 * 201],
    [64, 'a table in a quote', `> ${row(40, 'a')}\n> ${row(40, '-')}`, 'table-columns', 40],
    [64, 'a table without outer bars', `${Array.from({ length: 40 }, () => 'a').join('|')}\n${Array.from({ length: 40 }, () => ':-:').join(' | ')}`, 'table-columns', 40],
    [65, 'a table 4,000 wide', `${row(4000, 'a')}\n${row(4000, '-')}`, 'table-columns', 4000],
    [66, '2 MB of nested stars', around('*a ', 'a*', 400_000), 'file-size', undefined],
    [67, '400,000 quotes', '>'.repeat(400_000), 'file-size', undefined],
    [67, '200,000 quotes', '>'.repeat(200_000), 'line-length', 200_000],
    [68, '1 MB of newlines', '\n'.repeat(1_000_000), 'file-size', undefined],
    [68, '100,000 newlines', '\n'.repeat(100_000), 'file-lines', 100_006],
    [68, '1 MB of prose', lines(12_000, () => 'The quick brown fox jumps over the lazy dog, and does it again and again for a long time.'), 'file-size', undefined],
    [68, '200 KB of prose in one paragraph', lines(2000, () => 'The quick brown fox jumps over the lazy dog, and does it again and again for a long time.'), 'paragraph-size', undefined],
    [69, '1,000 footnotes in a chain', lines(1000, (index) => `[^${index}]: [^${index + 1}]\n`), 'footnotes', 1000],
    [69, '300 definitions', lines(300, (index) => `[${index}]: https://example.com/\n`), 'definitions', 300],
    [69, '1,100 links', lines(1100, (index) => `[${index}](#open-a-port)\n`), 'links', 1100],
    [69, '61 images', lines(61, (index) => `![Picture ${index}](./a.png)\n`), 'images', 61],
    [0, 'text written as codes', `${'&amp;'.repeat(1500)}`, 'codes', 1500],
    [0, 'codes behind a long text', `${lines(1000, () => 'The quick brown fox jumps over the lazy dog, and does it again and again for a long time.')}\n${'&#65;'.repeat(900)}`, 'paragraph-size', undefined],
    [0, 'codes that stand for nothing', wrapped('&#x0;'.repeat(40_000)), 'codes', 40_000],
    [0, 'a code block of 3,000 lines', `\`\`\`\n${lines(3000, () => 'x')}\n\`\`\``, 'code-lines', 3002],
    [0, 'a code block of 100 KB', `\`\`\`\n${lines(1000, () => 'x'.repeat(100))}\n\`\`\``, 'code-size', 100_999],
    [0, '55,000 nodes', lines(3500, () => '- **a** _b_ `c` **a** _b_ `c`'), 'tree-nodes', undefined],
  ])('row %i: %s', async (_row, _title, body, limit, measured) => {
    const { seen, result } = await seeAll({ [article]: withBody(body) });
    const found = seen.filter(({ rule, what }) => rule === 'within-limits' && what.endsWith(`(limit \`${limit}\`).`));
    expect(found, JSON.stringify(seen.slice(0, 5), null, 1)).not.toEqual([]);
    expect(found[0]).toMatchObject({ path: article, severity: 'error', expected: [String(limits[limit].most)] });
    expect(found.map(({ actual }) => actual)).toContain(String(measured ?? found[0]?.actual));
    expect(Number(found[0]?.actual)).toBeGreaterThan(limits[limit].most);
    // The others have their verdict, and the child that a limit spares is not killed.
    expect(seen.filter(({ path }) => path !== article)).toEqual([]);
    expect(result.notJudged).toEqual([]);
  });

  it('row 66: points at the character from which on it is too much', async () => {
    const { seen } = await seeAll({ [article]: withBody(`Text.\n\n${'x'.repeat(10_050)}`) });
    expect(seen).toContainEqual(expect.objectContaining({ rule: 'within-limits', place: '8:10001', at: 'x'.repeat(50), actual: '10050' }));
  });

  it('leaves code alone that only looks like text without end', async () => {
    const code = `\`\`\`text\n${'[*_~!<'.repeat(400)}\n${'- '.repeat(30)}\n\`\`\``;
    const { seen } = await seeAll({ [article]: withBody(`Run this:\n\n${code}`) });
    expect(seen).toEqual([]);
  });

  it('row 70: lists a hundred findings of a file and counts the rest', async () => {
    const { seen, result } = await seeAll({ [article]: withBody(`|a|b|\n|-|-|\n${lines(400, () => '|[Open](javascript:1)|')}`) });
    expect(seen.filter(({ path }) => path === article)).toHaveLength(100);
    expect(result.counts.omitted).toBeGreaterThanOrEqual(300);
  });

  it('row 8: comments control nothing', async () => {
    const { seen } = await seeAll({ [article]: withBody('<!--lint disable-->\n\n![](./gone.png)\n\n<!-- assay-disable -->') });
    expect(seen.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['no-html-comment', 'require-image-alt', 'valid-image-link']));
  });
});
