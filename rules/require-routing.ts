import { sectionsOf } from './kit/article/section-text.ts';
import { type Article, defineRule } from './kit/define-rule.ts';
import { quoted } from './kit/printable.ts';

/** The staff who read the article, in the words that articles have for them. */
const OURS = /\b(?:[Ww]e|(?<!\b(?:[Ll]et|[Tt]ell|inform) )us|[Oo]urs?|[Tt]he platform(?:'s)?)\b(?! desk)/;
/** Somebody at the partner, without a name. */
const THEIRS = /\b(?:the partner|on-call|duty engineers?|(?:support|service|platform|watch|build) desk|vendor's support)\b/i;

export const rule = defineRule({
  id: 'require-routing',
  scope: 'article',
  summary: 'An Internal article says which tickets stay with the vendor and which go to the partner',
  why: 'A ticket with the wrong team waits for a day, and then begins again.',
  severity: 'warning',
  appliesTo: ['internal-article'],
  *check(article) {
    const sections = sectionsOf(article, ['routing', 'support-expectations']);
    const place = sections.find(({ id }) => id === 'routing') ?? sections[0];
    if (!place || sections.every(({ words }) => words < 5)) return;
    const text = sections.map((section) => section.text).join('\n');
    const { name } = article.program.vendor;
    const title = quoted(place.heading.text);
    if (!OURS.test(text) && !text.includes(name)) {
      yield { at: place.heading.range, what: `${title} does not say what stays with ${name}.`, fix: 'Say which tickets are ours: "If the server does not answer, the ticket is ours."' };
    }
    if (!THEIRS.test(text) && !namesPartner(text, article)) {
      yield { at: place.heading.range, what: `${title} does not say what goes to the partner.`, fix: 'Say which tickets to hand over, to whom and with what: "All else goes to the duty engineers, with the output of the report."' };
    }
  },
});

/** The folder of a partner is its name, or the beginning of it. */
function namesPartner(text: string, { identity: { partner = '' } }: Article): boolean {
  const folded = text.toLowerCase().replaceAll(/[^a-z\d]/g, '');
  return partner.split('-').some((word) => word.length > 2 && folded.includes(word));
}
