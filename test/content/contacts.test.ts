import { describe, expect, it } from 'vitest';
import { findEmails } from '../../rules/kit/article/emails.ts';
import { findHours } from '../../rules/kit/article/hours.ts';
import { findPhones, normalizePhone } from '../../rules/kit/article/phone.ts';
import { articleOf, slice } from './read.ts';

describe('email addresses', () => {
  it.each([
    ['write to support@acme.example.', ['support@acme.example']],
    ['(a.b+c@d-e.example), <x_y@z.example>', ['a.b+c@d-e.example', 'x_y@z.example']],
    ['Email:support@acme.example;or a@b.example', ['support@acme.example', 'a@b.example']],
    ['@acme, user@host, a@@b.example, a@b..example, a@.example', []],
    ['a@b.example@c.example', ['a@b.example', 'b.example@c.example']],
  ])('in %j', (text, expected) => {
    expect(findEmails(text).map(({ raw }) => raw)).toEqual(expected);
  });
});

describe('telephone numbers', () => {
  it.each([
    ['call +1 303 555 0142, please', ['+1 303 555 0142']],
    ['+1 (303) 555-0142 ext. 12.', ['+1 (303) 555-0142 ext. 12']],
    ['+44 (0)20 7946 0958', ['+44 (0)20 7946 0958']],
    ['(303) 555-0142 or 303.555.0142 or 1-303-555-0142', ['(303) 555-0142', '303.555.0142', '1-303-555-0142']],
    ['1-800-WIDGETS and +1 800-FLOWERS', ['1-800-WIDGETS', '+1 800-FLOWERS']],
    ['Phone: 020 7946 0958; fax number 030 1234567', ['020 7946 0958', '030 1234567']],
    ['(+1) 303 555 0142', ['(+1) 303 555 0142']],
    ['+1 303 555 0142 24x7; +1 303 555 0143 - 24/7; +1 303 555 0144 (24×7/365)', ['+1 303 555 0142', '+1 303 555 0143', '+1 303 555 0144']],
    ['+1 303 555 0142 24 hours; +1 303 555 0143 08:00-18:00; +1 303 555 0144 12x5', ['+1 303 555 0142', '+1 303 555 0143', '+1 303 555 0144']],
    ['+1 303 555 0142. 15 minutes later +1 303 555 0143 (2nd floor), 3rd +1 303 555 0144 2 rings', ['+1 303 555 0142', '+1 303 555 0143', '+1 303 555 0144']],
    ['+33 1 42 68 53 00 24 hours, +33 1 42 68 53 00 or 24/7', ['+33 1 42 68 53 00', '+33 1 42 68 53 00']],
    ['Phone: 0800 123 4567 24x7', ['0800 123 4567']],
    ['+1 303\n555 0142\n24 servers, +1 303 555 0143 24/7\n2 engineers', ['+1 303\n555 0142', '+1 303 555 0143']],
    ['2026-11-16 10:00, 10.0.0.1, 192.168.100.2000, 1.2.3.4567', []],
    ['UTC+02, C++11, 1 + 1 = 2, ports 8080-8090, 1024 - 65535', []],
    ['serial 303-555-0142-7, v303.555.0142.1, 4111 1111 1111 1111', []],
    ['call the API 2026-11-16', []],
  ])('in %j', (text, expected) => {
    expect(findPhones(text).map(({ raw }) => raw)).toEqual(expected);
  });

  it.each([
    ['+1 (303) 555-0142', '+13035550142'],
    ['+1 303 555 0142 x7', '+13035550142;ext=7'],
    ['+13035550142;ext=7', '+13035550142;ext=7'],
    ['+44 (0)20 7946 0958', '+442079460958'],
    ['(303) 555-0142', '3035550142'],
    ['(+1) 303 555 0142', '+13035550142'],
    ['+１２３ 456', '+456'],
  ])('%s is %s', (raw, value) => {
    expect(normalizePhone(raw)).toBe(value);
  });
});

