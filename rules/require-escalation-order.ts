import { sectionsOf } from './kit/article/section-text.ts';
import { titlePlace } from './kit/article/sections.ts';
import { defineRule } from './kit/define-rule.ts';

/** Of a server that does not answer nobody is to be told here: only of who should. */
const WHOEVER = String.raw`(?:desk|contact|engineers?|manager|they|team|partner|first line|line|number|telephone|phone|email|mail)`;
const FAILS = String.raw`(?:(?:does|do|did) not|doesn't|don't) (?:answer|reply|respond|react|pick up|call back)|(?:cannot|can't|could not|couldn't) be reached|is (?:busy|engaged|unavailable|unreachable)`;
/** What an article says where it tells what comes after the first try. */
const NEXT = new RegExp(
  [
    String.raw`\b(?:nobody|no[ -]one|none of them)(?: \w+){0,3} (?:answers?|responds?|replies|picks up|reacts|calls back|be reached)\b`,
    String.raw`\b(?:no|without(?: an?)?) (?:answer|reply|response|reaction)\b`,
    String.raw`\b(?:is|are|stays?|goes) (?:un(?:answered|acknowledged)|not (?:answered|acknowledged|taken))\b`,
    String.raw`\b${WHOEVER} (?:${FAILS})\b`,
    String.raw`\b(?:reach|get|hear)s? (?:only |the |an? )*(?:voice ?mail|answering machine)\b`,
    String.raw`\bescalat(?:e|es|ed|ing|ion (?:path|order|level)s?)\b`,
    String.raw`\b(?:second|next|third) (?:line|level|contact|person|step is)\b`,
    String.raw`\b(?:level |tier |L)[23]\b`,
  ].join('|'),
  'i',
);

export const rule = defineRule({
  id: 'require-escalation-order',
  scope: 'article',
  summary: 'An Internal article says what to do when the first contact does not answer',
  why: 'At three in the morning the first call may reach nobody, and whoever made it must not have to find out who comes next.',
  severity: 'warning',
  appliesTo: ['internal-article'],
  *check(article) {
    const sections = sectionsOf(article, ['support-contacts', 'support-expectations', 'routing']);
    // A section that is nearly empty has a finding of its own, and may hold the sentence once it is written.
    if (sections.length === 0 || sections.some(({ words }) => words < 5) || sections.some(({ text }) => NEXT.test(text.replaceAll('\n', ' ').replaceAll('’', "'")))) return;
    const contacts = sections.find(({ id }) => id === 'support-contacts');
    yield {
      ...(contacts ? { at: contacts.heading.range } : titlePlace(article)),
      what: 'The article does not say what comes next when the first contact does not answer.',
      fix: 'Say after how long, and whom or how to try then: "If nobody answers within 15 minutes, call again and ask for the duty manager."',
    };
  },
});
