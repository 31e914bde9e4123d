import { expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, inDays, isDay } from '../../rules/kit/catalogue/days.ts';

test.each([
  ['2026-09-01', 3, '2026-12-01'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-12-31', 12, '2027-12-31'],
  ['2026-01-31', 1, '2026-02-28'],
])('%s and %i months is %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

test('days are counted by the calendar, whatever clocks do in between', () => {
  expect(addDays('2026-12-31', -60)).toBe('2026-11-01');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-11-16', '2026-11-01')).toBe(-15);
});

test('a day is one of the calendar', () => {
  expect(['2026-02-28', '2028-02-29'].every(isDay)).toBe(true);
  expect(['2026-02-29', '2026-13-01', '2026-2-3', '20260203', '', 20260203, null].some(isDay)).toBe(false);
});

test('how far a day is, in words', () => {
  expect([-15, -1, 0, 1, 15].map(inDays)).toEqual(['15 days ago', 'yesterday', 'today', 'tomorrow', 'in 15 days']);
});
