import matter from 'gray-matter';
import { limits } from '../pipeline/limits.ts';
import { Refusal } from './refusal.ts';

/** An old article taken apart. */
export interface LegacyDocument {
  /** Null prototype; empty where the file has no front matter. */
  data: Record<string, unknown>;
  /** What follows the front matter. */
  body: string;
  hasFrontMatter: boolean;
}

const open = '{{{';
const close = '}}}';

function refuse(): never {
  throw new Refusal('Its front matter asks for a script engine; only JSON is read.');
}

// gray-matter evaluates `---js` and its relatives unless every engine is replaced, each by its full name.
const scriptEngine = { parse: refuse, stringify: refuse };
const options = {
  delimiters: [open, close] as [string, string],
  language: 'json',
  engines: {
    json: { parse: (text: string): object => JSON.parse(`{${text}}`) as object, stringify: refuse },
    javascript: scriptEngine,
    coffee: scriptEngine,
    yaml: scriptEngine,
    toml: scriptEngine,
  },
};

/**
 * Reads the front matter of an old article: JSON between `{{{` and `}}}`, perhaps behind blank lines or indented.
 * The only place where gray-matter is used; content never comes near it.
 *
 * @param text line feeds only, without byte order mark.
 * @throws {Refusal} when the front matter names an engine, never closes, is too long or is not JSON.
 */
export function readLegacyFrontMatter(text: string): LegacyDocument {
  const trimmed = text.trimStart();
  const empty = Object.create(null) as Record<string, unknown>;
  if (/^(?:---|\+\+\+|;;;)[ \t]*[a-z]/i.test(trimmed)) throw new Refusal('It begins with front matter of another kind; the old articles hold theirs as JSON between {{{ and }}}.');
  if (!trimmed.startsWith(open)) return { data: empty, body: text, hasFrontMatter: false };

  const fence = /\}\}\}[ \t]*$/m.exec(trimmed);
  if (!fence) throw new Refusal('Its front matter begins with {{{ and never ends with }}} at the end of a line.');
  if (fence.index > limits['front-matter-size'].most) throw new Refusal(`Its front matter is longer than ${limits['front-matter-size'].most} bytes.`);
  const firstLine = /^\{\{\{([^\n]*)/.exec(trimmed)?.[1]?.trim() ?? '';
  // gray-matter takes what stands behind the fence for the name of an engine: `{{{js`, `{{{constructor`.
  if (/^[A-Za-z_$]/.test(firstLine)) refuse();

  const block = `${open}\n${trimmed.slice(open.length, fence.index).trim()}\n${close}\n`;
  let data: unknown;
  try {
    ({ data } = matter(block, options));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`Its front matter is not JSON: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  }
  return { data: Object.assign(empty, data), body: trimmed.slice(fence.index + fence[0].length), hasFrontMatter: true };
}
