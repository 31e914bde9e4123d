import { staffStrings as words } from '../../strings/staff.ts';

/**
 * Whether somebody is there at a moment, by hours as `site/support/hours.ts` writes them: "always" or "12345 360-1200 America/Los_Angeles".
 * Undefined when nobody can tell.
 */
export function isOpenAt(hours: string | undefined, moment: Date): boolean | undefined {
  if (hours === undefined || hours === '') return undefined;
  if (hours === 'always') return true;
  const [, days = '', from, until, zone] = /^([0-6]+) (\d+)-(\d+) (\S+)$/.exec(hours) ?? [];
  const there = zone === undefined ? undefined : clockIn(zone, moment);
  if (!there) return undefined;
  const [first, last] = [Number(from), Number(until)];
  const isDay = (day: number): boolean => days.includes(String((day + 7) % 7));
  if (first < last) return isDay(there.day) && there.minutes >= first && there.minutes < last;
  // Through the night into the next day.
  return (isDay(there.day) && there.minutes >= first) || (isDay(there.day - 1) && there.minutes < last);
}

/** Shows in every place that names a time zone what the clock says there, and goes on with it. */
export function showLocalTimes(root: ParentNode): void {
  const places = [...root.querySelectorAll<HTMLElement>('[data-zone]')];
  if (places.length === 0) return;
  const show = (): void => {
    const now = new Date();
    for (const place of places) showIn(place, now);
    setTimeout(show, 60_000 - (now.getTime() % 60_000));
  };
  show();
  // A laptop that was asleep has missed its minutes.
  document.addEventListener('visibilitychange', () => {
    for (const place of places) showIn(place, new Date());
  });
}

function showIn(place: HTMLElement, now: Date): void {
  const zone = place.dataset['zone']!;
  const text = said(zone, now);
  if (text === undefined) return;
  const time = document.createElement('time');
  time.textContent = text;
  const open = isOpenAt(place.dataset['open'], now);
  const state = document.createElement('span');
  state.className = open ? 'open' : 'closed';
  state.textContent = open ? words.open : words.closed;
  const where = document.createElement('span');
  where.className = 'zone';
  where.textContent = zone.replaceAll('_', ' ');
  place.replaceChildren(time, ' ', where, ...(open === undefined ? [] : [' ', state]));
  place.hidden = false;
}

function said(timeZone: string, now: Date): string | undefined {
  try {
    const time = new Intl.DateTimeFormat(words.locale, { timeZone, hour: '2-digit', minute: '2-digit' }).format(now);
    return words.now(time, new Intl.DateTimeFormat(words.locale, { timeZone, weekday: 'long' }).format(now));
  } catch {
    // The browser does not know the zone.
    return undefined;
  }
}

/** Day of the week (0 is Sunday) and minute of the day in a zone. */
function clockIn(timeZone: string, moment: Date): { day: number; minutes: number } | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en-US', { timeZone, weekday: 'short', hour: 'numeric', minute: 'numeric', hourCycle: 'h23' }).formatToParts(moment);
    const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
    return { day: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(part('weekday')), minutes: Number(part('hour')) * 60 + Number(part('minute')) };
  } catch {
    return undefined;
  }
}
