import { contactsIn, findSection, isNearlyEmpty, referencesIn } from './kit/article/inside.ts';
import { defineRule } from './kit/define-rule.ts';
import { quoted } from './kit/printable.ts';

/** A figure, or words for none. */
const CURRENCY = '(?:US dollars?|dollars?|euros?|cents?|pounds?|francs?|rupees|yen|kroner|kronor|kr|usd|eur|gbp|chf|cad|aud|nzd|sgd|hkd|jpy|inr|brl|mxn|zar|sek|nok|dkk|pln|czk)';
const FIGURE = new RegExp(String.raw`\p{Sc}\s?\d|\d\s?(?:\p{Sc}|%|percent\b|${CURRENCY}\b)|\b${CURRENCY}\s?\d`, 'iu');
const FREE =
  /(?<!\b(?:feel|toll)[- ])\b(?:free|no (?:extra |additional |further |separate |other )?(?:cost|charge|fee|price|[\w.-]+(?: [\w.&()-]+){0,6} (?:licen[cs]e )?(?:costs?|fees?|charges?))s?|not? charged?|charges? nothing|costs? nothing|without (?:any )?(?:charge|cost)|included|bundled into|part of the|covered by|open[- ]source|community|nothing to pay|for nothing)\b/i;

export const rule = defineRule({
  id: 'require-pricing',
  scope: 'article',
  summary: 'The section on pricing gives a figure, or says where to get one',
  why: 'A reader who cannot tell what it will cost does not deploy it, or is surprised by the first invoice.',
  severity: 'warning',
  appliesTo: ['public-article'],
  *check(article) {
    const section = findSection(article, 'pricing');
    if (!section || isNearlyEmpty(section, article)) return;
    if (FIGURE.test(section.text) || FREE.test(section.text)) return;
    // A table of figures names its currency once, in a heading, or is a picture of one.
    if (section.images > 0 || (section.tables > 0 && /\d/.test(section.text))) return;
    const leads = referencesIn(section, article).some(({ image }) => !image);
    if (leads || contactsIn(section, article).some(({ kind }) => kind !== 'hours')) return;
    yield {
      at: section.heading.range,
      what: `The section ${quoted(section.heading.text)} gives no figure, and does not lead to one.`,
      fix: 'Write what it costs for which unit, such as "$40 a month for each server", or that it is free. If prices are agreed one by one, say whom to ask for a quote.',
    };
  },
});
