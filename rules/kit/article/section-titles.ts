import type { Program } from '../../../schemas/generated/types.ts';
import type { DocumentKind } from '../facts.ts';

/** A section that the program asks of a kind of document. */
export type ProgramSection = Program['sections']['public-article'][number];

/** Longer headings are no title of a section; the cap keeps patterns cheap. */
const LONGEST_TITLE = 200;

/** The sections of a kind of document, in the order of the program; none for kinds without. */
export function programSections(program: Program, kind: DocumentKind): readonly ProgramSection[] {
  return kind === 'public-article' || kind === 'internal-article' || kind === 'application' ? program.sections[kind] : [];
}

const normalized = new Map<string, string>();
/** Articles share most of their titles; the cap keeps the others from filling memory. */
const MOST_KEPT = 2000;

/** A heading without what does not change its meaning: case, curly quotes, numbering, punctuation at the end. */
export function normalizeTitle(title: string): string {
  const short = title.slice(0, LONGEST_TITLE);
  let normal = normalized.get(short);
  if (normal === undefined) {
    normal = normalize(short);
    if (normalized.size === MOST_KEPT) normalized.clear();
    normalized.set(short, normal);
  }
  return normal;
}

function normalize(short: string): string {
  const plain = /^[\n -~]*$/u.test(short) ? short : short.normalize('NFKC').replaceAll(/[‘’]/gu, "'").replaceAll(/[“”]/gu, '"');
  return plain
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .replace(/^\d{1,2}[.)] /u, '')
    .replaceAll(' & ', ' and ')
    .replace(/[\s:?.…!]{1,10}$/u, '')
    .trim();
}

interface Matcher {
  exact: ReadonlyMap<string, ProgramSection>;
  patterns: readonly { pattern: RegExp; section: ProgramSection }[];
}

const matchers = new WeakMap<readonly ProgramSection[], Matcher>();

/** The section a heading means, by title, alias, or an alias such as "Deploying {name}". */
export function sectionOfTitle(title: string, sections: readonly ProgramSection[]): ProgramSection | undefined {
  let matcher = matchers.get(sections);
  if (!matcher) matchers.set(sections, (matcher = compile(sections)));
  const normal = normalizeTitle(title);
  return matcher.exact.get(normal) ?? matcher.patterns.find(({ pattern }) => pattern.test(normal))?.section;
}

function compile(sections: readonly ProgramSection[]): Matcher {
  const exact = new Map<string, ProgramSection>();
  const patterns: { pattern: RegExp; section: ProgramSection }[] = [];
  for (const section of sections) {
    for (const name of [section.title, ...section.aliases]) {
      const normal = normalizeTitle(name);
      if (!normal.includes('{name}')) exact.set(normal, exact.get(normal) ?? section);
      else patterns.push({ section, pattern: new RegExp(`^${normal.split('{name}').map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`)).join('.+')}$`, 'u') });
    }
  }
  return { exact, patterns };
}
