import { compare } from '../../rules/kit/compare.ts';
import type { DocumentFacts } from '../../rules/kit/facts.ts';

/** An address outside the content, and every place it stands in. */
export interface OutsideLink {
  /** As a request is sent: without what stands behind `#`. */
  url: string;
  places: { path: string; line: number }[];
}

/** Every web address that documents lead to, in text and in front matter, sorted; each once. */
export function collectLinks(documents: Iterable<Pick<DocumentFacts, 'path' | 'references' | 'frontMatter'>>): OutsideLink[] {
  const links = new Map<string, OutsideLink>();
  const add = (given: string, path: string, line: number): void => {
    const url = toRequest(given);
    if (url === undefined) return;
    const link = links.get(url) ?? { url, places: [] };
    links.set(url, link);
    if (!link.places.some((place) => place.path === path && place.line === line)) link.places.push({ path, line });
  };
  for (const { path, references, frontMatter } of documents) {
    for (const { url, range } of references) add(url, path, range.start.line);
    for (const text of textsIn(frontMatter.data)) add(text, path, 1);
  }
  return [...links.values()].sort((a, b) => compare(a.url, b.url));
}

function toRequest(given: string): string | undefined {
  if (!/^https?:/i.test(given) || !URL.canParse(given)) return undefined;
  const url = new URL(given);
  url.hash = '';
  // Whose name and password stand in an address is no business of a robot.
  return url.username === '' && url.password === '' ? url.href : undefined;
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* textsIn(inner);
}
