import { pick, replaceSection, slip, swap } from './edit.ts';
import { changed, type Mutation, ofArticle, ofProfile } from './mutation.ts';

const contacts = 'Support contacts';
const phone = /\[(\+[\d ]+)\]\(tel:(\+\d+)\)/;
const email = /\[([^\]@]+)@([^\]]+)\]\(mailto:[^)]+\)/;
const escalationPhone = /(escalation:\n(?: {2}.*\n)*? {2}phone: )(\+[\d ]+)/;
const escalationEmail = /(escalation:\n(?: {2}.*\n)*? {2}email: )(\S+)/;

/** Of two digits that differ, each is a digit of somebody else's number. */
const otherDigit = (digit: string): string => String((Number(digit) + 1) % 10);

/** Changes of the contacts, in the article and in `partner.md`. */
export const contactMutations: readonly Mutation[] = [
  ofArticle('Drop the hours', 'require-support-contacts', (text) => replaceSection(text, contacts, (body) => body.replaceAll(/24x7(?:, )?/g, '').replaceAll('at any hour', ''))),
  ofArticle('Limit the hours to weekdays', 'require-support-contacts', (text) => replaceSection(text, contacts, (body) => body.replaceAll('at any hour, ', '').replace('24x7', 'Monday to Friday'))),
  ofArticle('Drop the email address', 'require-support-contacts', (text) => replaceSection(text, contacts, (body) => body.replace(email, 'see the intranet'))),
  ofArticle('Drop the telephone number', 'require-support-contacts', (text) => replaceSection(text, contacts, (body) => body.replace(phone, 'see the intranet'))),
  ofArticle('Drop the country code', 'require-support-contacts', (text) => swap(text, phone, phone.exec(text)?.[1]?.replace(/^\+\d+ /, '') ?? '')),
  ofArticle('Change one digit of the telephone number', 'consistent-contacts', (text, _, random) => {
    const [all, shown = '', dialled = ''] = phone.exec(text) ?? [];
    const at = 1 + Math.floor(random() * 4);
    const change = (number: string): string => `${number.slice(0, -at)}${otherDigit(number.at(-at)!)}${number.slice(number.length - at + 1)}`;
    return all && swap(text, all, `[${change(shown)}](tel:${change(dialled)})`);
  }),
  ofArticle('Exchange two digits of the telephone number in a sentence further down', 'consistent-contacts', (text) => {
    const number = phone.exec(text)?.[1] ?? '';
    const slipped = number.replace(/(\d)(\d)$/, (_, a: string, b: string) => `${b}${a}`);
    return slipped === number ? undefined : replaceSection(text, 'Troubleshooting', (body) => `${body}\n\n**Nothing helps.** It is something new. Call ${slipped}.`);
  }),
  ofArticle('Change one letter of the mailbox', 'consistent-contacts', (text, _, random) => {
    const [all, local = '', domain = ''] = email.exec(text) ?? [];
    const address = `${slip(local, random)}@${domain}`;
    return all && swap(text, all, `[${address}](mailto:${address})`);
  }),
  ofArticle('Change one letter of the mail domain', 'consistent-contacts', (text, _, random) => {
    const [all, local = '', domain = ''] = email.exec(text) ?? [];
    const address = `${local}@${slip(domain.split('.')[0] ?? '', random)}.example`;
    return all && swap(text, all, `[${address}](mailto:${address})`);
  }),
  ofArticle('Name another mailbox, with one letter of the domain changed', 'no-near-miss-domain', (text, { partner }, random) => replaceSection(text, 'Troubleshooting', (body) => `${body}\n\n**Nothing helps.** It is something new. Write to lab@${slip(partner, random)}.example.`)),
  ofArticle('Change one letter of a host of the partner', 'no-near-miss-domain', (text, { partner }, random) => {
    const hosts = [...text.matchAll(new RegExp(String.raw`[\w.-]*?\b[\w-]+\.${partner}\.example`, 'g'))].map(([host]) => host);
    const host = pick(hosts, random);
    return host === undefined ? undefined : swap(text, host, host.replace(`${partner}.example`, `${slip(partner, random)}.example`));
  }),
  ofArticle("Name a colleague's own mailbox instead", 'require-role-mailbox', (text, { texts, profile }) => {
    const owner = /account:\n\s+name: .*\n\s+email: (\S+)/.exec(texts[profile] ?? '')?.[1];
    return owner === undefined ? undefined : swap(text, email, `[${owner}](mailto:${owner})`);
  }),
  ofArticle('Drop what comes next when nobody answers', 'require-escalation-order', (text) => swap(text, / ?If nobody answers [^.]*\.(?:\n\n)?/, '')),

  ofArticle('Name one more language', 'consistent-languages', (text) => replaceSection(text, contacts, (body) => (/\bEnglish\b/.test(body) ? body.replace('English', 'English, Norwegian') : `${body}\n\nThey speak Norwegian.`))),
  ofArticle('Leave out one language', 'consistent-languages', (text) => swap(text, / and (?:French|German|Spanish|Polish)\b|, German\b/, '')),
  ofProfile('Drop the time zone', 'require-contact-details', (text) => swap(text, / {2}timeZone: .*\n/, '')),
  ofProfile('Misspell the time zone', 'require-contact-details', (text) => swap(text, /timeZone: (\w+)\/(\w)/, 'timeZone: America/X')),
  ofProfile('Drop the languages', 'require-contact-details', (text) => swap(text, /( {2}timeZone: .*\n) {2}languages:\n(?: {4}- .*\n)+/, /( {2}timeZone: .*\n)/.exec(text)?.[1] ?? '')),
  ofProfile('Drop the name of the desk', 'require-contact-details', (text) => swap(text, /escalation:\n {2}name: .*\n/, 'escalation:\n')),
  ofProfile('Take two digits off the escalation number', 'valid-phone', (text) => text.replace(escalationPhone, (_, before: string, number: string) => `${before}${number.slice(0, -2)}`)),
  ofProfile('Give the escalation number a country code that does not exist', 'valid-phone', (text) => text.replace(escalationPhone, (_, before: string, number: string) => `${before}+999${number.slice(2)}`)),
  ofProfile('Give an escalation number that is free in one country only', 'valid-phone', (text) => text.replace(escalationPhone, '$1+1 800 234 5678')),
  ofProfile('Let one person answer escalations', 'require-role-mailbox', (text) => text.replace(escalationEmail, `$1${/account:\n\s+name: .*\n\s+email: (\S+)/.exec(text)?.[1] ?? 'ada.miller@partner.example'}`)),
  ofProfile('Move the escalation mailbox to a free provider', 'require-role-mailbox', (text, { partner }) => text.replace(escalationEmail, `$1${partner}.duty@gmail.com`)),
  ofProfile('Change one letter in the domain of the sales mailbox', 'no-near-miss-domain', (text, { partner }, random) => swap(text, `email: sales@${partner}.example`, `email: sales@${slip(partner, random)}.example`)),
  { does: 'Give the escalation number of another partner', rule: 'unique-contact', make: (sample) => changed(sample, sample.profile, (text) => text.replace(escalationPhone, `$1${escalationPhone.exec(sample.texts[sample.otherProfile] ?? '')?.[2] ?? ''}`)) },
  ofProfile('Give the escalation number in the text that customers read', 'consistent-contacts', (text) => `${text.trimEnd()} In urgent cases, call ${escalationPhone.exec(text)?.[2]?.trim() ?? ''}.\n`),
  { does: 'Let the contacts grow two years old', rule: 'require-verified-contacts', make: (sample) => ofActive(sample, (text) => text.replace(/contactsVerified: "(\d{4})/, (_, year: string) => `contactsVerified: "${Number(year) - 2}`)) },
  { does: 'Drop the day on which the contacts were tried', rule: 'require-verified-contacts', make: (sample) => ofActive(sample, (text) => swap(text, /contactsVerified: .*\n/, '')) },
  ofProfile('Try the contacts next year', 'consistent-article-dates', (text) => text.replace(/contactsVerified: "(\d{4})/, 'contactsVerified: "2099')),
];

/** Partners who have left are not asked for their contacts. */
function ofActive(sample: Parameters<Mutation['make']>[0], change: (text: string) => string | undefined): Record<string, string> | undefined {
  return sample.texts[sample.membership]?.includes('\nended:') ? undefined : changed(sample, sample.profile, change);
}
