import { readMarkup } from './decode.ts';

/** Markdown as it stands and as its readers see it: with the addresses of links taken out of the sentences, without the numbers of lists, and entities decoded. */
export function markdownReadings(markdown: string): string[] {
  const seen = markdown
    // The address and title behind a link's text.
    .replaceAll(/\]\((?:<[^<>\n]*>|(?:[^\s()]|\([^\s()]*\))*)(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\)/g, ']')
    .replaceAll(/\]\[[^\][\n]*\]/g, ']')
    // A reader's tool counts the items of a list; their numbers are no words.
    .replaceAll(/^([ \t]*)\d{1,9}[.)](?=[ \t])/gm, '$1');
  const { visible } = readMarkup(seen);
  return visible === markdown ? [markdown] : [markdown, visible];
}

/** Every text in front matter or other data, with the name of the field it stands in. */
export function* leavesOf(value: unknown, field = ''): Generator<{ field: string; text: string }> {
  if (typeof value === 'string') yield { field, text: value };
  else if (Array.isArray(value)) for (const item of value) yield* leavesOf(item, field);
  else if (typeof value === 'object' && value !== null) for (const [name, part] of Object.entries(value)) yield* leavesOf(part, name);
}
