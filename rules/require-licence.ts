import { findSection } from './kit/article/inside.ts';
import { titlePlace } from './kit/article/sections.ts';
import { defineRule } from './kit/define-rule.ts';
import { quoted } from './kit/printable.ts';

/** The terms on which the reader may use it: a licence by name or kind, a subscription, a trial. */
const TERMS = /licen[cs]|subscri(?:be|ption)|entitlement|\bopen[- ]source\b|\bfree\b|\btrial\b|\b(?:A|L)?GPL|\bApache 2|\b(?:MIT|BSD)\b/i;
/** A price that comes again is one for using it so long. */
const RECURRING = /(?:\b(?:an?|per|each|every|and)|\/) ?(?:month|year|quarter|hour|day|minute)\b|\b(?:monthly|yearly|annual|annually|quarterly|hourly|invoiced)\b/i;

export const rule = defineRule({
  id: 'require-licence',
  scope: 'article',
  summary: 'A Public article says on which terms the product may be used: its licence, a subscription, a trial',
  why: 'A reader who is not told about the licence finds out when the product stops working, or when an auditor asks.',
  severity: 'warning',
  appliesTo: ['public-article'],
  *check(article) {
    // A program without prices asks for no terms either.
    if (TERMS.test(article.text) || !article.program.sections['public-article'].some(({ id }) => id === 'pricing')) return;
    const section = findSection(article, 'pricing');
    if (section && RECURRING.test(section.text)) return;
    yield {
      ...(section ? { at: section.heading.range } : titlePlace(article)),
      what: `The article does not say which licence the reader needs${section ? `, not even under ${quoted(section.heading.text)}` : ''}.`,
      fix: 'Say whether the product needs a licence, is open source or is a subscription, and where the reader gets it, such as "The licence comes from www.partner.example and is entered in step 3".',
    };
  },
});
