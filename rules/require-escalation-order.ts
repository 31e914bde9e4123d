import { sectionsOf } from './kit/article/section-text.ts';
import { titlePlace } from './kit/article/sections.ts';
import { defineRule } from './kit/define-rule.ts';

/** What an article says where it tells what comes after the first try. */
const NEXT =
  /\b(?:nobody|no[ -]one|none of them)(?: \w+){0,3} (?:answers?|responds?|replies|picks up|reacts|calls back|be reached)\b|\b(?:no|without(?: an?)?) (?:answer|reply|response|reaction)\b|\b(?:is|are|stays?|goes) (?:un(?:answered|acknowledged)|not (?:answered|acknowledged|taken))\b|\bescalat(?:e|es|ed|ing)\b|\b(?:second|next|third) (?:line|level|contact|person|step is)\b|\blevel [23]\b/i;

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
    if (sections.length === 0 || sections.some(({ words }) => words < 5) || sections.some(({ text }) => NEXT.test(text.replaceAll('\n', ' ')))) return;
    const contacts = sections.find(({ id }) => id === 'support-contacts');
    yield {
      ...(contacts ? { at: contacts.heading.range } : titlePlace(article)),
      what: 'The article does not say what comes next when the first contact does not answer.',
      fix: 'Say after how long, and whom or how to try then: "If nobody answers within 15 minutes, call again and ask for the duty manager."',
    };
  },
});
