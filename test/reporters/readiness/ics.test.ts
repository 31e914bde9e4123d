import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { renderCalendar } from '../../../scripts/reporters/readiness/ics.ts';
import type { Reporting } from '../../../scripts/reporters/readiness/index.ts';
import { printable } from '../../../scripts/reporters/text.ts';
import { due, hostileReporting, report, reporting } from './reports.ts';

/** The events of a calendar as another program reads them. */
function read(text: string): { uid: string; summary: string; description: string; start: string; end: string; isDate: boolean; stamp: string; alarm: string }[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  expect(calendar.name).toBe('vcalendar');
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, description, startDate, endDate } = new ICAL.Event(component);
    const alarm = component.getFirstSubcomponent('valarm');
    return { uid, summary, description, start: startDate.toString(), end: endDate.toString(), isDate: startDate.isDate && endDate.isDate, stamp: String(component.getFirstPropertyValue('dtstamp')), alarm: String(alarm?.getFirstPropertyValue('trigger')) };
  });
}

describe('a calendar of due dates', () => {
  it('holds each as a whole day, which another program reads', () => {
    const [contacts, candidacy, requirement, ...others] = read(renderCalendar(reporting()));
    expect(others).toEqual([]);
    expect(candidacy).toEqual({
      uid: expect.stringMatching(/^[0-9a-f]{32}@kb\.example\.com$/),
      summary: 'acme/widget: The window of candidacy closes',
      description: 'The window of candidacy closes. A certification after this day is too late.\nWho: the partner and the Integrator.\nWhere: content/partners/acme/widget/certification.md:3',
      start: '2026-12-01',
      end: '2026-12-02',
      isDate: true,
      stamp: '2026-11-16T00:00:00Z',
      alarm: '-P7D',
    });
    expect(contacts).toMatchObject({ start: '2026-11-01', end: '2026-11-02' });
    expect(requirement).toMatchObject({ summary: 'CER-9 ("Tested twice") of program 2015-02 begins to apply', start: '2027-01-01' });
  });

  it('keeps the id of a date when its day moves, so that it is moved and not added', () => {
    const moved: Reporting = reporting({ ...report, asOf: '2026-11-20', due: { ...due, dates: due.dates.map((date) => ({ ...date, day: '2027-02-28' })) } });
    expect(read(renderCalendar(moved)).map(({ uid }) => uid)).toEqual(read(renderCalendar(reporting())).map(({ uid }) => uid));
  });

  it('is a calendar also when nothing comes due', () => {
    expect(read(renderCalendar(reporting({ ...report, due: { ...due, dates: [] } })))).toEqual([]);
  });

  it('is kept as the standard asks, whatever text there is', () => {
    fc.assert(
      fc.property(hostileReporting, (given) => {
        const text = renderCalendar(given);
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\p{Cs}]/u);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
        // A character that a fold cuts in two would not survive being read line by line.
        expect(text).not.toContain('\uFFFD');
        const dates = given.report.due!.dates;
        const events = read(text);
        expect(events.map(({ start }) => start)).toEqual(dates.map(({ day }) => day));
        expect(text.match(/^BEGIN:/gm)?.length).toBe(1 + 2 * dates.length);
        for (const [index, { what }] of dates.entries()) expect(events[index]!.description).toContain(printable(what.replaceAll(/\s+/g, ' ').replaceAll('`', "'").trim()));
      }),
      { numRuns: 100 },
    );
  });
});
