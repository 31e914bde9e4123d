import { isInternalPath } from '../../rules/kit/catalogue/place.ts';
import type { Identity } from '../../rules/kit/facts.ts';
import type { Finding } from '../../rules/kit/finding.ts';
import { quoted } from '../../rules/kit/printable.ts';
import { toFinding } from '../../rules/kit/to-finding.ts';
import { rule as judged } from '../../rules/judged.ts';
import { rule as noInternalInPublicRoot } from '../../rules/no-internal-in-public-root.ts';
import { rule as noPathCollision } from '../../rules/no-path-collision.ts';
import { rule as noSymlink } from '../../rules/no-symlink.ts';
import { rule as noUnexpectedFile } from '../../rules/no-unexpected-file.ts';
import { rule as validPath } from '../../rules/valid-path.ts';
import { listWhole, type Listing, type Place, type Source } from '../source.ts';
import { identify, identifyFolder, suppressionFiles, type PathReport } from './identify.ts';
import { caps, limits } from './limits.ts';
import { closedFolder } from './no-verdict.ts';
import { overLimit } from './over-limit.ts';

/** A file to judge. */
export interface FoundFile {
  path: string;
  root: number;
  size: number;
  /** Of a document; absent for an image and for what the program team lets pass. */
  identity?: Identity;
  /** Whether nobody asks what is wrong with the document: its facts are all that is wanted. */
  factsOnly?: true;
}

export interface Found {
  /** Everything that stands in the content, sorted by path. */
  entries: readonly Place[];
  /** What can be judged: documents and images in their places, no larger than allowed, each path once. */
  files: FoundFile[];
  findings: Finding[];
  notJudged: { path: string; why: string }[];
}

const pathRules = { 'valid-path': validPath, 'no-unexpected-file': noUnexpectedFile };

/**
 * Lists the content. Whatever is not a document or image in its place is a finding; nothing is passed over.
 *
 * @param publicRoots indices of the roots that anybody can read; nothing internal may stand in them.
 */
export function findFiles(source: Source, publicRoots?: ReadonlySet<number>): Found {
  return findAmong(listWhole(source), publicRoots);
}

/**
 * Says of listed content what `findFiles` says.
 *
 * @param isAsked of which paths alone; two that differ in case alone are found wherever they stand.
 */
export function findAmong({ places, sizeOf }: Listing, publicRoots: ReadonlySet<number> = new Set(), isAsked: (path: string) => boolean = () => true): Found {
  const found: Found = { entries: places, files: [], findings: [], notJudged: [] };
  const taken = new Map<string, string>();
  for (const entry of found.entries) {
    const path = shortPath(entry.path);
    const isExposed = publicRoots.has(entry.root) && isInternalPath(entry.path);
    if (isExposed) found.findings.push(exposed(path));
    const folded = fold(entry.path);
    const other = taken.get(folded);
    if (other === undefined) taken.set(folded, entry.path);
    else if (other !== entry.path) found.findings.push(other === folded ? collision(path, other) : collision(shortPath(other), path));
    // The same path in another root: `unique-id` says so; one verdict a path is enough.
    else continue;
    // Its text is not read, so that no report can show it.
    if (!isExposed && isAsked(entry.path)) judgeEntry(entry, sizeOf, path, found);
  }
  return found;
}

function judgeEntry(entry: Place, sizeOf: Listing['sizeOf'], path: string, found: Found): void {
  switch (entry.type) {
    case 'symlink':
      found.findings.push(toFinding(noSymlink, path, { what: `${quoted(path)} is a symbolic link.`, fix: 'Put the file itself here.' }));
      return;
    case 'other':
      found.findings.push(toFinding(noUnexpectedFile, path, { what: `${quoted(path)} is neither a file nor a folder.`, why: 'Reading a device, pipe or socket may never end; it is not opened.', fix: 'Remove it.' }));
      return;
    case 'unreadable':
      found.notJudged.push({ path, why: closedFolder.why });
      found.findings.push(toFinding(judged, path, { what: closedFolder.why, fix: closedFolder.fix }));
      return;
    case 'folder':
      found.findings.push(inFolder(path, identifyFolder(entry.path)));
      return;
    case 'file':
      judgeFileEntry(entry, sizeOf, path, found);
  }
}

function judgeFileEntry(entry: Place, sizeOf: Listing['sizeOf'], path: string, found: Found): void {
  const identified = identify(entry.path);
  if ('report' in identified) {
    found.findings.push(toFinding(pathRules[identified.report.rule], path, identified.report));
    return;
  }
  const limit = 'image' in identified ? 'image-size' : 'stamp' in identified ? 'stamp-size' : entry.path === suppressionFiles.baseline ? 'baseline-size' : 'file-size';
  const size = sizeOf(entry);
  if (size > limits[limit].most) {
    found.findings.push(overLimit(path, limit, size));
    return;
  }
  const { root } = entry;
  found.files.push({ path, root, size, ...('identity' in identified && { identity: identified.identity }) });
}

function inFolder(path: string, report: PathReport): Finding {
  return toFinding(pathRules[report.rule], path, { ...report, why: `${pathRules[report.rule].why} Nothing in the folder was read.` });
}

function exposed(path: string): Finding {
  return toFinding(noInternalInPublicRoot, path, {
    what: `${quoted(path)} is internal, but stands in a public content root.`,
    fix: 'Move it to the root that only staff can read, and replace the contacts and secrets that it gives.',
  });
}

function collision(path: string, other: string): Finding {
  return toFinding(noPathCollision, path, {
    what: `${quoted(path)} and ${quoted(other)} differ only in upper and lower case.`,
    fix: 'Rename or remove one of them.',
    related: [{ path: shortPath(other), what: 'is the other one.' }],
  });
}

/** Two paths that some systems take for one are the same. */
function fold(path: string): string {
  // Nearly all paths hold nothing to fold.
  return /[^!-@[-~]/.test(path) ? path.normalize('NFC').toLowerCase() : path;
}

function shortPath(path: string): string {
  return path.length > caps.path ? `${path.slice(0, caps.path - 1)}…` : path;
}
