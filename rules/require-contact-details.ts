import { findField } from './kit/catalogue/fields.ts';
import { textsAt, valueAt } from './kit/catalogue/values.ts';
import { type Article, defineRule, type Report } from './kit/define-rule.ts';
import { nearest } from './kit/did-you-mean.ts';
import { quoted } from './kit/printable.ts';

/** What a contact says besides how to reach it. */
const details: readonly { pointer: string; what: string; example: string }[] = [
  { pointer: '/escalation/name', what: 'who answers there', example: 'name: Platform desk' },
  { pointer: '/escalation/timeZone', what: 'in which time zone they are', example: 'timeZone: America/Denver' },
  { pointer: '/escalation/languages', what: 'which languages they speak', example: 'languages: [en]' },
  { pointer: '/support/languages', what: 'which languages they speak', example: 'languages: [en]' },
];

export const rule = defineRule({
  id: 'require-contact-details',
  scope: 'article',
  summary: 'The contacts of a partner say who answers, in which time zone and in which languages',
  why: 'Somebody who calls at night wants to know whether it is day there, whom to ask for, and in which language.',
  severity: 'warning',
  appliesTo: ['partner'],
  *check(article) {
    for (const { pointer, what, example } of details) {
      const [, contact = ''] = pointer.split('/');
      if (valueAt(article, pointer) !== undefined || valueAt(article, `/${contact}`) === undefined) continue;
      yield { ...keyOf(article, `/${contact}`), what: `The ${contact} contact does not say ${what}.`, fix: `Add ${quoted(example)} under ${quoted(contact)}.` };
    }
    yield* unknownTimeZone(article);
    for (const pointer of ['/escalation/languages', '/support/languages']) yield* unknownLanguages(article, pointer);
  },
});

function* unknownTimeZone(article: Article): Iterable<Report> {
  const given = findField(article, '/escalation/timeZone');
  if (!given || isTimeZone(given.value)) return;
  const meant = nearest(given.value, Intl.supportedValuesOf('timeZone'));
  yield {
    at: given.range,
    severity: 'error',
    what: `There is no time zone ${quoted(given.value)}.`,
    fix: meant === undefined ? 'Write its name in the database of time zones, such as `Europe/Berlin`.' : `Did you mean ${quoted(meant)}?`,
    actual: given.value,
    ...(meant !== undefined && { expected: [meant] }),
  };
}

function* unknownLanguages(article: Article, pointer: string): Iterable<Report> {
  for (const [index, tag] of textsAt(article, pointer).entries()) {
    if (!/^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(tag) || isLanguage(tag)) continue;
    const at = article.frontMatter.values[`${pointer}/${index}`];
    yield { ...(at && { at }), severity: 'error', what: `There is no language ${quoted(tag)}.`, fix: 'Write its code of two letters, such as `en` for English or `de` for German.', actual: tag };
  }
}

// The names of all languages take longer to load than some articles to judge.
let languages: Intl.DisplayNames | undefined;

function isLanguage(tag: string): boolean {
  languages ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return languages.of(tag) !== undefined;
}

/** The list of supported zones holds no older names such as Asia/Calcutta. */
function isTimeZone(name: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function keyOf(article: Article, pointer: string): Pick<Report, 'at'> {
  const at = article.frontMatter.keys[pointer];
  return at ? { at } : {};
}
