import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/host.ts';
import { creditsOf } from '../../schemas/entitlements.ts';
import { program } from '../fixtures/base.ts';

const docs = path.join(projectRoot, '../shared/docs');
const guideFile = path.join(docs, program.source.file);
const tableFile = path.join(docs, 'PROGRAM.md');

const quotes = [
  ...program.requirements.flatMap(({ id, sentence, also = [], source, section }) => [
    ...(source === 'guide' ? [sentence] : [...sentence.matchAll(/"([^"]+)"/g)].map(([, quote]) => quote as string)),
    ...also,
    ...(section === undefined ? [] : [section]),
  ].map((text) => [id, text] as const)),
  ...program.responsibilities.map(({ title, sentence }) => [title, sentence] as const),
  ...program.candidacy.entitlements.map(({ id, text }) => [id, text] as const),
  ...program.tiers.flatMap(({ id, entitlements, note }) => [...entitlements.map(({ text }) => text), ...(note === undefined ? [] : [note])].map((text) => [id, text] as const)),
];

describe.skipIf(!existsSync(guideFile))('the words of the guide (skipped where the guide is not beside the project)', () => {
  const guide = existsSync(guideFile) ? plainText(readFileSync(guideFile, 'utf8')) : '';

  test.each(quotes)('%s: %s', (_, text) => {
    expect(guide.includes(text.replace(/\s+/g, ' ').trim())).toBe(true);
  });
});

test.skipIf(!existsSync(tableFile))('every requirement of the description of the program is there, in its order', () => {
  const ids = [...readFileSync(tableFile, 'utf8').matchAll(/^\| ([A-Z]{3}-\d+) \|/gm)].map(([, id]) => id);
  expect(program.requirements.map(({ id }) => id)).toEqual(ids);
});

test('a requirement that is not the guide\'s says so, and a quoted one names where it stands', () => {
  expect(program.requirements.filter(({ source, section }) => source === 'guide' && section === undefined).map(({ id }) => id)).toEqual([]);
  expect(program.requirements.filter(({ source }) => source === 'product decision').map(({ id }) => id)).toEqual(['MEM-1']);
});

test('the figures of the guide', () => {
  expect(creditsOf(program.candidacy.entitlements)).toEqual([{ usd: 2000, per: 'month' }]);
  // The guide names a month for the credit of Silver alone.
  expect(program.tiers.map(({ entitlements }) => creditsOf(entitlements))).toEqual([[{ usd: 2000, per: 'month' }], [{ usd: 5000 }], [{ usd: 8000 }]]);
  expect(program.windows).toEqual({ candidacyMonths: 3, reviewMonths: 12, termNoticeDays: 60 });
  expect(program.tiers.map(({ id, defined }) => [id, defined])).toEqual([['silver', true], ['gold', false], ['platinum', false]]);
});

/** The guide's text as one line: tags gone, entities read. */
function plainText(html: string): string {
  return html.replace(/<[^>]+>/g, '').replaceAll('&nbsp;', ' ').replaceAll('&amp;', '&').replace(/\s+/g, ' ').trim();
}
