import type { DocumentFacts, Identity } from '../../rules/kit/facts.ts';
import { identify } from '../../scripts/pipeline/identify.ts';

const nowhere = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };

/** An empty document at a path, with some of its facts set. */
export function documentAt(path: string, facts: Partial<DocumentFacts> = {}): DocumentFacts {
  return {
    path,
    identity: identityOf(path),
    digest: `sha256:${'0'.repeat(64)}`,
    frontMatter: { data: {}, keys: {}, values: {}, range: nowhere },
    headings: [],
    sections: [],
    anchors: [],
    references: [],
    contacts: [],
    blocks: [],
    ...facts,
  };
}

/** As `identify` says, in lower case: the rules over all documents must hold out against a path that should not be. */
function identityOf(path: string): Identity {
  const identified = identify(path.toLowerCase());
  if (!('identity' in identified)) throw new Error(`${path} is no path of a document`);
  return identified.identity;
}
