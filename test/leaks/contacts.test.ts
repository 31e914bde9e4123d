import { describe, expect, test } from 'vitest';
import { contactsIn } from '../../scripts/leaks/contacts.ts';
import { normalize } from '../../scripts/leaks/normalize.ts';
import { PhoneIndex } from '../../scripts/leaks/phones.ts';

describe('a telephone number of an internal text is found again', () => {
  test.each([
    ['0800 555 0173', '+44 800 555 0173', '0800-5550173'],
    ['(0808) 555 0144', '+44 (0)808 5550144'],
    ['+49 30/555 01 93', '030 555 01 93', '+4930–555-0193'],
    ['+49 (0) 30 – 555 0122', '+49 30 5550122'],
    ['415‑555‑0188', '415-555-0188', '415‐555‐0188', '415−555−0188', '415—555—0188', '(415)555‒0188', '415\n555 0188', '415 **555** _0188_'],
    ['4155550166', '+1 415 555 0166'],
    ['Phone:+1·415·555·0100', '415•555•0100'],
    ['+1 808 555 0199 (24 hours)', '808 555 0199'],
    ['+1 808 555 0198 - 24/7', '808 555 0198', '808 555 0198 24 7'],
    ['+1 808 555 0197 ext. 42', '808 555 0197'],
  ])('%s', (written, ...found) => {
    for (const text of found) {
      const index = new PhoneIndex();
      for (const { text: phone } of contactsIn(`Call ${written} at night.`).phones) index.add(phone, 0);
      expect(index.find(normalize(`Call ${text} now.`)), text).not.toEqual([]);
    }
  });

  test('and no day, version, digest, address of a machine or small number is taken for one', () => {
    for (const text of ['2026-10-20 to 2027-10-20 at 08:30', '10.88.14.203', 'sha256:0123456789abcdef0123456789', '550e8400-e29b-41d4-a716-446655440000', '1024 to 65535', 'page-4155550166.html', '/orders/4155550166', '20261020']) {
      expect(contactsIn(text).phones, text).toEqual([]);
    }
  });
});

test('mail addresses are found in every script, as people and as addresses write them', () => {
  expect(contactsIn('write to jürgen.groß@müller.example, or noc@desk.example.').emails).toEqual(['jürgen.groß@müller.example', 'jürgen.groß@xn--mller-kva.example', 'noc@desk.example']);
  expect(contactsIn('mailto:noc@xn--mller-kva.example').emails.map((address) => address.replace('mailto:', ''))).toEqual(['noc@xn--mller-kva.example', 'noc@müller.example']);
});

test('hosts are found of every service, and where they stand alone', () => {
  const hosts = (text: string): string[] => contactsIn(text).hosts.map(({ text: host }) => host);
  expect(hosts('`ssh ops@bastion01.corp.acme.example` and `vault07.corp.acme.example:8200`.')).toEqual(['bastion01.corp.acme.example', 'vault07.corp.acme.example']);
  expect(hosts('ldap://dir.corp.example/ou, http://jenkins-blue:8080/job, https://ops:x@runbooks.example/a')).toEqual(['dir.corp.example', 'jenkins-blue', 'runbooks.example']);
  expect(hosts('10.88.14.203/16')).toEqual(['10.88.14.203']);
  expect(hosts('http://wiki/x, e.g. v1.2.3, 1.2.3.4, 300.400.500.600, spec.template.metadata(), i.e.')).toEqual([]);
});
