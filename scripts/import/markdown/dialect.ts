import { applyEdits, type Edit } from '../edits.ts';
import { codeSpans, mendFences, mendHeadings, mendHtmlTables, mendIndentedImages, mendSplitLinks, mendTables } from './blocks-dialect.ts';

const mends: readonly { mend: (source: string) => string; note: string }[] = [
  { mend: mendFences, note: 'Code in list items was indented so that it stays in its item.' },
  { mend: mendIndentedImages, note: 'Images that would have been shown as code were moved to the margin.' },
  { mend: mendHeadings, note: 'Headings got the space after their marks.' },
  { mend: mendTables, note: 'Tables got as many marks below their header as it has columns.' },
  { mend: mendHtmlTables, note: 'Blank lines inside HTML tables were removed.' },
  { mend: mendSplitLinks, note: 'HTML links over several lines were put on one.' },
  { mend: mendAddresses, note: 'Spaces in addresses were encoded.' },
];

/**
 * Mends what the old knowledge base showed as Markdown and today's parsers do not: "###Steps", "[x](../Control Portal/x.md)", tables
 * with a miscounted second line, fenced code that hangs out of its list item.
 */
export function mendDialect(source: string, notes: string[]): string {
  let text = source;
  for (const { mend, note } of mends) {
    const mended = mend(text);
    if (mended !== text) notes.push(note);
    text = mended;
  }
  return text;
}

/** What is between the parentheses; one pair of parentheses may stand inside. */
const destination = /\]\(((?:[^()\n]|\([^()\n]*\))*)\)/g;

function mendAddresses(source: string): string {
  const candidates = [...source.matchAll(destination)].filter(([, inside = '']) => /\S\s+\S/.test(inside) && !/^\s*</.test(inside));
  if (candidates.length === 0) return source;
  const code = codeSpans(source);
  const edits: Edit[] = [];
  for (const match of candidates) {
    const [whole, inside = ''] = match;
    if (code.some(({ start, end }) => match.index >= start && match.index < end)) continue;
    const { address, title } = split(inside);
    if (!/\s/.test(address) || !looksLikeAddress(address)) continue;
    edits.push({ start: match.index, end: match.index + whole.length, text: `](${address.replaceAll(/\s/g, '%20')}${title})` });
  }
  return applyEdits(source, edits);
}

function split(inside: string): { address: string; title: string } {
  const [, address = '', title = ''] = /^\s*(.*?)(\s+"[^"]*"|\s+'[^']*')?\s*$/.exec(inside) ?? [];
  return { address, title: title === '' ? '' : ` ${title.trim()}` };
}

/** Words in parentheses behind a bracket are no address unless they look like one. */
function looksLikeAddress(text: string): boolean {
  return /^(?:\.{1,2}\/|\/|https?:|mailto:)/i.test(text) || /\.(?:md|png|jpe?g|gif|svg|webp)(?:#\S*)?$/i.test(text);
}
