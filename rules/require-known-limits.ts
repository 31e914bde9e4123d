import { titlePlace } from './kit/article/sections.ts';
import { defineRule } from './kit/define-rule.ts';
import { quoted } from './kit/printable.ts';

export const rule = defineRule({
  id: 'require-known-limits',
  scope: 'article',
  summary: 'An Internal article says what the product cannot do',
  why: 'Support staff search for a fault where there is only a limit, and the customer waits meanwhile.',
  severity: 'warning',
  appliesTo: ['internal-article'],
  *check(article) {
    const wanted = article.program.sections['internal-article'].find(({ id }) => id === 'known-limits');
    if (!wanted || article.sections.some(({ id }) => id === wanted.id)) return;
    const last = article.sections.findLast(({ id }) => id === 'troubleshooting') ?? article.sections.at(-1);
    yield {
      ...(last ? { at: last.heading.range } : titlePlace(article)),
      what: `The section ${quoted(wanted.title)} is missing.`,
      fix: `Add ${quoted(`## ${wanted.title}`)}${last ? ` after ${quoted(last.heading.text)}` : ''}, with how much, how many and what not.${wanted.example === undefined ? '' : ` For example: "${wanted.example}"`}`,
      expected: [wanted.title],
    };
  },
});
