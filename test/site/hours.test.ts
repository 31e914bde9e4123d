import { describe, expect, it } from 'vitest';
import { isOpenAt } from '../../site/client/staff/clock.ts';
import { hoursAttribute, readHours } from '../../site/support/hours.ts';

describe('stated hours', () => {
  it.each([
    ['24x7', undefined, 'always'],
    ['24 × 7', 'Europe/Berlin', 'always'],
    ['Monday to Friday, 06:00 to 20:00 Pacific time', 'America/Vancouver', '12345 360-1200 America/Los_Angeles'],
    ['Mo-Fr 08:00-18:00 Europe/Berlin', undefined, '12345 480-1080 Europe/Berlin'],
    ['Montag bis Freitag, 8 bis 18 Uhr', 'Europe/Berlin', '12345 480-1080 Europe/Berlin'],
    ['weekdays 9 am to 5:30 pm', 'America/Toronto', '12345 540-1050 America/Toronto'],
    ['daily 22:00 - 06:00 UTC', undefined, '0123456 1320-360 UTC'],
    ['Saturday to Monday, 10:00 to 12:00', 'UTC', '601 600-720 UTC'],
  ])('%s in %s are read as %s', (hours, zone, read) => {
    expect(hoursAttribute(readHours(hours, zone))).toBe(read);
  });

  it.each([
    ['Monday to Friday, 06:00 to 20:00', undefined],
    ['Monday to Friday, 06:00 to 20:00 moon time', 'UTC'],
    ['Monday to Friday, 06:00 to 20:00, not on holidays', 'UTC'],
    ['Mornings', 'UTC'],
    ['Monday to Friday, 06:00 to 26:00', 'UTC'],
  ])('%s in %s are not guessed at', (hours, zone) => {
    expect(readHours(hours, zone)).toBeUndefined();
  });
});

describe('somebody is there', () => {
  it.each([
    ['12345 360-1200 America/Los_Angeles', '2026-11-16T13:42:00Z', false],
    ['12345 360-1200 America/Los_Angeles', '2026-11-16T14:00:00Z', true],
    ['12345 360-1200 America/Los_Angeles', '2026-11-17T03:59:00Z', true],
    ['12345 360-1200 America/Los_Angeles', '2026-11-17T04:00:00Z', false],
    ['12345 360-1200 America/Los_Angeles', '2026-11-15T18:00:00Z', false],
    ['5 1320-360 UTC', '2026-11-21T05:59:00Z', true],
    ['5 1320-360 UTC', '2026-11-20T05:59:00Z', false],
    ['5 1320-360 UTC', '2026-11-20T22:00:00Z', true],
    ['always', '2026-11-15T18:00:00Z', true],
    ['12345 360-1200 Moon/Crater', '2026-11-16T13:42:00Z', undefined],
    ['soon', '2026-11-16T13:42:00Z', undefined],
    [undefined, '2026-11-16T13:42:00Z', undefined],
  ])('by %s at %s: %s', (hours, moment, expected) => {
    expect(isOpenAt(hours, new Date(moment))).toBe(expected);
  });
});
