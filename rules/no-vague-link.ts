import { defineRule } from './kit/define-rule.ts';
import { oneLine } from './kit/one-line.ts';
import { quoted } from './kit/printable.ts';

/** Words that say nothing of where a link leads. */
const VAGUE = /^(?:please )?(?:(?:click|go|look|see|read|visit|available|find (?:it|out)|press|tap)? ?(?:here|there)|(?:this|that|the)? ?(?:link|page|article|document|doc|post|site|website|url|kb|kb article|knowledge base article|guide)|click(?: this(?: link)?)?|(?:read|learn|find out|see|show|view)? ?more(?: info(?:rmation)?| details)?|details|info|this|that|it|following link|(?:klicken sie |klick |siehe )?hier(?: klicken)?|(?:hier )?mehr(?: dazu| infos?| informationen| erfahren)?|weiterlesen|(?:diese[rs]?|der|die) (?:link|seite|artikel|anleitung))[.…:]*$/i;

/** Most that stands between the two: the brackets, and emphasis. */
const MARKS = 12;

export const rule = defineRule({
  id: 'no-vague-link',
  scope: 'article',
  summary: 'The text of a link says where it leads',
  why: 'Readers skim for links, and a screen reader lists them without the sentence around them: "here, here, here".',
  severity: 'note',
  appliesTo: ['public-article', 'internal-article', 'vendor-article', 'program-page', 'partner', 'solution', 'application'],
  *check(article) {
    for (const { image, form, text, url, range } of article.references) {
      if (!image && form === 'link' && text === '' && article.source.endsWith('[](', range.start.offset)) {
        yield { at: article.range(range.start.offset - 3, range.end.offset + 1), severity: 'warning', actual: url, what: `The link to ${quoted(url)} has no text, so nobody sees it.`, why: 'A screen reader reads out that there is a link, and nothing more; others do not see that there is one.', fix: 'Write between the square brackets what the reader finds there, or remove the link.' };
        continue;
      }
      if (image || text.length > 40 || text === url) continue;
      const words = oneLine(text);
      if (!VAGUE.test(words)) continue;
      const at = whole(article.source, range.start.offset, text);
      yield {
        at: at && form !== 'definition' ? article.range(at.start, at.end) : range,
        actual: words,
        what: `The link ${quoted(words)} does not say where it leads.`,
        fix: 'Put the link on the words that name what the reader finds there, such as "[Add a public IP address](…)".',
      };
    }
  },
});

/** The text of a link stands right before its address. */
function whole(source: string, address: number, text: string): { start: number; end: number } | undefined {
  const from = Math.max(0, address - text.length - MARKS);
  const near = source.slice(from, address).lastIndexOf(text);
  return near < 0 ? undefined : { start: from + near, end: from + near + text.length };
}
