import { readMarkup } from './decode.ts';

/** Markdown as it stands and as its readers see it: with the addresses of links taken out of the sentences, without the numbers of lists, and entities decoded. */
export function markdownReadings(text: string): string[] {
  // A heading and the sentence below it are two texts, and so are two items of a list, whether or not a line is empty between them.
  const markdown = text.replaceAll(/^(#{1,6}[ \t].*)\n(?!\n)/gm, '$1\n\n').replaceAll(/\n(?=[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t])/g, '\n\n');
  const seen = markdown
    // The address and title behind a link's text.
    .replaceAll(/\]\((?:<[^<>\n]*>|(?:[^\s()]|\([^\s()]*\))*)(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\)/g, ']')
    .replaceAll(/\]\[[^\][\n]*\]/g, ']')
    // A reader's tool counts the items of a list; their numbers are no words.
    .replaceAll(/^([ \t]*)\d{1,9}[.)](?=[ \t])/gm, '$1');
  const { visible } = readMarkup(seen);
  return visible === markdown ? [markdown] : [markdown, visible];
}
