import { describe, expect, it } from 'vitest';
import { changed, deploy, findBy, partner, port, solution, support, vendorArticle } from '../catalogue/found.ts';

const find = (changes: Record<string, string>) => findBy('consistent-article-dates', changes);
const released = (day: string) => changed(solution, 'version: "4.2"', `version: "4.2"\nreleased: "${day}"`);

describe('consistent-article-dates', () => {
  it.each([
    ['an Internal article', changed(support, '2026-10-12', '2026-11-17'), '2026-11-17'],
    ['a Public article', changed(deploy, '2026-10-12', '2062-10-12'), '2062-10-12'],
    ['a solution', released('2026-12-01'), '2026-12-01'],
    ['the contacts', changed(partner, '2026-10-01', '2027-10-01'), '2027-10-01'],
    ['an article of the vendor', { [port]: vendorArticle('Ports are closed until somebody opens them.').replace('audience: public', 'audience: public\nreviewed: "2030-01-01"') }, '2030-01-01'],
  ])('sees a day to come in %s', async (_, changes, day) => {
    expect(await find(changes)).toMatchObject([{ severity: 'error', at: expect.stringContaining(day) as string, what: expect.stringContaining(`(${day}) has not come yet on 2026-11-16`) as string }]);
  });

  it('takes today for a day that has come', async () => {
    expect(await find(changed(support, '2026-10-12', '2026-11-16'))).toEqual([]);
  });

  it('sees an article that was reviewed before the version was there', async () => {
    expect(await find(released('2026-10-13'))).toMatchObject([
      { path: support, severity: 'warning', at: '"2026-10-12"', related: [{ path: solution }] },
      { path: deploy, severity: 'warning' },
    ]);
    expect(await find(released('2026-10-12'))).toEqual([]);
  });

  it('does not compare with another version, nor with a day that is none', async () => {
    const older = { ...released('2026-10-13'), ...changed(deploy, 'version: "4.2"', 'version: "4.1"'), ...changed(support, 'version: "4.2"', 'version: "4.1"') };
    expect(await find(older)).toEqual([]);
    expect(await find({ ...released('2026-10-13'), ...changed(deploy, '2026-10-12', '2026-02-30'), ...changed(support, 'reviewed: "2026-10-12"\n', '') })).toEqual([]);
  });
});
