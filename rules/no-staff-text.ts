import { stretchOf } from './kit/article/place.ts';
import { defineRule } from './kit/define-rule.ts';
import { quoted } from './kit/printable.ts';

/** What is said to those who look after customers, not to customers. One pattern, since each look at a text costs. */
const TO_STAFF = new RegExp(
  [
    String.raw`\b(?:for )?internal use only\b`,
    String.raw`\b(?:not for|do not (?:share|send|give|forward|show|disclose|pass)(?: \w+){0,4} (?:to|with)) (?:the |any |our )?(?:customer|client)s?\b`,
    String.raw`\b(?:support|noc|help ?desk|service desk) (?:staff|engineers?|agents?|personnel|analysts?|technicians?|representatives?) (?:should|must|need to|are to|has to|have to)\b`,
    String.raw`\b(?:when|if|once|before|after|until) (?:a|the|our) customer (?:opens|calls|reports|raises|files|submits|contacts|writes|complains|asks)\b`,
    String.raw`\b(?:ask|tell|inform|advise|remind|call|contact|notify|email) the customer\b`,
    // A client is a program as often as a person: it calls and reports, and is told what to do.
    String.raw`\b(?:when|if|once|before|after|until) (?:a|the|our) client (?:(?:opens|raises|files|submits) (?:an? |the )?(?:ticket|case|incident)|(?:calls|contacts|writes to) (?:us|you|support|the (?:desk|noc))|complains)\b`,
    String.raw`\b(?:ask|advise|remind|email) the client\b(?! (?:librar|software|app|tool|program|api|machine|server|computer))`,
    String.raw`\b(?:take|close|assign|route|escalate|hand over|transfer) the (?:customer's )?(?:ticket|case|incident) (?:to|with|over)\b`,
    String.raw`\bescalate (?:it |this )?to (?:the )?(?:noc|engineering|tier|level|l[123]\b|partner|vendor|member|on-?call)`,
  ].join('|'),
  'gi',
);
export const rule = defineRule({
  id: 'no-staff-text',
  scope: 'article',
  summary: 'Nothing in a Public article is addressed to support staff',
  why: 'A customer who reads what staff should do with "the customer" learns how tickets are handled, and not what to do.',
  severity: 'warning',
  appliesTo: ['public-article'],
  *check(article) {
    // Most articles hold none, and one look at the whole is much faster than one at each text.
    if (article.text.search(TO_STAFF) < 0) return;
    for (const node of article.nodes('text')) {
      for (const { 0: raw, index } of node.value.matchAll(TO_STAFF)) {
        yield {
          at: stretchOf(node, index, raw, article),
          actual: raw,
          what: `${quoted(raw)} is said to support staff, but customers read this article.`,
          fix: 'Move the sentence to the Internal article of the solution; write here what the customer does, as "you".',
        };
      }
    }
  },
});
