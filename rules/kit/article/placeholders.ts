import { withoutOverlaps } from './overlaps.ts';

/** Something in code that the reader has to replace. */
export interface CodePlaceholder {
  start: number;
  end: number;
  raw: string;
  /** What it stands for, in plain words: "server name" of `<YOUR_SERVER_NAME>`. */
  name: string;
  /** Whether the code itself says what it is: a key before it, a table, or so many words that they need no more. */
  clear: boolean;
}

const ANGLES = /(?<![\w<$&#])<([A-Za-z][\w .-]{0,38}[\w])\\?>(?!>)/g;
const BRACES = /\{\{ ?([A-Za-z][\w .-]{0,38}?) ?\}\}/g;
/** In an address only; elsewhere braces are code. */
const PATH_BRACES = /(?<=\/\/[^\s"'<>]{0,200}\/)\{([A-Za-z][\w-]{0,38})\}/g;
const YOURS = /(?<![\w$@])your[_-]([A-Za-z0-9]{1,20}(?:[_-][A-Za-z0-9]{1,20}){0,4})(?![\w(])/gi;

/** Languages in which angle brackets are markup or types, and braces are filled in by a program. */
const MARKUP = /^(?:html?|xml|xaml|xsl|svg|jsx|tsx|vue|php|asp|aspx|plist)$/i;
const TYPES = /^(?:c|cpp|c\+\+|cs|csharp|java|kotlin|rust|swift|ts|typescript|go|scala|vb|diff|ocaml|haskell)$/i;
const TEMPLATES = /^(?:ya?ml|jinja2?|j2|handlebars|hbs|mustache|liquid|go|gotmpl|django|twig|vue|helm|erb)$/i;
/** Angle brackets that close, or hold attributes, are elements. */
const ELEMENT = /<\/[A-Za-z]|<[A-Za-z][\w:-]* [\w:-]+=["']|\/>|<\?xml|<!DOCTYPE/i;
const INCLUDE = /#\s*include\s*$/;
/** The value of a key, which says what it is. */
const KEYED = /["'”]\s*:\s*["'”“]?$/;
/** What stands further to the left on a line says nothing about a placeholder. */
const LINE = 120;
/** `<url-that-the-first-command-prints>` */
const MANY_WORDS = 4;
/** A program's own explanation of its options. */
const USAGE = /^\s*(?:usage|syntax)\b/i;
/** Objects as a program prints them. */
const OBJECT = /\bat 0x|\binstance\b/;
/** Everybody knows their own. */
const OWN = new Set(['name', 'user', 'username', 'user name', 'email', 'email address', 'password']);
/** What programs print between angle brackets. */
const PRINTED = new Set(['none', 'unknown', 'empty', 'null', 'nil', 'module', 'stdin', 'stdout', 'pending', 'unset', 'no value', 'missing', 'eof', 'cr', 'lf', 'br', 'enter', 'tab', 'esc', 'ctrl', 'shift', 'lambda', 'string', 'object', 'unavailable', 'defunct', 'invalid']);
/** A page that only says "your" calls its placeholder nothing. */
const ARTICLES = /^(?:your|my|the|a|an|some) /;

/** The placeholders of a code block, in order. Blocks of markup, types and templates hold what only looks like some. */
export function findCodePlaceholders(code: string, language: string | null | undefined): CodePlaceholder[] {
  const found: CodePlaceholder[] = [];
  const add = (pattern: RegExp): void => {
    for (const { 0: raw, 1: inner = '', index } of code.matchAll(pattern)) {
      const name = plainName(inner);
      if (name === '' || PRINTED.has(name) || (OWN.has(name) && /^\W*your/i.test(raw))) continue;
      const before = code.slice(Math.max(0, index - LINE), index);
      const line = before.slice(before.lastIndexOf('\n') + 1);
      if (INCLUDE.test(line) || USAGE.test(line) || OBJECT.test(raw)) continue;
      const clear = KEYED.test(line) || squeeze(line).includes(squeeze(name)) || name.split(' ').length >= MANY_WORDS;
      found.push({ start: index, end: index + raw.length, raw, name, clear });
    }
  };
  const lang = language ?? '';
  if (code.includes('<') && !MARKUP.test(lang) && !TYPES.test(lang) && !ELEMENT.test(code)) add(ANGLES);
  if (code.includes('{{') && !TEMPLATES.test(lang) && !code.includes('{%')) add(BRACES);
  if (code.includes('/{')) add(PATH_BRACES);
  if (HAS_YOURS.test(code)) add(YOURS);
  return withoutOverlaps(found);
}

const HAS_YOURS = /your[_-]/i;

/** A text in lower case, without what separates its words. */
export function squeeze(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** Words of a name, without what joins them: `YOUR_SERVER-NAME` and `serverName` are "server name". */
function plainName(inner: string): string {
  const words = inner
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/[\s_.-]+/g, ' ')
    .trim()
    .toLowerCase();
  return words.replace(ARTICLES, '').replace(/ here$/, '');
}
