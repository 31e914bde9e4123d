import { nameOf } from '../../rules/kit/resolve.ts';
import { Lines } from '../../rules/kit/lines.ts';
import { fastParser } from '../pipeline/parse.ts';
import { judgeShape } from '../pipeline/shape.ts';
import { convertBody, type Body } from './body.ts';
import { plainText } from './front-matter.ts';
import { readLegacyFrontMatter } from './legacy-front-matter.ts';
import { Refusal } from './refusal.ts';
import { cleanText } from './text.ts';
import { textOf } from './tree.ts';

/** An old article, read and turned into Markdown. */
export interface OldArticle {
  path: string;
  data: Record<string, unknown>;
  title: string;
  /** Where the title was found, when not in the front matter. */
  titleFrom?: string;
  body: Body;
}

/** Whether a file is an old article: by its ending, or by how it begins. */
export function isOldArticle(path: string, read: () => Uint8Array): boolean {
  if (/\.(?:md|markdown)$/i.test(path)) return true;
  if (!/\.(?:txt|html?)$/i.test(path)) return false;
  return /^\uFEFF?\s*\{\{\{/.test(new TextDecoder().decode(read().subarray(0, 200)));
}

/**
 * Reads an old article.
 *
 * @throws {Refusal} when its text or front matter cannot be taken.
 */
export function readOldArticle(path: string, bytes: Uint8Array): OldArticle {
  const { text, notes } = cleanText(bytes);
  const { data, body: source, hasFrontMatter } = readLegacyFrontMatter(text);
  const tooMuch = judgeShape(path, new Lines(source), 0).find(({ severity }) => severity === 'error');
  if (tooMuch) throw new Refusal(`${tooMuch.what} ${tooMuch.fix}`);
  const body = convertBody(source, data['contentIsHTML'] === true || (!hasFrontMatter && /\.html?$/i.test(path)));
  body.notes.unshift(...notes);
  const written = typeof data['title'] === 'string' ? plainText(data['title']) : '';
  if (written !== '') return { path, data, title: written, body };
  const heading = fastParser.parse(body.text).children.find((node) => node.type === 'heading');
  const found = heading ? plainText(textOf(heading)) : '';
  if (found !== '') return { path, data, title: found, titleFrom: 'its first heading', body };
  const words = nameOf(path).replace(/\.[^.]+$/, '').replaceAll(/[-_]+/g, ' ').trim();
  return { path, data, title: words === '' ? 'Untitled' : words, titleFrom: 'the name of the file', body };
}