describe('hours', () => {
  it.each(['24x7', '24X7', '24 x 7', '24×7', '24/7', '24 hours a day', 'around the clock', 'round-the-clock', '24-hour support', 'at any hour', 'at all hours', 'day or night', '24-7', '24 by 7', '24 hrs / 7 days', '24 hours, seven days a week', '24h a day', 'at every hour of the day'])('%s is round the clock', (text) => {
    expect(findHours(`Somebody answers ${text}.`)).toMatchObject([{ raw: text, value: '24x7' }]);
  });

  it.each(['business hours', 'office hours', 'weekdays', 'Monday to Friday', 'Mon-Fri', 'Mon – Thu', '9-5', '9 to 5', '9am-5pm', '9:00 am to 5:30 pm', '08:00-17:00', '8 a.m. until 6 p.m.', 'between 9 am and 5:30 pm', '24x5', '8 x 5', 'M-F', 'Mo-Fr', 'twelve hours a day'])('%s is limited', (text) => {
    expect(findHours(`Calls are taken ${text}.`)).toMatchObject([{ raw: text, value: 'limited' }]);
  });

  it.each([
    ['We are not available 24x7.', ['limited']],
    ["Mail isn't answered 24/7.", ['limited']],
    ['Outside of our normal business hours somebody is there, 24x7.', ['24x7']],
    ['Not only during office hours.', []],
    ['Monday to Sunday, 00:00-24:00.', ['24x7']],
    ['No menu, 24x7. Not only by day, but 24x7.', ['24x7', '24x7']],
    ['A report comes within two working days.', []],
    ['During office hours ask for the desk, and otherwise for the duty engineer.', []],
    ['During office hours ask for the desk, otherwise nobody answers.', ['limited']],
  ])('in %j', (text, expected) => {
    expect(findHours(text).map(({ value }) => value)).toEqual(expected);
  });

  it.each(['1024x768', 'version 24.7', 'from 9 to 50 servers', 'ports 9-5000', 'the 24-hour trial', 'on 2016-09-05', 'pages 8-12', 'at 10:30', 'monitor to find', 'a sunny month', 'between 2 and 4 servers', 'in 1024-2048 MB', 'at hand at all times', 'a grid of 12 x 9', 'on page 24/56'])('%s says nothing of hours', (text) => {
    expect(findHours(`It is ${text} here.`)).toEqual([]);
  });
});

describe('contacts of an article', () => {
  const contacts = (source: string): unknown[] => {
    const article = articleOf(source);
    return article.contacts.map(({ kind, raw, value, section, range }) => [kind, raw, value, section, slice(article, range)]);
  };

  it('are found across the parts of a line, with their places and sections', () => {
    expect(contacts('Top: a@b.example\n\n## A\n\n**Phone:** 020 7946 0958\n\n### B\n\n- **24** x 7\n- &#43;1 303 555 0142\n')).toEqual([
      ['email', 'a@b.example', 'a@b.example', -1, 'a@b.example'],
      ['phone', '020 7946 0958', '02079460958', 0, '020 7946 0958'],
      ['hours', '24 x 7', '24x7', 1, '24** x 7'],
      ['phone', '+1 303 555 0142', '+13035550142', 1, '&#43;1 303 555 0142'],
    ]);
  });

  it('of a link are read from its address, once', () => {
    expect(contacts('[Desk@Acme.example](mailto:Desk@Acme.example?subject=x), [+1 (303) 555-0142](tel:+13035550142), <a href="mailto:x@acme.example">x@acme.example</a>\n')).toEqual([
      ['email', 'Desk@Acme.example', 'desk@acme.example', -1, '[Desk@Acme.example](mailto:Desk@Acme.example?subject=x)'],
      ['phone', '+1 (303) 555-0142', '+13035550142', -1, '[+1 (303) 555-0142](tel:+13035550142)'],
      ['email', 'x@acme.example', 'x@acme.example', -1, 'mailto:x@acme.example'],
    ]);
  });

  it('of a link by label are read from its definition, wherever that stands', () => {
    expect(contacts('[the desk][d] or [it][]\n\n> [d]: mailto:desk@acme.example\n> [it]: tel:+13035550142\n> [d]: mailto:other@acme.example\n')).toEqual([
      ['email', 'desk@acme.example', 'desk@acme.example', -1, '[the desk][d]'],
      ['phone', '+13035550142', '+13035550142', -1, '[it][]'],
    ]);
  });

  it('are not read out of commands and code', () => {
    expect(contacts('Run `ssh root@web.acme.example`, or:\n\n```sh\nmail a@b.example\n```\n')).toEqual([]);
    expect(contacts('Write to `a@b.example`.\n')).toHaveLength(1);
  });
});
