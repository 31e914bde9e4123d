import { createRequire } from 'node:module';
import type { DocumentFacts, Identity } from '../../rules/kit/facts.ts';
import type { Finding } from '../../rules/kit/finding.ts';
import type { Program } from '../../schemas/generated/types.ts';
import { blank, judgeContent } from './content.ts';
import { digestOf } from './digest.ts';
import { readFrontMatter } from './front-matter.ts';
import { identify } from './identify.ts';
import { judgeImage, saysTooLittle } from './image.ts';
import { limitTree } from './limit-tree.ts';
import { caps } from './limits.ts';
import { capFindings } from './order.ts';
import { fastParser } from './parse.ts';
import { readText } from './read.ts';
import { isImage } from './read-file.ts';
import { judgeSchema } from './schema.ts';
import { judgeShape } from './shape.ts';

/** All that is said of one file by itself. */
export interface FileVerdict {
  /** SHA-256 of the bytes that were judged, "sha256:" in front. */
  digest: string;
  /** Of a document whose text could be parsed. */
  facts?: DocumentFacts;
  findings: Finding[];
  /** Findings past the cap, counted only. */
  omitted: number;
}

const require = createRequire(import.meta.url);

/** Whether what `readStart` gave is not enough to judge the file. */
export function needsMore(path: string, start: Uint8Array): boolean {
  return isImage(path) && saysTooLittle(start);
}

/**
 * Judges one file by itself: read, front matter, content; or the header of an image. Looks at no other file.
 *
 * @param path from the content root; it alone says what the file is.
 * @param factsOnly whether only the facts of a document are wanted: what keeps it from having any is found all the same.
 */
export function judgeFile(path: string, bytes: Uint8Array, program: Program, factsOnly = false): FileVerdict {
  const digest = digestOf(bytes);
  const identified = identify(path);
  if ('report' in identified) return { digest, findings: [], omitted: 0 };
  if ('suppressions' in identified) return { digest, ...capFindings(judgeSuppressions(identified.suppressions, path, bytes), caps.found) };
  if ('people' in identified) return { digest, ...capFindings(judgePeople(path, bytes), caps.found) };
  if ('stamp' in identified) return { digest, ...capFindings(judgeStamp(identified.stamp, path, bytes)) };
  if ('image' in identified) return { digest, ...capFindings(judgeImage(path, bytes)) };
  const { facts, findings } = judgeDocument(path, identified.identity, bytes, { digest, program, factsOnly });
  return { digest, ...(facts && { facts }), ...capFindings(findings, caps.found) };
}

/** The shape of a certificate or key. Content without stamps does not load what reads them. */
function judgeStamp(kind: 'certificate' | 'key', path: string, bytes: Uint8Array): Finding[] {
  const { judgeCertificate, judgeKey } = require('../certify/judge-stamp.ts') as typeof import('../certify/judge-stamp.ts');
  return (kind === 'key' ? judgeKey : judgeCertificate)(path, bytes);
}

/** What lets findings pass: two files of a content at most. */
function judgeSuppressions(kind: 'waivers' | 'baseline', path: string, bytes: Uint8Array): Finding[] {
  if (kind === 'waivers') return (require('../suppressions/waivers.ts') as typeof import('../suppressions/waivers.ts')).readWaivers(path, bytes).findings;
  return (require('../suppressions/baseline.ts') as typeof import('../suppressions/baseline.ts')).readBaseline(path, bytes).findings;
}

/** The list of who acts for the program: one file of a content, so that most processes never load what reads it. */
function judgePeople(path: string, bytes: Uint8Array): Finding[] {
  const { readPeople } = require('../program/people.ts') as typeof import('../program/people.ts');
  return readPeople(path, bytes).findings;
}

function judgeDocument(path: string, identity: Identity, bytes: Uint8Array, { digest, program, factsOnly }: { digest: string; program: Program; factsOnly: boolean }): { facts?: DocumentFacts; findings: Finding[] } {
  const { text, findings } = readText(path, bytes);
  if (!text) return { findings };
  const { lines } = text;

  const { frontMatter, readable, body, findings: frontMatterFindings } = readFrontMatter(path, lines, identity.kind);
  findings.push(...frontMatterFindings);
  if (readable && !factsOnly) findings.push(...judgeSchema(path, identity.kind, frontMatter, lines, { program }));
  if (text.refused || body === undefined) return { findings };

  const shape = judgeShape(path, lines, body);
  findings.push(...shape);
  // No parser sees text of a shape that makes parsers hang.
  if (shape.length > 0) return { findings };

  const tree = fastParser.parse(blank(lines.text, body));
  const large = limitTree(path, tree, lines.text);
  findings.push(...large);
  // Nor does any rule, and the site, see a tree that is larger than they can take.
  if (large.length > 0) return { findings };

  const content = judgeContent({ path, identity, digest, source: lines.text, frontMatter, program, tree, lines, factsOnly });
  findings.push(...content.findings);
  return { facts: content.facts, findings };
}
