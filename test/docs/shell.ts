/** A command of a page, as a reader types it. */
export interface Typed {
  /** The lines it stands on, with `$ ` before the first. */
  lines: readonly string[];
  words: readonly string[];
  /** The file that its output goes to. */
  to?: string;
  /** What the page shows below it. */
  shown: readonly string[];
}

/** The commands of a `console` block: each begins with `$ `, goes on behind a `\` at the end of a line, and has what it prints below it. */
export function readCommands(lines: readonly string[]): Typed[] {
  const typed: { lines: string[]; shown: string[] }[] = [];
  let goesOn = false;
  for (const line of lines) {
    if (line.startsWith('$ ')) typed.push({ lines: [line], shown: [] });
    else if (goesOn) typed.at(-1)?.lines.push(line);
    else if (typed.length > 0) typed.at(-1)?.shown.push(line);
    else throw new Error(`a console block begins with "$ ", not with ${JSON.stringify(line)}`);
    goesOn = (line.startsWith('$ ') || goesOn) && line.endsWith('\\');
  }
  return typed.map((command) => ({ ...command, ...splitWords(command.lines.map((line) => line.replace(/\\$/, '')).join(' ').slice(2)) }));
}

/** Words as a shell splits them, as far as pages go: quotes, a comment at the end, and `> file`. */
function splitWords(line: string): Pick<Typed, 'words' | 'to'> {
  const words = [...line.replace(/\s# .*$/, '').matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) => word.replaceAll(/"([^"]*)"|'([^']*)'/g, (_, double?: string, single?: string) => double ?? single ?? ''));
  const arrow = words.indexOf('>');
  const to = arrow === -1 ? undefined : words[arrow + 1];
  return { words: arrow === -1 ? words : words.slice(0, arrow), ...(to !== undefined && { to }) };
}
