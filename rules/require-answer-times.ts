import { sectionsOf, titlesOf } from './kit/article/section-text.ts';
import { findTimeSpans } from './kit/article/time-spans.ts';
import { defineRule } from './kit/define-rule.ts';
import { quoted } from './kit/printable.ts';

const AT_ONCE = /\b(?:at once|immediately|straight away|right away)\b/i;

export const rule = defineRule({
  id: 'require-answer-times',
  scope: 'article',
  summary: 'The support expectations of an Internal article say how soon the partner answers',
  why: 'Without a time nobody can tell the customer when to expect an answer, nor notice that one is late.',
  severity: 'warning',
  appliesTo: ['internal-article'],
  *check(article) {
    const ids = ['support-expectations'];
    const sections = sectionsOf(article, ids);
    const [first] = sections;
    // A section that is missing or empty has a finding of its own.
    if (!first || sections.every(({ words }) => words < 5) || sections.some(({ text }) => findTimeSpans(text).length > 0 || AT_ONCE.test(text))) return;
    yield {
      at: first.heading.range,
      what: `${quoted(first.heading.text)} does not say how soon somebody answers.`,
      fix: `Write under ${quoted(titlesOf(article, ids)[0] ?? first.heading.text)}, for each kind of trouble, who answers and how soon: "Nothing arrives: within 30 minutes. All else: the next working day."`,
    };
  },
});
