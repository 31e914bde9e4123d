import { describe, expect, it } from 'vitest';
import { changed, findBy, partner } from '../catalogue/found.ts';

const find = (from: string, to: string) => findBy('require-contact-details', changed(partner, from, to));

describe('require-contact-details', () => {
  it.each([
    ['  name: Platform desk\n', 'escalation', 'who answers there'],
    ['  timeZone: America/Denver\n', 'escalation', 'in which time zone they are'],
    ['  hours: 24x7\n  languages: [en]\nescalation', 'support', 'which languages they speak'],
  ])('asks for what is missing: %s', async (line, contact, what) => {
    expect(await find(line, line.endsWith('escalation') ? '  hours: 24x7\nescalation' : '')).toMatchObject([{ path: partner, severity: 'warning', at: contact, what: `The ${contact} contact does not say ${what}.` }]);
  });

  it('says nothing of a contact that is not there at all', async () => {
    expect(await findBy('require-contact-details', changed(partner, 'escalation:', 'escalations:'))).toEqual([]);
  });

  it('names the time zone that was meant', async () => {
    expect(await find('America/Denver', 'America/Denvr')).toMatchObject([{ severity: 'error', at: 'America/Denvr', what: 'There is no time zone `America/Denvr`.', fix: 'Did you mean `America/Denver`?', expected: ['America/Denver'] }]);
    expect(await find('America/Denver', 'Middle_Earth')).toMatchObject([{ at: 'Middle_Earth', fix: expect.stringContaining('Europe/Berlin') as string }]);
  });

  it.each(['UTC', 'Etc/GMT+7', 'Asia/Calcutta', 'America/Argentina/Buenos_Aires'])('knows the time zone %s', async (zone) => {
    expect(await find('America/Denver', zone)).toEqual([]);
  });

  it('knows languages, with and without a country', async () => {
    expect(await find('timeZone: America/Denver\n  languages: [en]', 'timeZone: America/Denver\n  languages: [en-GB, pt-BR, haw]')).toEqual([]);
    expect(await find('timeZone: America/Denver\n  languages: [en]', 'timeZone: America/Denver\n  languages: [en, xq]')).toMatchObject([{ at: 'xq', what: 'There is no language `xq`.' }]);
  });

  it('leaves values of the wrong form to their schema', async () => {
    expect(await find('timeZone: America/Denver\n  languages: [en]', 'timeZone: 7\n  languages: English')).toEqual([]);
  });
});
