import type { HtmlTag } from './kit/article/html.ts';
import { INSTEAD, KEPT, WHOLE } from './kit/article/html-elements.ts';
import { isTemplateMarker } from './kit/article/template-markers.ts';
import { type Article, defineRule, type Report } from './kit/define-rule.ts';
import { quoted } from './kit/printable.ts';

export const rule = defineRule({
  id: 'no-raw-html',
  scope: 'article',
  summary: 'Articles are written in Markdown, without HTML but for a few harmless elements',
  why: 'The site removes HTML it cannot vouch for, so the reader sees less than the author wrote.',
  severity: 'error',
  appliesTo: ['public-article', 'internal-article', 'vendor-article', 'program-page', 'partner', 'solution', 'application'],
  *check(article) {
    const open = new OpenElements();
    for (const tag of article.html) {
      if (tag.kind === 'comment') continue;
      if (tag.kind === 'declaration') {
        yield { at: tag.range, what: 'A declaration of HTML stands in the text.', fix: 'Remove it, or put it between backticks where it is an example.' };
      } else if (tag.kind === 'open') {
        yield* judge(tag, open, article);
        open.begin(tag.name);
      } else if (!open.end(tag.name) && !KEPT.has(tag.name)) {
        yield { at: tag.range, what: `${quoted(`</${tag.name}>`)} closes nothing.`, fix: 'Remove it.' };
      }
    }
  },
});

function* judge(tag: HtmlTag, open: OpenElements, article: Article): Generator<Report> {
  const { name, attributes, range } = tag;
  const kept = KEPT.get(name);
  if (kept) {
    for (const attribute of attributes) {
      if (!kept.includes(attribute.name)) yield { at: range, what: `${quoted(`<${name}>`)} has the attribute ${quoted(attribute.name)}, which the site removes.`, fix: `Write ${quoted(`<${name}>`)} without it.` };
    }
    return;
  }
  // The rows of a table are rewritten with the table; naming each would say the same a hundred times.
  if (WHOLE.get(name)?.some((around) => open.has(around))) return;
  const written = article.source.slice(range.start.offset, range.end.offset);
  const fix = isComparison(tag) ? undefined : INSTEAD.get(name);
  if (fix) yield { at: range, what: `${quoted(`<${name}>`)} is HTML.`, fix, actual: written };
  else if (!isTemplateMarker(written.slice(1, -1))) {
    const text = written.replaceAll(/[`\\]/gu, '');
    yield { at: range, what: `${quoted(written)} is read as HTML, so the reader does not see it.`, fix: `Put it between backticks, or code of several lines into a fenced code block: \`\` ${quoted(text)} \`\`.`, actual: written };
  }
}

/** "a<b and c>d": an element of one letter that has words where attributes have values. */
function isComparison({ name, attributes }: HtmlTag): boolean {
  return name.length === 1 && attributes.length > 0 && attributes.every(({ value }) => value === '');
}

/** The elements that are open at a place. Counting them keeps the check linear where nothing is ever closed. */
class OpenElements {
  readonly #stack: string[] = [];
  readonly #counts = new Map<string, number>();

  has(name: string): boolean {
    return (this.#counts.get(name) ?? 0) > 0;
  }

  begin(name: string): void {
    this.#stack.push(name);
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  /** Closes an element with all that is open inside it; false when none of this name is open. */
  end(name: string): boolean {
    if (!this.has(name)) return false;
    let closed: string | undefined;
    do {
      closed = this.#stack.pop()!;
      this.#counts.set(closed, this.#counts.get(closed)! - 1);
    } while (closed !== name);
    return true;
  }
}
