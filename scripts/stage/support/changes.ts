import { compare } from '../../../rules/kit/compare.ts';
import type { SolutionEntry } from '../../../rules/kit/define-rule.ts';
import type { DocumentFacts } from '../../../rules/kit/facts.ts';
import { routeOf } from '../../../rules/kit/route.ts';
import type { EditionChange, EditionChanges } from '../../../schemas/edition.ts';
import type { Stamp } from '../../certify/stamps.ts';
import { blocksOf } from '../../program/vouched.ts';
import { projectFrontMatter } from '../project.ts';

/** The requirement whose signature vouches for every article, section by section. */
const articlesSigned = 'CER-2';
const kinds: Readonly<Record<string, EditionChange['kind']>> = { 'file-added': 'added', 'file-changed': 'changed', 'file-gone': 'gone' };

/**
 * What differs between a certified solution and its stamp, file by file, and in articles section by section from the signature under them.
 * Where nobody stamped, the signature alone tells. Undefined where there is neither.
 */
export function changesOf(entry: SolutionEntry, stamp: Stamp | undefined): EditionChanges | undefined {
  const articles = new Map([...entry.public, ...entry.internal].map((facts) => [facts.path, facts]));
  const signed = entry.certification && signatureOf(entry.certification);
  const validity = stamp?.verified.validity;
  if (stamp && validity) {
    const { verified } = stamp;
    const files = verified.problems.flatMap(({ kind, path }) => (kinds[kind] === undefined || path === undefined ? [] : [{ path, kind: kinds[kind] }]));
    // What cannot be compared must not read as unchanged.
    if (verified.outcome === 'not-judged' || verified.inputs === undefined) return undefined;
    return { since: validity.from, by: 'stamp', compared: verified.inputs, files: files.map((file) => described(file, articles.get(file.path), signed?.blocks)) };
  }
  if (!signed) return undefined;
  const paths = [...new Set([...articles.keys(), ...signed.blocks.keys()])].sort(compare);
  const files = paths.flatMap((path): EditionChange[] => {
    const facts = articles.get(path);
    const file = described({ path, kind: !facts ? 'gone' : signed.blocks.has(path) ? 'changed' : 'added' }, facts, signed.blocks);
    return file.kind === 'changed' && file.sections.length === 0 ? [] : [file];
  });
  return { since: signed.day, by: 'signature', compared: paths.length, files };
}

/** Digests by file and block, as the last signature holds them. */
function signatureOf({ frontMatter: { data } }: DocumentFacts): { day: string; blocks: Map<string, Map<string, string>> } | undefined {
  const { attestations = [] } = projectFrontMatter('certification', data, 'internal');
  const last = attestations.filter((one) => one?.requirement === articlesSigned && one.digests).toSorted((a, b) => compare(a?.date ?? '', b?.date ?? '')).at(-1);
  if (!last?.date || !last.digests) return undefined;
  const blocks = new Map<string, Map<string, string>>();
  for (const signed of last.digests) {
    if (signed?.path === undefined || signed.block === undefined || signed.digest === undefined) continue;
    if (!blocks.has(signed.path)) blocks.set(signed.path, new Map());
    blocks.get(signed.path)!.set(signed.block, signed.digest);
  }
  return { day: last.date, blocks };
}

function described(file: Pick<EditionChange, 'path' | 'kind'>, facts: DocumentFacts | undefined, signed: ReadonlyMap<string, ReadonlyMap<string, string>> | undefined): EditionChange {
  const blocks = signed?.get(file.path);
  return { ...file, ...(facts && { route: routeOf(facts.identity) }), sections: facts && blocks && file.kind === 'changed' ? sectionsThatDiffer(facts, blocks) : [] };
}

function sectionsThatDiffer(facts: DocumentFacts, signed: ReadonlyMap<string, string>): EditionChange['sections'] {
  const title = (block: string): string => (block === 'top' ? String(facts.frontMatter.data['title'] ?? block) : (facts.headings.find(({ slug }) => slug === block)?.text ?? block));
  const now = blocksOf(facts);
  // A signature on a section covers the sections in it.
  const differing = now.filter(({ block, digest, within }) => (signed.has(block) ? signed.get(block) !== digest : !within.some((outer) => signed.has(outer))));
  const left = new Set(now.map(({ block }) => block));
  const gone = [...signed.keys()].filter((block) => !left.has(block));
  return [...differing.map(({ block }) => ({ title: title(block), ...(block !== 'top' && { slug: block }) })), ...gone.map((block) => ({ title: title(block) }))];
}
