import { contactsIn, referencesIn } from './kit/article/inside.ts';
import { type Article, defineRule } from './kit/define-rule.ts';
import { isVendors } from './kit/catalogue/contacts.ts';
import type { Section } from './kit/facts.ts';
import { quoted } from './kit/printable.ts';

/** What every vendor's side is called. */
const PLATFORM = /\bthe (?:cloud )?platform\b/i;
const PART_OF_ADDRESS = /[\p{L}\p{N}@_-]/u;
const VENDORS_ARTICLE = /^(?:\.\.\/)+articles\//;

/** Looking through a section costs; no article has more of this one for its readers' sake. */
const MOST = 20;

export const rule = defineRule({
  id: 'require-both-contacts',
  scope: 'article',
  summary: 'The section on support says whom to ask about the product, and whom about the servers and the network',
  why: 'A reader who asks the wrong side waits for an answer, and is sent to the other one.',
  severity: 'warning',
  appliesTo: ['public-article'],
  *check(article) {
    const sections = article.sections.filter(({ id, words }) => id === 'support' && words > 0).slice(0, MOST);
    const [section] = sections;
    if (!section) return;
    const { vendor } = article.program;
    if (!sections.some((one) => namesPartner(one, article))) {
      yield {
        at: section.heading.range,
        what: `The section ${quoted(section.heading.text)} gives no contact of the partner.`,
        fix: 'Write the mailbox, the telephone number or the support page of the partner, and that questions about the product go there.',
      };
    }
    if (!namesVendor(sections, article)) {
      yield {
        at: section.heading.range,
        what: `The section ${quoted(section.heading.text)} does not say whom to ask when the trouble is with ${vendor.cloud} itself.`,
        fix: `Add a sentence for the platform's side, such as "For ${vendor.cloud} itself: ${vendor.support.charAt(0).toLowerCase()}${vendor.support.slice(1)}"`,
      };
    }
  },
});

function namesPartner(section: Section, article: Article): boolean {
  if (contactsIn(section, article).some((contact) => contact.kind !== 'hours' && !isVendors(contact, article.program))) return true;
  return referencesIn(section, article).some(({ url, image }) => !image && /^https?:/i.test(url) && !isVendorsSite(url, article));
}

/** In words in the section, or as an address anywhere: a question further down may say it. */
function namesVendor(sections: readonly Section[], article: Article): boolean {
  const { name, cloud, alsoCalled = [] } = article.program.vendor;
  const names = [name, cloud, ...alsoCalled];
  if (sections.some(({ text }) => PLATFORM.test(text) || names.some((known) => saysName(text, known)))) return true;
  if (article.contacts.some((contact) => isVendors(contact, article.program))) return true;
  return sections.some((section) => referencesIn(section, article).some(({ url, image }) => !image && (VENDORS_ARTICLE.test(url) || isVendorsSite(url, article))));
}

/** Whether a name stands there as a word: in the partner's own mailbox for the vendor's customers it does not. */
function saysName(text: string, name: string): boolean {
  const [folded, wanted] = [text.toLowerCase(), name.toLowerCase()];
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + 1)) {
    if (!PART_OF_ADDRESS.test(folded[at - 1] ?? ' ') && !PART_OF_ADDRESS.test(folded[at + wanted.length] ?? ' ')) return true;
  }
  return false;
}

function isVendorsSite(url: string, { program }: Article): boolean {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase();
  return host !== undefined && program.vendor.domains.some((own) => host === own || host.endsWith(`.${own}`));
}
