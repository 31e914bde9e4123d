import { stretchOf } from './kit/article/place.ts';
import { isDay } from './kit/catalogue/days.ts';
import { defineRule } from './kit/define-rule.ts';
import { quoted } from './kit/printable.ts';

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const MONTH = `(${months.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join('|')})`;
const PATTERNS: readonly [pattern: RegExp, parts: (match: RegExpExecArray) => [year: string, month: string, day: string]][] = [
  [/(?<![\w./-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\w-]|\.\d)/g, ([, year = '', month = '', day = '']) => [year, month, day]],
  [new RegExp(String.raw`(?<![\w.-])(\d{1,2})(?:st|nd|rd|th)? ${MONTH}\.?,? ((?:19|20)\d{2})\b`, 'gi'), ([, day = '', month = '', year = '']) => [year, numberOf(month), day]],
  [new RegExp(String.raw`\b${MONTH}\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d{2})\b`, 'gi'), ([, month = '', day = '', year = '']) => [year, numberOf(month), day]],
];
/** Days are written with a year, which most text does not have. */
const HINT = /(?:19|20)\d\d/;

export const rule = defineRule({
  id: 'valid-date',
  scope: 'article',
  summary: 'Every day named in the text is a day of the calendar',
  why: 'A reader who is told "until 31 June" has to guess which of two days is meant.',
  severity: 'warning',
  appliesTo: ['public-article', 'internal-article', 'partner', 'solution', 'application', 'program-page'],
  visit: {
    *text(node, article) {
      if (!HINT.test(node.value)) return;
      for (const [pattern, parts] of PATTERNS) {
        for (const match of node.value.matchAll(pattern)) {
          const [year, month, day] = parts(match);
          if (isDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)) continue;
          yield { at: stretchOf(node, match.index, match[0], article), what: `${quoted(match[0])} is no day of the calendar.`, fix: 'Write the day that is meant.', actual: match[0] };
        }
      }
    },
  },
});

function numberOf(month: string): string {
  return String(months.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3))) + 1);
}
