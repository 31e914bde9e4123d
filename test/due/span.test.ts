import { expect, test } from 'vitest';
import { endOfSpan } from '../../scripts/due/span.ts';

test.each([
  ['2026-11-16', '60d', '2027-01-15'],
  ['2026-11-16', '8w', '2027-01-11'],
  ['2026-11-16', '0d', '2026-11-16'],
  ['2026-11-30', '3m', '2027-02-28'],
  ['2027-11-30', '3m', '2028-02-29'],
  ['9999-12-01', '3m', '9999-12-31'],
])('from %s within %s is until %s', (from, span, end) => {
  expect(endOfSpan(from, span)).toBe(end);
});

test.each(['60', 'd', '-1d', '1.5m', '60 d', '60D', '1y', '12345d', ''])('%j is no span', (span) => {
  expect(() => endOfSpan('2026-11-16', span)).toThrow(`--within is a number of days, weeks or months, as in 60d, 8w or 3m, not ${JSON.stringify(span)}`);
});
