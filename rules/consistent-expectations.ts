import { findTimeSpans } from './kit/article/time-spans.ts';
import { textsAt } from './kit/catalogue/values.ts';
import { type CatalogueReport, defineRule } from './kit/define-rule.ts';
import { quoted } from './kit/printable.ts';

export const rule = defineRule({
  id: 'consistent-expectations',
  scope: 'catalogue',
  summary: 'The times of answer that were agreed in certification stand in the Internal article',
  why: 'Support staff promise customers what the article says; the partner keeps what was agreed.',
  severity: 'error',
  appliesTo: ['internal-article', 'certification'],
  *check({ partners }): Iterable<CatalogueReport> {
    for (const { solutions } of partners.values()) {
      for (const { certification, internal } of solutions.values()) {
        const article = internal.find(({ sections }) => sections.some(({ id }) => id === 'support-expectations'));
        if (!certification || !article) continue;
        const stated = new Set(internal.flatMap(({ comparison }) => comparison?.answerTimes ?? []));
        const heading = article.sections.find(({ id }) => id === 'support-expectations')!.heading;
        for (const [index, agreed] of textsAt(certification, '/supportExpectations').entries()) {
          const missing = findTimeSpans(agreed).find(({ value }) => !stated.has(value));
          if (!missing) continue;
          const range = certification.frontMatter.values[`/supportExpectations/${index}`];
          yield {
            path: article.path,
            at: heading.range,
            what: `${quoted(heading.text)} does not give the time that was agreed: ${quoted(missing.raw)}.`,
            fix: `Write what was agreed: "${agreed}" If something else has been agreed since, the program team corrects ${quoted('certification.md')}.`,
            expected: [missing.raw],
            related: [{ path: certification.path, ...(range && { range }), what: 'agreed in certification' }],
          };
        }
      }
    }
  },
});
