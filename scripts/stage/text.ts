import { digestOf } from '../pipeline/digest.ts';
import type { DocumentFacts } from '../../rules/kit/facts.ts';
import type { Source } from '../source.ts';
import { withoutSpans } from './comments.ts';
import { findUnseen } from './unseen.ts';

/** The file is not the one that was checked. */
export class ChangedError extends Error {
  override name = 'ChangedError';
}

/** Reads the text of a checked document again. Throws ChangedError when its bytes are no longer those that were checked. */
export function readChecked(facts: DocumentFacts, source: Source): string {
  const bytes = readAgain(facts.path, source);
  if (digestOf(bytes) !== facts.digest) throw new ChangedError(`${facts.path} changed while it was being published; start again`);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** Reads a file of the content again. Throws ChangedError when that is no longer possible. */
export function readAgain(path: string, source: Source): Uint8Array {
  try {
    return source.read(path);
  } catch (error) {
    throw new ChangedError(`${path} changed while it was being published: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/**
 * The body of a document as an edition holds it: without front matter, comments, and what else no page shows of it, and with the addresses
 * that lead nowhere in the edition emptied, so that no name of an internal file travels with a public text.
 *
 * @param leadsNowhere whether an address written in the document has no page, no image and no place on the web.
 */
export function publishedBody(text: string, facts: DocumentFacts, leadsNowhere: (url: string) => boolean): string {
  const bodyStart = facts.frontMatter.range.end.offset;
  const empty = facts.references
    .filter(({ url, range }) => range.start.offset >= bodyStart && text.slice(range.start.offset, range.end.offset) === url && leadsNowhere(url))
    .sort((a, b) => b.range.start.offset - a.range.start.offset);
  let emptied = text;
  for (const { range } of empty) {
    const before = emptied.slice(0, range.start.offset);
    emptied = before + (/[<"']$/.test(before) ? '' : '<>') + emptied.slice(range.end.offset);
  }
  const body = emptied.slice(bodyStart);
  return withoutSpans(body, findUnseen(body)).replace(/^\s*\n/, '');
}
