import { isInside, wantedSections } from './kit/article/sections.ts';
import { type Article, defineRule } from './kit/define-rule.ts';
import type { Contact } from './kit/facts.ts';
import { quoted } from './kit/printable.ts';

/** What stands before a contact that an item of a list or a cell of a table gives: a mark, and perhaps what kind of contact it is. */
const BEFORE = /^[ >]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+|\|.*\|[ \t]*|\|[ \t]*)(?:[*_]{0,2}(?:[A-Za-z][A-Za-z -]{0,30}:?[*_]{0,2}:?|[A-Za-z\d][\w &/,.()-]{0,40}(?::[*_]{0,2}|[*_]{1,2}:))[ \t]+)?`?$/u;
const BEHIND = /^`?[ \t]*(?:\||\r?$)/u;

export const rule = defineRule({
  id: 'require-contact-link',
  scope: 'article',
  summary: 'Contacts that stand in a list or a table can be clicked',
  why: 'Somebody with a customer on the line clicks a number, and dials a wrong one when it has to be copied by hand.',
  severity: 'note',
  appliesTo: ['public-article', 'internal-article'],
  fixable: 'makes links of the email addresses and telephone numbers that stand in lists and tables of contacts',
  *check(article) {
    const homes = wantedSections(article).filter(({ holds }) => holds.includes('email') || holds.includes('phone'));
    const sections = article.sections.filter(({ id }) => homes.some((home) => home.id === id));
    if (sections.length === 0) return;
    for (const contact of article.contacts) {
      const address = addressOf(contact);
      const place = address !== undefined && sections.some((section) => isInside(contact.section, section, article)) ? placeOf(contact, article) : undefined;
      if (!place) continue;
      const { raw } = contact;
      const link = `[${raw}](${address})`;
      yield { at: contact.range, what: `${quoted(raw)} cannot be clicked.`, fix: `Write ${quoted(link)}.`, actual: raw, expected: [link], edits: [{ range: article.range(...place), text: link }] };
    }
  },
});

/** Of a number only where it says its country; an extension is dialled after the call is answered. */
function addressOf({ kind, value }: Contact): string | undefined {
  if (kind === 'email') return `mailto:${value}`;
  return kind === 'phone' && /^\+\d{7,15}(?:;ext=\d+)?$/u.test(value) ? `tel:${value}` : undefined;
}

/** Where a contact stands that is an item or a cell of its own, with the backticks around it; undefined elsewhere, and in a link. */
function placeOf({ raw, range: { start, end } }: Contact, { source, nodes }: Article): [start: number, end: number] | undefined {
  if (source.slice(start.offset, end.offset) !== raw || /[[\]<>*_`\\]/u.test(raw)) return undefined;
  const lineStart = source.lastIndexOf('\n', start.offset - 1) + 1;
  const lineEnd = source.indexOf('\n', end.offset);
  if (!BEFORE.test(source.slice(lineStart, start.offset)) || !BEHIND.test(source.slice(end.offset, lineEnd === -1 ? source.length : lineEnd))) return undefined;
  if (nodes('link').some(({ position }) => position!.start.offset! <= start.offset && end.offset <= position!.end.offset!)) return undefined;
  const ticks = source[start.offset - 1] === '`' && source[end.offset] === '`' ? 1 : 0;
  return ticks === 0 && (source[start.offset - 1] === '`' || source[end.offset] === '`') ? undefined : [start.offset - ticks, end.offset + ticks];
}
