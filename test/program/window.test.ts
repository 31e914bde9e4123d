import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, isDay } from '../../rules/kit/catalogue/days.ts';
import { program } from '../fixtures/base.ts';
import { candidate, ledger, signAll, widget, withSignatures } from './signed.ts';

const months = program.windows.candidacyMonths;
const all = await signAll();

/** Any day between two years, by counting, so that month ends and leap days come as often as they do. */
const someDay = (from: string, to: string): fc.Arbitrary<string> => fc.integer({ min: 0, max: daysBetween(from, to) }).map((days) => addDays(from, days));
/** Days on which counting months goes wrong, if it goes wrong. */
const edge = fc.constantFrom('2027-11-28', '2027-11-29', '2027-11-30', '2027-12-01', '2028-02-29', '2099-11-30', '2026-08-31', '2026-05-31', '2026-10-31', '2026-12-31', '2028-11-29');
const day = fc.oneof(someDay('2020-01-01', '2110-12-31'), edge);
const lastOfMonth = (of: string): string => addDays(addMonths(`${of.slice(0, 8)}01`, 1), -1);

describe('three months', () => {
  test.each([
    ['2027-11-28', '2028-02-28'],
    ['2027-11-29', '2028-02-29'],
    ['2027-11-30', '2028-02-29'],
    ['2027-12-01', '2028-03-01'],
    ['2028-02-29', '2028-05-29'],
    ['2026-11-29', '2027-02-28'],
    ['2026-08-31', '2026-11-30'],
    ['2099-11-30', '2100-02-28'],
    ['2026-12-31', '2027-03-31'],
  ])('from %s end on %s', (since, ends) => {
    expect(addMonths(since, months)).toBe(ends);
  });

  test('end on the same day of the month, or on its last where there is no such day, and never in the month after', () => {
    fc.assert(fc.property(day, (since) => {
      const ends = addMonths(since, months);
      expect(isDay(ends)).toBe(true);
      const monthsLater = Number(ends.slice(0, 4)) * 12 + Number(ends.slice(5, 7)) - Number(since.slice(0, 4)) * 12 - Number(since.slice(5, 7));
      expect(monthsLater).toBe(months);
      const last = lastOfMonth(ends);
      expect(ends.slice(8)).toBe(since.slice(8) > last.slice(8) ? last.slice(8) : since.slice(8));
      expect(daysBetween(since, ends)).toBeGreaterThanOrEqual(89);
      expect(daysBetween(since, ends)).toBeLessThanOrEqual(92);
    }));
  });

  test('who begins later has never less time', () => {
    fc.assert(fc.property(day, fc.integer({ min: 0, max: 40 }), (since, later) => {
      expect(addMonths(addDays(since, later), months) >= addMonths(since, months)).toBe(true);
    }));
  });
});

describe('the window of candidacy', () => {
  /** The verdict on CER-5, and how far away the report says that the end of the window is. */
  async function judged(since: string, on: string, certifiedOn?: string): Promise<{ verdict: string; blocking: boolean; days: number | undefined }> {
    const certification = { ...ledger, candidateSince: since, ...(certifiedOn !== undefined && { certified: certifiedOn }) };
    const { solution, on: requirement } = await widget(withSignatures(all, { membership: { ...candidate, candidateSince: since }, certification }), on);
    const { verdict, blocking } = requirement('CER-5');
    return { verdict, blocking, days: solution.deadline?.days };
  }

  test.each(['2027-11-29', '2027-11-30', '2026-11-30', '2027-12-01', '2026-08-31'])('from %s is open on its last day and closed on the next', async (since) => {
    const ends = addMonths(since, months);
    expect(await judged(since, ends)).toEqual({ verdict: 'pass', blocking: false, days: 0 });
    expect(await judged(since, addDays(ends, 1))).toEqual({ verdict: 'fail', blocking: true, days: -1 });
    expect((await judged(since, addDays(ends, 1), ends)).verdict).toBe('pass');
    expect((await judged(since, addDays(ends, 2), addDays(ends, 1))).verdict).toBe('fail');
  });

  test('opens and closes by days alone', async () => {
    await fc.assert(
      fc.asyncProperty(day, fc.integer({ min: 0, max: 120 }), async (since, later) => {
        const on = addDays(since, later);
        const ends = addMonths(since, months);
        expect(await judged(since, on)).toEqual({ verdict: on <= ends ? 'pass' : 'fail', blocking: on > ends, days: daysBetween(on, ends) });
      }),
      { numRuns: 25 },
    );
  });
});
