import { digestOf } from '../pipeline/digest.ts';
import type { DocumentFacts } from '../../rules/kit/facts.ts';
import type { Source } from '../source.ts';
import { withoutUnseen, type LeadsTo } from './unseen.ts';

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

/** The body of a document as an edition holds it: without front matter, and without anything that no page shows of it, so that no name of an internal file travels with a public text. */
export function publishedBody(text: string, facts: DocumentFacts, leads: LeadsTo): string {
  return withoutUnseen(text.slice(facts.frontMatter.range.end.offset), leads).replace(/^\s*\n/, '');
}
