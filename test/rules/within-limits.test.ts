import { describe, expect, it } from 'vitest';
import { limits } from '../../scripts/pipeline/limits.ts';
import { baseContent } from '../fixtures/base.ts';
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

describe('front matter', () => {
  const certification = 'partners/acme/widget/certification.md';
  const membership = 'partners/acme/membership.md';
  const digest = `      - { path: partners/acme/widget/public/deploy.md, block: steps, digest: "sha256:${'5'.repeat(64)}" }\n`;
  const attestation = (digests: number): string =>
    `  - requirement: CER-1\n    signer: Sam Ortega\n    role: integrator\n    date: "2026-10-20"\n    digests:\n${digest.repeat(digests)}`;

  /** A file of the clean content with more lines of front matter, until that has so many KiB. */
  function filled(path: string, KiB: number, key: string, more: string): string {
    const [fields = ''] = String(baseContent[path]).replace(/^---\n/, '').split('\n---\n');
    let block = `${fields}\n${key}:\n`;
    while (Buffer.byteLength(block) < KiB * 1024) block += more;
    return `---\n${block}---\n`;
  }

  it('of 40 KiB is what a ledger may need', async () => {
    const text = filled(certification, 40, 'attestations', attestation(20));
    expect(text.length).toBeGreaterThan(40 * 1024);
    expect(await see(certification, text)).toEqual([]);
  });

  it.each([certification, membership])('of 65 KiB is too much for the ledger %s', async (path) => {
    expect(await see(path, filled(path, 65, 'attestations', attestation(20)))).toMatchObject([
      { rule: 'within-limits', place: '1:1', what: expect.stringMatching(/^The front matter has 6[\d,]+ bytes; the most is 65,536 bytes \(limit `front-matter-size`\)\.$/) as string, expected: ['65536'] },
    ]);
  });

  it.each(['partners/acme/partner.md', 'partners/acme/widget/solution.md', 'partners/acme/widget/application.md', 'partners/acme/widget/public/deploy.md', article])('of 17 KiB is too much for %s', async (path) => {
    expect(await see(path, filled(path, 17, 'keywords', '  - port\n'))).toContainEqual(expect.objectContaining({ rule: 'within-limits', place: '1:1', expected: ['16384'] }));
  });

  it.each([
    ['keys', Array.from({ length: 6_000 }, (_, index) => `k${index}:\n`).join(''), '200'],
    ['values', `attestations: [${'a, '.repeat(4_000)}]\n`, '4000'],
    ['pairs of brackets', `attestations: ${'[]'.repeat(30_000)}\n`, '4000'],
    ['brackets that close nothing', `attestations: ${']'.repeat(60_000)}\n`, '4000'],
    ['levels', `attestations: ${'['.repeat(60_000)}\n`, '8'],
  ])('of a ledger cannot be filled with %s', async (_, block, most) => {
    expect(await see(certification, `---\n${block}---\n`)).toContainEqual(expect.objectContaining({ rule: 'within-limits', expected: [most] }));
  });
});

it('gives every limit a sentence and advice', () => {
  for (const [name, limit] of Object.entries(limits)) {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(limit.why, name).toMatch(/^[A-Z].*\.$/);
    expect(limit.fix, name).toMatch(/^[A-Z].*\.$/);
  }
});
