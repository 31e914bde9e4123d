import { describe, expect, it } from 'vitest';
import { findIssues, findPartners, tokensOf, type StaffIndex, type StaffIssue } from '../../site/client/staff/match.ts';

const issue = (title: string, errors: string[], text = '', of = 'Acme Widget'): StaffIssue => ({ title, errors, text, address: `/${title}`, of, by: of.split(' ')[0]!, article: `Support ${of}` });

const index: StaffIndex = {
  issues: [
    issue('The vault was set back', ['catalogue is older than mine', 'acme reconcile'], 'Agents report it and stop sending.'),
    issue('doctor says clock: refused', ['doctor', 'clock: refused, 97 s ahead'], 'Time synchronisation.'),
    issue('No backup since yesterday', ['clock differs by …'], 'Network or certificate.'),
    issue('502 from nginx', ['502', 'thicket'], 'The program is not up.', 'Brook CMS'),
    issue('Mail stays', ['450 4.7.1 slow down'], 'The limit per hour.', 'Brook Relay'),
    issue('Code 3: Disk missing', ['Code 3', 'exit code 3'], 'Customer', 'Brook CMS'),
    issue('Code 53: Wrong system', ['Code 53', 'exit code 53'], 'Customer', 'Brook CMS'),
    issue('Files stay unknown', ['unknown'], 'Pictures without text.', 'Brook CMS'),
    issue('The mailbox is slow', [], 'Large folders take a minute to open.', 'Brook Mail'),
  ],
  partners: [
    { name: 'Acme', address: '/partners/acme/', standing: 'Member', solutions: [{ name: 'Acme Widget', address: '/partners/acme/widget/' }], phone: '+1 303 555 0117', email: 'duty@acme.example' },
    { name: 'Brook', address: '/partners/brook/', standing: 'Candidate', solutions: [{ name: 'Log Search', address: '/partners/brook/log-search/' }], phone: '+1 503 555 0129' },
  ],
};

const found = (query: string): string[] => findIssues(query, index).map(({ issue: { title } }) => title);
const named = (query: string): string[] => findPartners(query, index).map(({ name }) => name);

describe('an error that is pasted', () => {
  it.each([
    ['as a line of a log', 'Nov 16 22:00:01 vault acmed[812]: ERROR "catalogue is older than mine" (seq=4411)', 'The vault was set back'],
    ['in quotes of another kind and in capitals', '»CATALOGUE IS OLDER THAN MINE«', 'The vault was set back'],
    ['with other numbers', '[14:02] clock: refused, 112 s ahead', 'doctor says clock: refused'],
    ['with what a gap stands for', 'agent[7]: clock differs by 412 seconds', 'No backup since yesterday'],
    ['as a number that says enough', 'HTTP/1.1 502 Bad Gateway', '502 from nginx'],
    ['with a code of its protocol', 'said: 450-4.7.1 <slow down> (in reply to RCPT TO)', 'Mail stays'],
    ['as an exit code, and no other one', 'task 3 failed: exit code 53', 'Code 53: Wrong system'],
  ])('is found %s', (_, query, title) => {
    const [first, ...others] = findIssues(query, index);
    expect(first?.issue.title).toBe(title);
    expect(first?.error).toBeDefined();
    expect(others).toEqual([]);
  });

  it('is not taken for one that shares a word with it', () => {
    expect(found('Nov 16 22:00:01 host app[1]: unknown failure in a module that nobody has heard of')).toEqual([]);
    expect(found('exit code 4')).toEqual([]);
  });
});

describe('what is typed', () => {
  it('finds symptoms by their words, also while they are being typed', () => {
    expect(found('mailbox slow')).toEqual(['The mailbox is slow']);
    expect(found('catalogue is old')).toEqual(['The vault was set back']);
    expect(found('backup yester')).toEqual(['No backup since yesterday']);
    expect(found('brook folders')).toEqual(['The mailbox is slow']);
  });

  it('that names a product alone asks for no trouble of it', () => {
    expect(found('acme')).toEqual([]);
    expect(found('acme widget')).toEqual([]);
    expect(found('')).toEqual([]);
  });

  it('finds whom to call by name, product, number or mailbox', () => {
    expect(named('acm')).toEqual([]);
    expect(named('acme')).toEqual(['Acme']);
    expect(named('ACME Widget does not start')).toEqual(['Acme']);
    expect(named('log sea')).toEqual(['Brook']);
    expect(named('log search is slow')).toEqual(['Brook']);
    expect(named('log is full')).toEqual([]);
    expect(named('(303) 555-0117')).toEqual(['Acme']);
    expect(named('write to Duty@Acme.example?')).toEqual(['Acme']);
  });
});

it('compares words without case, accents and punctuation', () => {
  expect(tokensOf('Café-Öl: "x_1" = 4.7.1')).toEqual(['cafe', 'ol', 'x', '1', '4', '7', '1']);
});
