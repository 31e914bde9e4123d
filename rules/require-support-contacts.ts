import { isEmailAddress } from './kit/article/email-address.ts';
import { limitingHours } from './kit/article/limited-hours.ts';
import { internationalForm, phoneProblem } from './kit/article/phone-number.ts';
import { isInside, titlePlace, wantedSections } from './kit/article/sections.ts';
import { type Article, defineRule, type Report } from './kit/define-rule.ts';
import type { Contact } from './kit/facts.ts';
import type { Range } from './kit/finding.ts';
import { quoted } from './kit/printable.ts';

export const rule = defineRule({
  id: 'require-support-contacts',
  scope: 'article',
  summary: "An Internal article names the partner's email address and telephone number for support, answered 24x7",
  why: 'Support staff must be able to hand a customer over to the partner at any hour, in writing and by voice.',
  severity: 'error',
  appliesTo: ['internal-article'],
  *check(article) {
    const wanted = wantedSections(article).find(({ holds }) => holds.includes('phone'));
    if (!wanted) return;
    const sections = article.sections.filter(({ id }) => id === wanted.id);
    const inSection = ({ section }: Contact): boolean => sections.some((candidate) => isInside(section, candidate, article));
    // Without the section (which another rule names) the contacts may stand anywhere.
    const contacts = sections.length > 0 ? article.contacts.filter(inSection) : article.contacts;
    const at = sections[0] ? { at: sections[0].heading.range } : titlePlace(article);
    const where = sections[0] ? `The section ${quoted(sections[0].heading.text)}` : 'The article';
    yield* judgeEmails(contacts, where, at, article);
    yield* judgePhones(contacts, where, at);
    yield* judgeHours(contacts.filter((contact) => !isOfOthers(contact, article)), where, at, article, sections.length > 0);
  },
});

/** Headings inside the section that say whose hours follow. */
const OTHERS = /\b(?:sales|training|billing|invoices?|marketing|licen[cs](?:es?|ing)|renewals?|partner manager|account manage(?:r|ment))\b/i;

function isOfOthers({ kind, section }: Contact, { sections }: Article): boolean {
  const { heading, id } = sections[section] ?? {};
  return kind === 'hours' && id === undefined && heading !== undefined && OTHERS.test(heading.text);
}

function* judgeEmails(contacts: readonly Contact[], where: string, place: { at?: Range }, { program }: Article): Generator<Report> {
  let usable = 0;
  let vendors: Contact | undefined;
  for (const contact of contacts.filter(({ kind }) => kind === 'email')) {
    const domain = contact.value.slice(contact.value.lastIndexOf('@') + 1);
    if (program.vendor.domains.some((own) => domain === own || domain.endsWith(`.${own}`))) {
      vendors = contact;
    } else if (!isEmailAddress(contact.value)) {
      usable += 1;
      yield { at: contact.range, what: `${quoted(contact.raw)} is not an email address that mail can be sent to.`, fix: 'Write one address in ASCII, such as `support@partner.example`.', actual: contact.raw };
    } else {
      usable += 1;
    }
  }
  if (usable > 0) return;
  if (vendors) {
    yield { at: vendors.range, what: `${quoted(vendors.raw)} is an address of ${program.vendor.name}, and no address of the partner is named.`, fix: "Write the address of the partner's own support desk.", actual: vendors.raw };
  } else {
    yield { ...place, what: `${where} names no email address.`, fix: "Write the mailbox of the partner's support desk, such as `support@partner.example`." };
  }
}

function* judgePhones(contacts: readonly Contact[], where: string, place: { at?: Range }): Generator<Report> {
  const phones = contacts.filter(({ kind }) => kind === 'phone');
  if (phones.length === 0) yield { ...place, what: `${where} names no telephone number.`, fix: 'Write the number with plus sign and country code, such as `+1 303 555 0142`.' };
  for (const { raw, range } of phones) {
    const problem = phoneProblem(raw);
    if (problem === undefined) continue;
    const better = internationalForm(raw);
    yield {
      at: range,
      what: `The telephone number ${quoted(raw)} ${problem}.`,
      why: 'Support staff call from other countries, and software dials only complete numbers.',
      fix: better ? `Write ${quoted(better)}.` : 'Write plus sign, country code and number in digits, such as `+1 303 555 0142`.',
      actual: raw,
      ...(better && { expected: [better] }),
    };
  }
}

function* judgeHours(contacts: readonly Contact[], where: string, place: { at?: Range }, article: Article, inSection: boolean): Generator<Report> {
  const hours = contacts.filter(({ kind }) => kind === 'hours');
  const always = hours.find(({ value }) => value === '24x7');
  const limited = limitingHours(hours.filter(({ value }) => value === 'limited'), always, article);
  if (!always && limited[0]) {
    yield { at: limited[0].range, what: `${quoted(limited[0].raw)} is not 24x7.`, fix: 'State the contacts that somebody answers day and night, and say so: `24x7`.', actual: limited[0].raw, expected: ['24x7'] };
  } else if (!always) {
    yield { ...place, what: `${where} does not say that somebody answers 24x7.`, fix: 'Say when email and telephone are answered: `24x7`.', expected: ['24x7'] };
  } else if (inSection) {
    for (const contact of limited) {
      yield {
        at: contact.range,
        what: `${quoted(contact.raw)} contradicts ${quoted(always.raw)} on line ${always.range.start.line}.`,
        fix: 'Keep the hours of the support desk here; hours of sales or training belong under a heading of their own.',
        actual: contact.raw,
        related: [{ path: article.path, range: always.range, what: '24x7 is stated here' }],
      };
    }
  }
}
