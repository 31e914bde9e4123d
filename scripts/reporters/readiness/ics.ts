import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventClass, ICalEventTransparency } from 'ical-generator';
import { addDays } from '../../../rules/kit/catalogue/days.ts';
import { hexDigest } from '../../pipeline/digest.ts';
import { oneLine } from '../../../rules/kit/one-line.ts';
import { printable } from '../text.ts';
import type { Reporting } from './index.ts';
import { aboutInWords, whoInWords } from './words.ts';

/** Seconds ahead of a day at which a calendar reminds of it. */
const reminder = 7 * 86_400;

/**
 * Due dates as a calendar (RFC 5545): a whole day each, that blocks no time, with a reminder a week ahead. A date keeps its UID when its
 * day moves, so that reading the calendar again moves the event rather than adding another.
 */
export function renderCalendar({ report, host, show }: Reporting): string {
  const calendar = ical({ prodId: { company: 'Assay', product: 'readiness', language: 'EN' }, name: `Due dates of the partner program ${report.program}`, method: ICalCalendarMethod.PUBLISH });
  for (const due of report.due?.dates ?? []) {
    const { id, day, what, effect, about: { path, line } } = due;
    const about = aboutInWords(due);
    const summary = plain(about === '' ? what : `${about}: ${what}`).replace(/\.$/, '');
    const lines = [`${what} ${effect}`, `Who: ${whoInWords(due, report)}.`, ...(path === undefined ? [] : [`Where: ${show(path)}${line === undefined ? '' : `:${line}`}`])];
    calendar.createEvent({
      id: `${hexDigest(id).slice(0, 32)}@${host}`,
      stamp: midnight(report.asOf),
      start: midnight(day),
      end: midnight(addDays(day, 1)),
      allDay: true,
      summary,
      description: lines.map(plain).join('\n'),
      // A calendar may be shared with people whom a report of ours is not for.
      class: ICalEventClass.CONFIDENTIAL,
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: [{ type: ICalAlarmType.display, triggerBefore: reminder, description: summary }],
    });
  }
  return `${calendar.toString()}\r\n`;
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Text on one line, without characters that no calendar may hold. */
function plain(text: string): string {
  return printable(oneLine(text).replaceAll('`', "'"));
}
