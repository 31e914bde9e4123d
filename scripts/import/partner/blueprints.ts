import type { Guide } from './guide.ts';

const quote = '[“"\'‘*`]{1,2}';
const name = '([^”"\'’*`“‘\\n.]{4,80}?)';
const closing = '[”"\'’*`]{1,2}';

const patterns = [
  new RegExp(String.raw`\b(?:locate|click|choose|select)\b[^.\n]{0,40}?${quote}${name}${closing} (?:blueprint|template)\b`, 'gi'),
  new RegExp(String.raw`\b(?:script package|blueprint|package)\s+(?:named|called)\s+${quote}?${name}${quote}?\.?$`, 'gim'),
];

/** Names of the blueprints and packages that a guide tells the reader to look for. */
export function blueprintNames(guide: Guide): string[] {
  const names: string[] = [];
  for (const { text } of guide.sections.flatMap((section) => section.lines)) {
    for (const pattern of patterns) for (const [, found = ''] of text.matchAll(pattern)) names.push(found.trim().replace(/\.$/, ''));
  }
  return [...new Set(names.filter((found) => found.length > 3 && !/^(?:deploy|next|click|search)/i.test(found)))].slice(0, 10);
}
