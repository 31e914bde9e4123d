import type { DocumentFacts } from '../../rules/kit/facts.ts';
import { hexDigest } from '../pipeline/digest.ts';
import type { Source } from '../source.ts';

/** Documents that are public by what their front matter says. */
const markable: ReadonlySet<DocumentFacts['identity']['kind']> = new Set(['public-article', 'vendor-article']);

/**
 * One article in so many, chosen by a seed, as it would be marked Internal: for trials of what keeps such articles inside.
 *
 * @returns their texts by path.
 */
export function markInternal(documents: Iterable<DocumentFacts>, source: Pick<Source, 'read'>, { oneIn, seed }: { oneIn: number; seed: number }): Record<string, string> {
  const marked: Record<string, string> = {};
  for (const { path, identity: { kind }, frontMatter: { range } } of documents) {
    if (!markable.has(kind) || Number.parseInt(hexDigest(`${seed} ${path}`).slice(0, 8), 16) % oneIn !== 0) continue;
    const text = new TextDecoder().decode(source.read(path));
    const head = text.slice(0, range.end.offset);
    marked[path] = head.replace(/^audience: public$/m, 'audience: internal') + text.slice(range.end.offset);
  }
  return marked;
}

/**
 * Files that make every partner of some content a member with certified solutions, so that its guides are published: for trials
 * on content of which nobody has decided anything yet.
 */
export function allCertified(paths: readonly string[], day: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const path of paths) {
    const [, partner, solution] = /^partners\/([^/]+)\/(?:([^/]+)\/solution|partner)\.md$/.exec(path) ?? [];
    if (partner === undefined) continue;
    if (solution === undefined) files[`partners/${partner}/membership.md`] = `---\nprogram: 2015-02\nstatus: member\ntier: silver\napplied: "${day}"\nmemberSince: "${day}"\n---\n`;
    else files[`partners/${partner}/${solution}/certification.md`] = `---\ncandidateSince: "${day}"\ncertified: "${day}"\n---\n`;
  }
  return files;
}
