import { describe, expect, it } from 'vitest';
import { changed, findBy, support } from '../catalogue/found.ts';
import { baseContent } from '../fixtures/base.ts';

const rule = 'require-support-contacts';
const contacts = "Acme answers 24x7 at the platform desk: email platform-desk@acme.example, telephone +1 303 555 0143. Say the customer's account alias first.";
const heading = '## Support contacts';
const written = (text: string): Record<string, string> => changed(support, contacts, text);

describe('require-support-contacts', () => {
  it.each([
    ['a list', '- Email: <platform-desk@acme.example>\n- Telephone: **+1 (303) 555-0143**\n- Hours: 24/7\n- Which desk: platform'],
    ['links', 'Write to [the desk](mailto:platform-desk@acme.example?subject=Widget) or [call it](tel:+1-303-555-0143), around the clock.'],
    ['a table', '| Email | Telephone | Hours |\n| - | - | - |\n| platform-desk@acme.example | +1 303 555 0143 ext. 7 | 24 hours a day |'],
    ['code', 'Email `platform-desk@acme.example`, telephone `+1 303 555 0143`, both 24 x 7.'],
    ['a subsection', '### Platform desk\n\nEmail platform-desk@acme.example, telephone +1 303 555 0143, both 24x7.'],
    ['a number with its hours behind it', 'platform-desk@acme.example, +1 303 555 0143 24x7.'],
    ['hours in brackets', 'platform-desk@acme.example, +1 303 555 0143 (24/7/365).'],
    ['hours in words', 'platform-desk@acme.example, +1 303 555 0143. Open 24 hours, seven days a week.'],
    ['hours without "x"', 'platform-desk@acme.example, +1 303 555 0143, 24 by 7.'],
    ['a number that a line break divides', 'Answered 24x7: platform-desk@acme.example, +1 303\n555 0143. Two engineers are there.'],
    ['links by label', 'Write to [the desk][desk] or call [it][line], 24x7.\n\n[desk]: mailto:platform-desk@acme.example\n[line]: tel:+13035550143'],
    ['shifts that follow the sun', '| Office, 24x7, following the sun | Hours | Telephone |\n| - | - | - |\n| Denver | 08:00-16:00 | +1 303 555 0143 |\n| Dublin | 08:00-16:00 | +353 1 679 1111 |\n| Singapore | 08:00-16:00 | +65 6123 4567 |\n\nEmail platform-desk@acme.example.'],
    ['shifts in several time zones', 'platform-desk@acme.example, +1 303 555 0143, 24x7: 06:00-14:00 EST/EDT, 14:00-22:00 PST/PDT, 09:00-17:00 SGT.'],
    ['shifts in one time zone', 'platform-desk@acme.example, +1 303 555 0143, 24x7: 7am-7pm the desk, 7pm-7am the duty engineer.'],
    ['a night shift', 'platform-desk@acme.example, +1 303 555 0143, 24x7. Between 18:00 and 08:00 the duty engineer answers.'],
    ['who answers at night', 'platform-desk@acme.example, +1 303 555 0143, 24x7. During business hours the desk answers, and at night the duty engineer does.'],
    ['another language at other hours', 'platform-desk@acme.example, +1 303 555 0143, 24x7 in English; in German 08:00-18:00 CET.'],
    ['hours of sales under a heading of their own', 'platform-desk@acme.example, +1 303 555 0143, 24x7.\n\n### Sales\n\nsales@acme.example, Monday to Friday 9am-5pm.'],
    ['a report in some days', 'platform-desk@acme.example, +1 303 555 0143, 24x7. A report comes within two working days.'],
    ['what there is none of', 'platform-desk@acme.example, +1 303 555 0143. No menu: 24x7 an engineer. No voicemail, 24x7.'],
    ['what is no time of day', 'platform-desk@acme.example, +1 303 555 0143, 24x7. The desk is staffed 6 to 8 engineers strong; a call costs $8.00 - 18.00 CAD. At night there is no voicemail, and not only at weekends.'],
    ['no break at night', 'platform-desk@acme.example, +1 303 555 0143, 24x7. Outside of our business hours the telephone is faster.'],
  ])('understands %s', async (_, text) => {
    expect(await findBy(rule, written(text))).toEqual([]);
  });

  it('names what is missing at the heading of the section', async () => {
    expect(await findBy(rule, written('Ask somebody at Acme about it.'))).toEqual([
      { path: support, severity: 'error', at: heading, what: 'The section `Support contacts` does not say that somebody answers 24x7.', fix: expect.any(String) as string, expected: ['24x7'] },
      { path: support, severity: 'error', at: heading, what: 'The section `Support contacts` names no email address.', fix: expect.any(String) as string },
      { path: support, severity: 'error', at: heading, what: 'The section `Support contacts` names no telephone number.', fix: 'Write the number with plus sign and country code, such as `+1 303 555 0142`.' },
    ]);
  });

  it.each([
    ['(303) 555-0143', 'lacks the plus sign and country code', 'Write `+1 303 555 0143`.'],
    ['303.555.0143', 'lacks the plus sign and country code', 'Write `+1 303 555 0143`.'],
    ['1-800-WIDGETS', 'lacks the plus sign and country code', 'Write plus sign'],
    ['020 7946 0958', 'lacks the plus sign and country code', 'Write plus sign'],
    ['+1 303 555 01', 'has too few digits for its country', 'Write plus sign'],
    ['+1 303 555 0143 99999', 'has too many digits for its country', 'Write plus sign'],
    ['+999 303 555 0143', 'begins with a country code that does not exist', 'Write plus sign'],
    ['+1 103 555 0143', 'is not a number that its country gives out', 'Write plus sign'],
    ['0044 20 7946 0958', 'begins with `00` for calls abroad, which is another prefix in other countries', 'Write `+44 20 7946 0958`.'],
  ])('says what is wrong with %s', async (number, problem, fix) => {
    expect(await findBy(rule, written(contacts.replace('+1 303 555 0143', number)))).toMatchObject([{ at: number, what: `The telephone number \`${number}\` ${problem}.`, fix: expect.stringContaining(fix) as string }]);
  });

  it('takes no link around nothing for a contact, since no page shows it', async () => {
    expect(await findBy(rule, written('Answered 24x7. [](mailto:platform-desk@acme.example) [](tel:+13035550143)'))).toMatchObject([{ what: 'The section `Support contacts` names no email address.' }, { what: 'The section `Support contacts` names no telephone number.' }]);
    expect(await findBy(rule, written('Answered 24x7. [![Write to the desk](widget.png)](mailto:platform-desk@acme.example) [**call**](tel:+13035550143)'))).toEqual([]);
  });

  it('does not read a number out of other text in a link', async () => {
    expect(await findBy(rule, written(contacts.replace('+1 303 555 0143', '[the desk](tel:+13035550143;drop)')))).toMatchObject([{ at: '[the desk](tel:+13035550143;drop)', what: 'The telephone number `+13035550143;drop` holds more than a number.' }]);
  });

  it.each([
    ['Calls are taken Monday to Friday.', 'Monday to Friday'],
    ['We are there during business hours.', 'business hours'],
    ['Mail is read 9am - 5pm.', '9am - 5pm'],
    ['Mail is read from 09:00 to 17:30.', '09:00 to 17:30'],
    ['We are a 9-5 shop.', '9-5'],
    ['Mail is answered on weekdays.', 'on weekdays'],
    ['Mail is not read 24x7.', 'not read 24x7'],
    ['Calls are answered between 9 am and 5 pm.', 'between 9 am and 5 pm'],
    ['The telephone is staffed 0800-1700 MST.', '0800-1700'],
    ['Mail is read M-F.', 'M-F'],
    ['Mail is read 12x5.', '12x5'],
    ['The telephone is answered 24/5.', '24/5'],
    ['The telephone is answered six days a week.', 'six days a week'],
    ['The desk is closed on public holidays.', 'closed on public holidays'],
    ['The telephone is answered during the working week.', 'working week'],
    ['Calls are taken 24/7 for severity 1 only.', '24/7 for severity 1 only'],
    ['Calls are taken 24/7, excluding weekends.', '24/7, excluding weekends'],
    ['Calls in English are taken Monday to Friday.', 'Monday to Friday'],
    ['The desk is open 8 to 8.', '8 to 8'],
    ['Hours: 0900-1700.', '0900-1700'],
    ['The telephone is answered 9h-18h.', '9h-18h'],
    ['The telephone is answered 8.00 - 18.00 CET.', '8.00 - 18.00'],
    ['Not on public holidays.', 'Not on public holidays'],
    ['After hours, please leave a message.', 'After hours, please leave a message'],
    ['Nights and weekends: email only.', 'Nights and weekends: email only'],
    ['Calls are taken on a best-effort basis outside business hours.', 'best-effort basis outside business hours'],
  ])('sees that "%s" contradicts 24x7', async (sentence, at) => {
    expect(await findBy(rule, written(`${contacts} ${sentence}`))).toMatchObject([{ at, what: `\`${at}\` contradicts \`24x7\` on line 11.`, related: [{ path: support, at: '24x7' }] }]);
  });

  it('points at hours that are not 24x7', async () => {
    expect(await findBy(rule, written(contacts.replace('24x7', 'Mon-Fri')))).toMatchObject([{ at: 'Mon-Fri', what: '`Mon-Fri` is not 24x7.', expected: ['24x7'] }]);
  });

  it.each([
    ['two shifts that leave the night', 'Denver 08:00-16:00 MST, Dublin 08:00-16:00 GMT.', 2],
    ['two channels for twelve hours each', 'Email 08:00-20:00, telephone 08:00-20:00.', 2],
    ['shifts without the weekend', 'Mon-Fri: 08:00-20:00 Denver, 20:00-08:00 Manila.', 1],
    ['nobody at night', 'Office hours are 9am-5pm, at night leave a message.', 3],
  ])('is not content with %s', async (_, sentence, count) => {
    expect(await findBy(rule, written(`${contacts} ${sentence}`))).toHaveLength(count);
  });

  it('says all of what takes something away from 24x7', async () => {
    expect(await findBy(rule, written(contacts.replace('24x7', '24x7 except weekends, ')))).toMatchObject([{ at: '24x7 except weekends', what: '`24x7 except weekends` is not 24x7.' }]);
  });

  it('does not count an address of the vendor', async () => {
    expect(await findBy(rule, written(contacts.replace('platform-desk@acme.example', 'help@ctl.io')))).toMatchObject([{ at: 'help@ctl.io', what: expect.stringContaining('no address of the partner') as string }]);
  });

  it('does not count an address in another section', async () => {
    const text = String(written(contacts.replace('email platform-desk@acme.example, ', ''))[support]).replace('Updates come from Acme', 'Updates come from platform-desk@acme.example');
    expect(await findBy(rule, { [support]: text })).toMatchObject([{ at: heading, what: 'The section `Support contacts` names no email address.' }]);
  });

  it('looks at the whole article where the section is missing', async () => {
    const whole = String(baseContent[support]);
    expect(await findBy(rule, { [support]: whole.replace(heading, '## Whom') })).toEqual([]);
    expect(await findBy(rule, { [support]: whole.replace(heading, '## Whom').replace(contacts, 'Nobody.') })).toMatchObject([
      { at: 'Support Widget', what: 'The article does not say that somebody answers 24x7.' },
      { what: 'The article names no email address.' },
      { what: 'The article names no telephone number.' },
    ]);
  });
});
