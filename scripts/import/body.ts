import { htmlBodyToMarkdown } from './html/to-markdown.ts';
import { mendDialect } from './markdown/dialect.ts';
import { shiftHeadings } from './markdown/headings.ts';
import { convertRawHtml } from './markdown/html.ts';

/** A body on its way: Markdown whose links and images still lead to old places. */
export interface Body {
  /** With the marks of old anchors in it. */
  text: string;
  notes: string[];
}

/** Turns the body of an old article, written in Markdown or HTML, into Markdown with sections of level 2 at the top. */
export function convertBody(source: string, isHtml: boolean): Body {
  const notes: string[] = [];
  let text: string;
  if (isHtml) {
    const converted = htmlBodyToMarkdown(source);
    notes.push('The body was HTML and is Markdown now.', ...converted.notes);
    text = converted.markdown;
  } else text = convertRawHtml(mendDialect(source, notes), notes);
  const shifted = shiftHeadings(text);
  if (shifted.levels !== 0) notes.push(`All headings moved ${Math.abs(shifted.levels)} ${Math.abs(shifted.levels) === 1 ? 'level' : 'levels'} ${shifted.levels < 0 ? 'up' : 'down'}.`);
  return { text: shifted.text.replaceAll(/^(?:[ \t]*\n)+|\s+$/g, ''), notes };
}
