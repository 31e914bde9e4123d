import { stretchOf } from './kit/article/place.ts';
import { PLAIN_WORDS, type PlainWord } from './kit/article/plain-words.ts';
import { type Article, defineRule, type Report } from './kit/define-rule.ts';
import { eitherOf, quoted } from './kit/printable.ts';

const whys: Record<PlainWord['why'], string> = {
  plain: 'A reader in a hurry, or one whose first language is another, understands the short word at once.',
  inclusive: 'The word compares people with something that some readers take personally; the plain one says the same and offends nobody.',
};

const entries = PLAIN_WORDS.flatMap((entry) => entry.words.map((word) => ({ entry, stem: word.replace('*', ''), pattern: word.replace('*', String.raw`\w*`).replaceAll(' ', String.raw`\s`) })));
/** In the middle of a word, a path or a name it is another. */
const JOINED = /[\w/.-]/;
const ANY = new RegExp(String.raw`(?:${entries.map(({ pattern }) => pattern).join('|')})(?![\w-])`, 'gi');

/** The words without their first letter, so that its case does not matter and the pattern needs no flag: it is much faster to look for. */
const HINT = new RegExp(entries.map(({ stem }) => stem.slice(1).replaceAll(/ (\w)/g, (_, letter: string) => String.raw`\s[${letter}${letter.toUpperCase()}]`)).join('|'));

export const rule = defineRule({
  id: 'plain-words',
  scope: 'article',
  summary: 'Plain words, and none that compare people with things',
  why: whys.plain,
  severity: 'note',
  appliesTo: ['public-article', 'internal-article', 'vendor-article', 'program-page', 'partner', 'solution', 'application'],
  *check(article) {
    // Most articles hold none, and one look at the whole is much faster than one at each text.
    if (!HINT.test(article.text)) return;
    // Each word is named once, with how often it stands there.
    const found = new Map<PlainWord, { report: Report; times: number }>();
    for (const node of article.nodes('text')) {
      if (!HINT.test(node.value)) continue;
      for (const { 0: raw, index } of node.value.matchAll(ANY)) {
        if (JOINED.test(node.value[index - 1] ?? ' ')) continue;
        const entry = entryOf(raw);
        const before = found.get(entry);
        if (before) before.times += 1;
        else found.set(entry, { times: 1, report: reportOf(raw, entry, stretchOf(node, index, raw, article)) });
      }
    }
    for (const { report, times } of found.values()) {
      yield times === 1 ? report : { ...report, what: `${report.what.slice(0, -1)}, here and ${times === 2 ? 'once' : `${times - 1} times`} more.` };
    }
  },
});

function entryOf(raw: string): PlainWord {
  const lower = raw.toLowerCase().replaceAll(/\s/g, ' ');
  return entries.findLast(({ stem }) => lower.startsWith(stem))!.entry;
}

function reportOf(raw: string, { instead, why }: PlainWord, at: ReturnType<Article['range']>): Report {
  return {
    at,
    actual: raw,
    expected: [...instead],
    what: `There is a ${why === 'plain' ? 'plainer' : 'better'} word for ${quoted(raw.replaceAll(/\s+/g, ' '))}.`,
    why: whys[why],
    fix: `Write ${eitherOf(instead.map((word) => quoted(word)))}.`,
  };
}
