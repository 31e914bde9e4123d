import type { DocumentKind } from '../../rules/kit/facts.ts';
import { oneLine } from '../../rules/kit/one-line.ts';
import { Parser } from 'htmlparser2';
import { stringify } from 'yaml';
import { readOldDate } from './dates.ts';
import { isElement } from './html/elements.ts';

/** Old front matter in the fields of a document of ours. */
export interface MappedFields {
  fields: Record<string, unknown>;
  /** Old key -> new key. */
  mapped: Record<string, string>;
  /** Old keys with their values that have no field, or say more than the field holds. */
  kept: Record<string, unknown>;
}

type ArticleKind = Extract<DocumentKind, 'public-article' | 'vendor-article' | 'program-page'>;

/** Keys that the importer itself acts on. */
const used: ReadonlySet<string> = new Set(['contentIsHTML']);

/** Order of the fields in a file: that of the schema. */
const order: Record<ArticleKind, readonly string[]> = {
  'public-article': ['title', 'description', 'audience', 'version', 'reviewed', 'time', 'order', 'author', 'published', 'keywords'],
  'vendor-article': ['title', 'description', 'audience', 'reviewed', 'author', 'published', 'keywords', 'products', 'sticky'],
  'program-page': ['title', 'description', 'audience', 'order', 'author', 'published', 'updated', 'shows'],
};

/** Maps the front matter of an old article; `known` are fields that were read from its text. Nothing is guessed. */
export function mapFrontMatter(data: Record<string, unknown>, kind: ArticleKind, title: string, known: Record<string, unknown>): MappedFields {
  const result: MappedFields = { fields: { ...known, title, audience: 'public' }, mapped: {}, kept: {} };
  for (const [key, value] of Object.entries(data)) {
    if (used.has(key) || isNothing(value)) continue;
    const target = targetOf(key, value, kind, result);
    if (target === undefined) result.kept[key] = value;
    else result.mapped[key] = target;
  }
  result.fields = Object.fromEntries(order[kind].flatMap((field) => (result.fields[field] === undefined ? [] : [[field, result.fields[field]]])));
  return result;
}

function isNothing(value: unknown): boolean {
  return value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0);
}

/** Puts a value into its field and says which that is. */
function targetOf(key: string, value: unknown, kind: ArticleKind, result: MappedFields): string | undefined {
  const { fields, kept } = result;
  if (key === 'title' && typeof value === 'string') return 'title';
  if (key === 'date' && typeof value === 'string') {
    const { day, remark } = readOldDate(value);
    if (remark) kept[key] = value;
    if (day === undefined) return undefined;
    fields['published'] = day;
    return 'published';
  }
  if (key === 'author' && typeof value === 'string') {
    const name = plainText(value);
    if (name !== value.trim()) kept[key] = value;
    if (name === '') return undefined;
    fields['author'] = name;
    return 'author';
  }
  const list = words(value);
  if (key === 'keywords' && list.length > 0 && order[kind].includes('keywords')) {
    fields['keywords'] = list;
    return 'keywords';
  }
  if (kind !== 'vendor-article') return undefined;
  if (key === 'related-products' && list.length > 0) {
    fields['products'] = list;
    return 'products';
  }
  // "stickyt" is how one article spells it.
  if ((key === 'sticky' || key === 'stickyt') && value === true) {
    fields['sticky'] = true;
    return 'sticky';
  }
  return undefined;
}

function words(value: unknown): string[] {
  const list = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  return [...new Set(list.filter((word): word is string => typeof word === 'string').map((word) => word.trim()).filter((word) => word !== ''))];
}

/** The words of a value that may hold markup: `<a href='…'>@name</a>`. Tags that HTML does not know are words: `<server-name>`. */
export function plainText(value: string): string {
  const words = value.replaceAll(/<\/?([a-z][^\s/>]*)[^>]*>/gi, (tag, name: string) => (isElement(name) ? '' : tag)).replaceAll('<', '&lt;');
  let text = '';
  const parser = new Parser({ ontext: (read) => void (text += read) }, { decodeEntities: true });
  parser.end(words);
  return oneLine(text);
}

/** Front matter as YAML between its fences. */
export function renderFrontMatter(fields: Record<string, unknown>): string {
  return `---\n${stringify(fields, { lineWidth: 0, version: '1.2', schema: 'core', aliasDuplicateObjects: false })}---\n`;
}
