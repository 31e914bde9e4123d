import hljs from 'highlight.js';

/** The table of the languages in which code can be marked, by each of their names: the grammars that each takes, its own first. */
export function renderGrammars(): string {
  const all = hljs.listLanguages();
  const own = new Map(all.map((name) => [hljs.getLanguage(name), name]));
  const aliases = all.flatMap((name) => hljs.getLanguage(name)?.aliases ?? []).map((alias) => alias.toLowerCase());
  // Where two claim a name, the library decides.
  const names = [...new Set([...all, ...aliases])].map((name): [string, string] => [name, own.get(hljs.getLanguage(name)) ?? '']);
  return [
    '/* Generated from the grammars of highlight.js by `npm run generate`. */',
    '',
    '/** Grammars by each name of a language: its own, and after it those of what can stand in it. */',
    'export const grammars: Readonly<Record<string, string>> = {',
    ...names.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, language]) => `  '${name}': '${[language, ...needed(language, all).filter((other) => other !== language)].join(' ')}',`),
    '};',
    '',
  ].join('\n');
}

/** A language with all that stand in it and in those. In the order of the library: where it has to guess, the first of two that fit equally well wins. */
function needed(language: string, all: readonly string[]): string[] {
  const found = new Set([language]);
  for (const name of found) for (const inner of partsOf(hljs.getLanguage(name), all)) found.add(inner);
  return all.filter((name) => found.has(name));
}

/** What a grammar hands parts of a text to; with an empty list it guesses among all there are. */
function partsOf(grammar: unknown, all: readonly string[], seen: Set<unknown> = new Set()): string[] {
  if (typeof grammar !== 'object' || grammar === null || seen.has(grammar)) return [];
  seen.add(grammar);
  return Object.entries(grammar).flatMap(([key, value]) => {
    if (key !== 'subLanguage') return partsOf(value, all, seen);
    const names = [value as string | readonly string[] | undefined].flat().filter((name) => name !== undefined);
    return Array.isArray(value) && names.length === 0 ? all : names;
  });
}
