import { describe, expect, it } from 'vitest';
import { changed, findBy, partner, support } from '../catalogue/found.ts';

const says = (text: string, changes: Record<string, string> = {}) => findBy('consistent-languages', { ...changed(support, "Say the customer's account alias first.", text), ...changes });
const given = (list: string) => changed(partner, 'timeZone: America/Denver\n  languages: [en]', `timeZone: America/Denver\n  languages: [${list}]`);

describe('consistent-languages', () => {
  it('names both sides where they differ', async () => {
    expect(await says('They speak English and Polish.')).toMatchObject([
      { path: support, severity: 'warning', at: '## Support contacts', what: 'The article says that the desk speaks English and Polish; `partner.md` says English.', expected: ['English'], related: [{ path: partner, at: '[en]' }] },
    ]);
    expect(await says('They speak English.', given('en, de'))).toMatchObject([{ what: 'The article says that the desk speaks English; `partner.md` says English and German.' }]);
  });

  it.each([
    ['They speak English.', 'en'],
    ['German is spoken, English too.', 'en-GB, de-CH'],
    ['They polish every answer.', 'en'],
    ['Say the alias first.', 'en, de'],
  ])('is content with "%s" and [%s]', async (text, list) => {
    expect(await says(text, given(list))).toEqual([]);
  });

  it('says nothing where partner.md gives no language, or the article names one elsewhere', async () => {
    expect(await says('They speak Polish.', changed(partner, 'timeZone: America/Denver\n  languages: [en]', 'timeZone: America/Denver'))).toEqual([]);
    expect(await findBy('consistent-languages', changed(support, 'The log is', 'Its messages are in Polish. The log is'))).toEqual([]);
  });
});
