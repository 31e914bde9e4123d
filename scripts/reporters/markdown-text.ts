import { splitCode } from './check/inline-code.ts';
import { printable } from './text.ts';

/** Characters of one text. */
const mostText = 400;

/**
 * What GitHub or GitLab make something of after the Markdown is rendered, where no backslash helps: mentions, references to
 * issues, commits and the like, addresses, emoji and formulas. They leave code alone.
 */
const takenForSomething = /[`@#$]|[~!%&^]\w|:\/\/|www\.|:[\w+-]+:|\bGH-\d|\b[0-9a-f]{7,40}\b/i;

/** A sentence as Markdown that shows it as it is: what it quotes is code, as is every word that might become more than text. */
export function prose(sentence: string): string {
  const out: string[] = [];
  const push = (text: string): void => {
    // Two runs of backticks in a row would be one.
    if (text.startsWith('`') && out.at(-1)?.endsWith('`')) out.push(' ');
    out.push(text);
  };
  for (const { text, code: isCode } of splitCode(printable(sentence, { most: mostText }))) {
    if (isCode) push(code(text));
    else for (const word of text.split(/(\s+)/)) if (word !== '') push(takenForSomething.test(word) ? code(word) : word.replaceAll(/[\\*_[\]<>&|~!]/g, '\\$&'));
  }
  return out.join('').trim();
}

/** Text as inline code: inside more backticks than it has in a row. */
export function code(text: string): string {
  const shown = printable(text, { most: mostText });
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^[` ]|[` ]$/.test(shown) || shown === '' ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}
