import { stretchOf } from './kit/article/place.ts';
import { findCodePlaceholders, squeeze } from './kit/article/placeholders.ts';
import { type Article, defineRule, type Report } from './kit/define-rule.ts';
import { quoted } from './kit/printable.ts';

/** Looking for a name costs; an article with more of them has other problems. */
const MOST = 100;

export const rule = defineRule({
  id: 'explain-placeholders',
  scope: 'article',
  summary: 'What the reader replaces in code is explained in the text',
  why: 'A reader who does not know what to put there pastes the placeholder as it is, or guesses.',
  severity: 'warning',
  appliesTo: ['public-article', 'internal-article', 'vendor-article'],
  *check(article): Iterable<Report> {
    const found = article.nodes('code').flatMap((node) => findCodePlaceholders(node.value, node.lang).map((placeholder) => ({ node, placeholder })));
    if (found.length === 0) return;
    const prose = proseOf(article);
    // What one block makes clear is clear in the others.
    const settled = new Set(found.filter(({ placeholder }) => placeholder.clear).map(({ placeholder }) => placeholder.name));
    let asked = 0;
    for (const { node, placeholder } of found) {
      const { raw, name, start } = placeholder;
      if (settled.has(name)) continue;
      if (++asked > MOST) return;
      settled.add(name);
      if (isExplained(name, prose)) continue;
      yield {
        at: stretchOf(node, start, raw, article),
        actual: raw,
        what: `The text does not say what stands for ${quoted(raw)}.`,
        fix: `Write before or after the code what it is and where the reader finds it: "Replace ${quoted(raw)} with …".`,
      };
    }
  },
});

/** All that the reader sees but code blocks, in lower case, without what separates words. */
function proseOf(article: Article): string {
  const written = [...article.nodes('text'), ...article.nodes('inlineCode')].map(({ value }) => value).join(' ');
  return squeeze(written);
}

/** Named as a whole, or each of its words somewhere: "the name of the server" explains `<server-name>`. */
function isExplained(name: string, prose: string): boolean {
  return prose.includes(squeeze(name)) || name.split(' ').every((word) => prose.includes(word.replace(/(?<=\w{3})s$/, '')));
}
