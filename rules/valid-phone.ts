import { internationalForm, phoneProblem, phoneReach } from './kit/article/phone-number.ts';
import { sectionsOf } from './kit/article/section-text.ts';
import { isInside, wantedSections } from './kit/article/sections.ts';
import { findField } from './kit/catalogue/fields.ts';
import { type Article, defineRule, type Report } from './kit/define-rule.ts';
import type { Range } from './kit/finding.ts';
import { quoted } from './kit/printable.ts';

export const rule = defineRule({
  id: 'valid-phone',
  scope: 'article',
  summary: 'Telephone numbers exist, in international form, and the one for escalation can be called from every country',
  why: 'A number that cannot be dialled is found out by the one who needs it, at the worst moment.',
  severity: 'error',
  appliesTo: ['partner', 'internal-article'],
  check: (article) => (article.identity.kind === 'partner' ? ofPartner(article) : elsewhere(article)),
});

function* ofPartner(article: Article): Generator<Report> {
  for (const contact of ['support', 'escalation', 'sales']) {
    const given = findField(article, `/${contact}/phone`);
    if (!given) continue;
    const problem = yield* judge(given.value, given.range);
    // Customers of one country are well served by a number that is free there; the vendor's staff call from anywhere.
    const reach = problem || contact !== 'escalation' ? undefined : phoneReach(given.value);
    if (reach !== undefined) {
      yield { at: given.range, severity: 'warning', what: `The ${contact} number ${quoted(given.value)} ${reach}.`, fix: 'Give an ordinary number of a town or country; name the other one in the text as well if you like.', actual: given.value };
    }
  }
}

/** The section of the contacts has a rule of its own. */
function* elsewhere(article: Article): Generator<Report> {
  const wanted = wantedSections(article).find(({ holds }) => holds.includes('phone'));
  const contacts = sectionsOf(article, wanted ? [wanted.id] : []);
  if (contacts.length === 0) return;
  for (const { kind, raw, range, section } of article.contacts) {
    if (kind === 'phone' && !contacts.some((one) => isInside(section, one, article))) yield* judge(raw, range);
  }
}

function* judge(raw: string, at: Range): Generator<Report, boolean> {
  const problem = phoneProblem(raw);
  if (problem === undefined) return false;
  const better = internationalForm(raw);
  yield {
    at,
    what: `The telephone number ${quoted(raw)} ${problem}.`,
    fix: better ? `Write ${quoted(better)}.` : 'Write plus sign, country code and number in digits, such as `+1 303 555 0142`.',
    actual: raw,
    ...(better && { expected: [better] }),
  };
  return true;
}
