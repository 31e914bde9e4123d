import { describe, expect, it } from 'vitest';
import { changed, deploy, findBy, partner, solution, support } from '../catalogue/found.ts';
import { baseContent } from '../fixtures/base.ts';

const find = (changes: Record<string, string>) => findBy('consistent-contacts', changes);
const line = 'Acme answers 24x7 at the platform desk: email platform-desk@acme.example, telephone +1 303 555 0143. Say the customer\'s account alias first.';
const publicLine = 'For Widget, write to support@acme.example or call +1 303 555 0142 at any hour. For the server or the network, open a ticket in the Control Portal.';
const internalSays = (text: string) => find(changed(support, line, text));
const routing = (text: string) => find(changed(support, 'Ask for the name', `${text} Ask for the name`));
const publicSays = (text: string) => find(changed(deploy, publicLine, text));

describe('consistent-contacts', () => {
  it.each([
    ['email oncall@acme.example, telephone +1 303 555 0143, 24x7', 'oncall@acme.example', 'platform-desk@acme.example'],
    ['email desk@other.example, telephone +1 303 555 0143, 24x7', 'desk@other.example', 'platform-desk@acme.example'],
    ['email platform-desk@acme.example, telephone +1 303 555 0177, 24x7', '+1 303 555 0177', '+1 303 555 0143'],
    ['email platform-desk@acme.example, telephone +1 303 555 0143 ext. 7, 24x7', '+1 303 555 0143 ext. 7', '+1 303 555 0143'],
    ['email support@acme.example, telephone +1 303 555 0143, 24x7', 'support@acme.example', 'platform-desk@acme.example'],
    ['email <platform-desc@acme.example>, telephone +1 303 555 0143, 24x7', 'platform-desc@acme.example', 'platform-desk@acme.example'],
  ])('names the contact that differs: %s', async (text, at, wanted) => {
    const found = await internalSays(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ path: support, severity: 'error', at: expect.stringContaining(at) as string, expected: [wanted], related: [{ path: partner, at: wanted }] });
    expect(found[0]?.what).toContain(`\`${at}\``);
    expect(found[0]?.fix).toBe(`Write \`${wanted}\`, or correct \`partner.md\` if this one is right.`);
  });

  it.each([
    ['phone: +1 303 555 0143', 'phone: 0044 20 7946 0958'],
    ['phone: +1 303 555 0143', 'phone: (303) 555-0143'],
    ['email: platform-desk@acme.example', 'email: plattf\u00f6rm@acme.example'],
  ])('does not want what cannot be used copied into the article: %s to be %s', async (from, to) => {
    expect(await find(changed(partner, from, to))).toEqual([]);
  });

  it('says that an extension is what differs', async () => {
    const [found] = await internalSays('email platform-desk@acme.example, telephone +1 303 555 0143 ext. 7, 24x7');
    expect(found?.what).toMatch(/, in the extension\.$/);
  });

  it.each([
    ['Email Platform-Desk@ACME.example, telephone +1 (303) 555-0143, 24x7.'],
    ['Email [the desk](mailto:platform-desk@acme.example), telephone [+1 303 555 0143](tel:+13035550143), 24x7.'],
    ['Email platform-desk@acme.example, telephone (303) 555-0143, 24x7.'],
    ['Email platform-desk@acme.example, telephone +1 303 555 0143, fax +1 303 555 0144, 24x7.'],
    ['Email platform-desk@acme.example, telephone +1 303 555 0143, 24x7. Customers write to support@acme.example or call +1 303 555 0142.'],
    ['Email platform-desk@acme.example, telephone +1 303 555 0143, 24x7. The duty manager is duty@acme.example.'],
    ['Email platform-desk@acme.example, telephone +1 303 555 0143, 24x7. For the network write to noc@ctl.io or help@support.centurylink.com.'],
    ['Email platform-desk@acme.example, telephone +1 303 555 0143, 24x7. Run `ssh admin@acme.example`.'],
  ])('has nothing to say of: %s', async (text) => {
    expect(await internalSays(text)).toEqual([]);
  });

  it('finds a slip of the pen in any section, and no more than that', async () => {
    expect(await routing('Write to platfrom-desk@acme.example.')).toMatchObject([{ at: 'platfrom-desk@acme.example', expected: ['platform-desk@acme.example'] }]);
    expect(await routing('Write to platform-desk@acmee.example.')).toMatchObject([{ at: 'platform-desk@acmee.example' }]);
    expect(await routing('Call +1 303 555 0134.')).toMatchObject([{ at: '+1 303 555 0134', expected: ['+1 303 555 0143'] }]);
    expect(await routing('Write to admin@acme.example, user@example.com or desk@acme.example, call +1 303 555 0144.')).toEqual([]);
  });

  it('keeps escalation contacts out of Public articles, wherever they stand', async () => {
    const found = await find(changed(deploy, 'You need an account', 'Ask platform-desk@acme.example or +1 303 555 0143. You need an account'));
    expect(found).toMatchObject([
      { path: deploy, at: 'platform-desk@acme.example', what: 'This Public article gives the internal escalation email address `platform-desk@acme.example`.', expected: ['support@acme.example'] },
      { path: deploy, at: '+1 303 555 0143', expected: ['+1 303 555 0142'] },
    ]);
  });

  it('keeps them out of the pages about partner and solution too, and finds slips there', async () => {
    expect(await find(changed(partner, 'about four hundred customers.', 'about four hundred customers. Call +1 303 555 0143.'))).toMatchObject([{ path: partner, at: '+1 303 555 0143', what: 'This page, which customers read, gives the internal escalation telephone number `+1 303 555 0143`.', expected: ['+1 303 555 0142'] }]);
    expect(await find({ [solution]: `${String(baseContent[solution])}\nWrite to suport@acme.example or support@acme.example.\n` })).toMatchObject([{ path: solution, at: 'suport@acme.example', expected: ['support@acme.example'] }]);
  });

  it('lets a contact be both', async () => {
    const one = changed(partner, 'email: platform-desk@acme.example', 'email: support@acme.example');
    expect(await find({ ...one, ...changed(support, 'platform-desk@acme.example', 'support@acme.example') })).toEqual([]);
  });

  it('compares the support section of a Public article', async () => {
    expect(await publicSays('For Widget, write to help@acme.example at any hour.')).toMatchObject([{ at: 'help@acme.example', expected: ['support@acme.example'], related: [{ path: partner, at: 'support@acme.example' }] }]);
    expect(await publicSays('Write to sales@acme.example.')).toMatchObject([{ at: 'sales@acme.example', expected: ['support@acme.example'] }]);
    expect(await publicSays('Write to support@acme.example. To buy, write to sales@acme.example. For the network: noc@ctl.io.')).toEqual([]);
    expect(await find(changed(deploy, 'You need an account', 'Sign in as admin@acme.example. You need an account'))).toEqual([]);
  });

  it('suggests no internal contact to the author of a Public article', async () => {
    expect(await find(changed(deploy, 'You need an account', 'Ask platfrom-desk@acme.example. You need an account'))).toEqual([]);
  });

  it('compares hours', async () => {
    const limited = changed(partner, 'phone: +1 303 555 0143\n  hours: 24x7', 'phone: +1 303 555 0143\n  hours: Mon-Fri 8:00-18:00');
    expect(await find(limited)).toMatchObject([
      { path: support, at: '24x7', what: "The article says `24x7`, the partner's escalation hours are `Mon-Fri 8:00-18:00`.", related: [{ path: partner, at: 'Mon-Fri 8:00-18:00' }] },
    ]);
    expect(await publicSays('Write to support@acme.example, Monday to Friday.')).toMatchObject([{ path: deploy, at: 'Monday to Friday', expected: ['24x7'] }]);
    expect(await publicSays('Write to support@acme.example at any hour. Sales, sales@acme.example, answers Monday to Friday.')).toEqual([]);
    expect(await publicSays('Write to support@acme.example. CenturyLink, noc@ctl.io, answers on weekdays.')).toEqual([]);
  });

  it('judges by nothing when the partner gives no contacts', async () => {
    const text = changed(partner, 'email: platform-desk@acme.example', 'email: [1]');
    expect((await find(text)).filter(({ what }) => what.includes('email'))).toEqual([]);
  });
});
