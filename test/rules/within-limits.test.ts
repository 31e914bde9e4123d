import { expect, it } from 'vitest';
import { limits } from '../../scripts/pipeline/limits.ts';
import { article, see, withBody } from '../fixtures/seen.ts';

it('says which limit, what was measured and what is allowed', async () => {
  const wide = `${'|a'.repeat(31)}|\n${'|-'.repeat(31)}|`;
  expect(await see(article, withBody(`One table:\n\n${wide}\n\nText.`))).toMatchObject([
    { rule: 'within-limits', place: '9:1', what: 'The table has 31 columns; the most is 30 columns (limit `table-columns`).', actual: '31', expected: ['30'], fix: 'Split the table, or turn columns into rows.' },
  ]);
});

it('only warns of a file that is long', async () => {
  const long = Array.from({ length: 2900 }, () => 'The port is open, and the port is closed.').join('\n\n');
  expect(await see(article, withBody(long))).toMatchObject([{ rule: 'within-limits', severity: 'warning', what: expect.stringContaining('(limit `long-file`)') as string }]);
});

it('lets a table of the largest size pass', async () => {
  expect(await see(article, withBody(`${'|a'.repeat(30)}|\n${'|-'.repeat(30)}|\n${Array.from({ length: 165 }, () => '|b').join('\n')}`))).toEqual([]);
});

it('lets twenty levels pass', async () => {
  expect(await see(article, withBody(`${'> '.repeat(20)}Deep.`))).toEqual([]);
});

it('takes lines across the page for what they are', async () => {
  expect(await see(article, withBody(`One.\n\n${'- '.repeat(40).trimEnd()}\n\n${'* '.repeat(40).trimEnd()}\n\nTwo.`))).toEqual([]);
});

it('starts counting anew behind a list', async () => {
  const list = Array.from({ length: 15 }, (_, index) => `${'  '.repeat(index)}- Item`).join('\n');
  expect(await see(article, withBody(`${list}\n\nText.\n\n${list}`))).toEqual([]);
});

it('gives every limit a sentence and advice', () => {
  for (const [name, limit] of Object.entries(limits)) {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(limit.why, name).toMatch(/^[A-Z].*\.$/);
    expect(limit.fix, name).toMatch(/^[A-Z].*\.$/);
  }
});
