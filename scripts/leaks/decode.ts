import { Parser } from 'htmlparser2';

/** Between two texts that do not belong together. */
const apart = '\n\n';
/** Elements that stand inside a word or sentence; every other one begins a new block. */
const inline = new Set(['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'del', 'dfn', 'em', 'font', 'i', 'img', 'ins', 'kbd', 'mark', 'q', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'tspan', 'u', 'var', 'wbr']);
/** What stands between two words of one statement: a line that breaks, the cells of a row. */
const spaces = new Set(['br', 'td', 'th']);

/** What markup says: the text a reader sees, and apart from it what stands in attributes, comments, scripts and the like. Entities are decoded. */
export function readMarkup(markup: string): { visible: string; hidden: string } {
  let visible = '';
  let hidden = '';
  /** Where the script that is being read begins. */
  let script: number | undefined;
  const parser = new Parser({
    ontext: (text) => void (visible += text),
    onopentagname(name) {
      visible += between(name);
      if (name === 'script') script = visible.length;
    },
    onclosetag(name) {
      // Data in a page is read as data: a name and its value do not make a sentence.
      const data = name === 'script' && script !== undefined ? readJson(visible.slice(script)) : undefined;
      if (data !== undefined) visible = `${visible.slice(0, script)}${data}`;
      if (name === 'script') script = undefined;
      visible += between(name);
    },
    onattribute: (_, value) => void (hidden += value + apart),
    oncomment: (text) => void (hidden += text + apart),
    oncdatastart: () => void (visible += apart),
    onprocessinginstruction: (_, text) => void (hidden += text + apart),
  }, { decodeEntities: true });
  parser.end(markup);
  return { visible, hidden };
}

function between(name: string): string {
  return inline.has(name) ? '' : spaces.has(name) ? ' ' : apart;
}

/** The names and texts in JSON, apart from each other but for lists of single words; undefined for anything else. Pagefind's mark before its JSON does not count. */
export function readJson(text: string): string | undefined {
  const json = text.replace(/^\uFEFF?(?:pagefind_dcd)?\s*/, '');
  if (!/^[[{]/.test(json)) return undefined;
  try {
    return [...stringsIn(JSON.parse(json))].join(apart);
  } catch {
    return undefined;
  }
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value) && value.every((item) => typeof item === 'string' && !item.includes(' '))) yield value.join(' ');
  else if (Array.isArray(value)) for (const item of value) yield* stringsIn(item);
  else if (typeof value === 'object' && value !== null) for (const [name, item] of Object.entries(value)) {
    yield name;
    yield* stringsIn(item);
  }
}

/** Percent-encoded text as it reads in an address bar. */
export function decodePercent(text: string): string {
  if (!text.includes('%')) return text;
  return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
}

/** Text as JavaScript and JSON write it between quotes; with `css`, as a style sheet does. */
export function decodeEscapes(text: string, css = false): string {
  if (!text.includes('\\')) return text;
  if (css) return text.replaceAll(/\\([0-9a-f]{1,6})\s?/gi, (whole, hex: string) => character(hex, whole));
  return text.replaceAll(/\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|([nrtbfv]))/gi, (whole, ...[braced, four, two, white]: (string | undefined)[]) => (white === undefined ? character(braced ?? four ?? two, whole) : ' '));
}

function character(hex: string | undefined, otherwise: string): string {
  const code = Number.parseInt(hex ?? '', 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;
}
