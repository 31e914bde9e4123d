import { asInternational } from './kit/article/phone-number.ts';
import { findField } from './kit/catalogue/fields.ts';
import { type Article, defineRule, type Report } from './kit/define-rule.ts';
import type { Edit, Range } from './kit/finding.ts';
import { quoted } from './kit/printable.ts';

/** The fields that hold a number. */
const FIELDS = ['/support/phone', '/escalation/phone', '/sales/phone'];

export const rule = defineRule({
  id: 'consistent-phone',
  scope: 'article',
  summary: 'Telephone numbers are written in one way: plus sign, country code, and groups with spaces between them',
  why: 'The same number in two forms looks like two, and the groups that a country uses are the ones its people can read out.',
  severity: 'note',
  appliesTo: ['partner', 'public-article', 'internal-article'],
  fixable: 'writes numbers with a country code in the international form of their country',
  *check(article) {
    if (article.identity.kind === 'partner') {
      for (const pointer of FIELDS) {
        const given = findField(article, pointer);
        if (given) yield* judge(given.value, given.range, article);
      }
    }
    for (const { kind, raw, range } of article.contacts) if (kind === 'phone' && /^\(?\+/u.test(raw) && isShown(raw, range, article)) yield* judge(raw, range, article);
  },
});

function* judge(raw: string, at: Range, article: Article): Generator<Report> {
  const better = asInternational(raw);
  if (better === undefined || better === raw.replace('\n', ' ')) return;
  yield { at, what: `The telephone number ${quoted(raw)} is not written in the international form.`, fix: `Write ${quoted(better)}.`, actual: raw, expected: [better], edits: rewrite(raw, better, at, article) };
}

/** Whether the reader sees the number, rather than following an address that holds it, in which no space may stand. */
function isShown(raw: string, { start, end }: Range, { source }: Article): boolean {
  const written = source.slice(start.offset, end.offset);
  return !/^(?:<?tel:)/iu.test(written) && !(written.startsWith('[') && !written.slice(0, written.lastIndexOf('](')).includes(raw));
}

/** In its place, or in the quotes or the text of the link that stand there; nothing where escapes hide it. */
function rewrite(raw: string, better: string, { start, end }: Range, { source, range }: Article): Edit[] {
  const before = /^["'[]?/u.exec(source.slice(start.offset, end.offset))![0].length;
  const from = start.offset + before;
  const to = from + raw.length;
  return to <= end.offset && source.startsWith(raw, from) && /^(?:["']|\]|)$/u.test(source.slice(to, Math.min(end.offset, to + 1))) ? [{ range: range(from, to), text: better }] : [];
}
