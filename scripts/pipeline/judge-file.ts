import type { DocumentFacts, Identity } from '../../rules/kit/facts.ts';
import type { Finding } from '../../rules/kit/finding.ts';
import type { Program } from '../../schemas/generated/types.ts';
import type { Source } from '../source.ts';
import { blank, judgeContent } from './content.ts';
import { digestOf } from './digest.ts';
import { readFrontMatter } from './front-matter.ts';
import { identify } from './identify.ts';
import { judgeImage, readImage } from './image.ts';
import { limitTree } from './limit-tree.ts';
import { limits } from './limits.ts';
import { capFindings } from './order.ts';
import { fastParser } from './parse.ts';
import { readText } from './read.ts';
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

/** The bytes of a file as far as `judgeFile` needs them: of a text one more than is allowed, of an image its header. Throws when it cannot be read. */
export function readFile(source: Pick<Source, 'read'>, path: string): Uint8Array {
  return path.endsWith('.md') ? source.read(path, limits['file-size'].most + 1) : readImage(source, path);
}

/**
 * Judges one file by itself: read, front matter, content; or the header of an image. Looks at no other file.
 *
 * @param path from the content root; it alone says what the file is.
 */
export function judgeFile(path: string, bytes: Uint8Array, program: Program): FileVerdict {
  const identified = identify(path);
  const digest = digestOf(bytes);
  if ('report' in identified) return { digest, findings: [], omitted: 0 };
  if ('image' in identified) return { digest, ...capFindings(judgeImage(path, bytes)) };
  const { facts, findings } = judgeDocument(path, identified.identity, bytes, digest, program);
  return { digest, ...(facts && { facts }), ...capFindings(findings) };
}

function judgeDocument(path: string, identity: Identity, bytes: Uint8Array, digest: string, program: Program): { facts?: DocumentFacts; findings: Finding[] } {
  const { text, findings } = readText(path, bytes);
  if (!text) return { findings };
  const { lines } = text;

  const { frontMatter, readable, body, findings: frontMatterFindings } = readFrontMatter(path, lines, identity.kind);
  findings.push(...frontMatterFindings);
  if (readable) findings.push(...judgeSchema(path, identity.kind, frontMatter, lines));
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

  const content = judgeContent({ path, identity, digest, source: lines.text, frontMatter, program, tree, lines });
  findings.push(...content.findings);
  return { facts: content.facts, findings };
}
