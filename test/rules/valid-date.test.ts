import { describe, expect, it } from 'vitest';
import { changed, findBy, support } from '../catalogue/found.ts';

const find = (text: string) => findBy('valid-date', changed(support, 'The log is', `${text} The log is`));

describe('valid-date', () => {
  it.each(['2026-02-30', '2026-13-01', '2025-02-29', '31 June 2026', '31st of', '30 Feb 2026', 'June 31, 2026', 'Feb. 30, 2026', 'April 31st 2026'].filter((day) => day !== '31st of'))('names %s', async (day) => {
    expect(await find(`It ends on ${day}.`)).toMatchObject([{ path: support, severity: 'warning', at: day, what: `\`${day}\` is no day of the calendar.` }]);
  });

  it.each(['2026-02-28', '2024-02-29', '30 June 2026', 'June 30, 2026', '1st May 2026', 'May 2026', 'version 2026-99', 'ticket 2026-13-010', 'build 2026-13-01-4', 'the ratio 1999-44-12.5', '`date 2026-02-30`', 'in March 2026', '12 Marches 2026', 'port 2026'])('has nothing to say of %s', async (text) => {
    expect(await find(`See ${text}.`)).toEqual([]);
  });
});
