import type { Finding, Range } from '../../rules/kit/finding.ts';
import type { SourceFiles } from '../../scripts/source.ts';
import { baseContent, judge } from '../fixtures/base.ts';

/** A finding as an author sees it: the slice of the file instead of offsets. */
export interface Found {
  path: string;
  severity: Finding['severity'];
  /** The text under the finding; absent for a finding on the file as a whole. */
  at?: string | undefined;
  what: string;
  fix: string;
  expected?: string[];
  related?: { path: string; at?: string | undefined }[];
}

/** What one rule finds in the clean content with these files laid over it; `undefined` takes a file away. */
export async function findBy(rule: string, changes: Record<string, SourceFiles[string] | undefined>): Promise<Found[]> {
  const files = overlay(changes);
  const slice = (path: string, range: Range | undefined): string | undefined => {
    const text = files[path];
    return range && typeof text === 'string' ? text.slice(range.start.offset, range.end.offset) : undefined;
  };
  const place = (path: string, range: Range | undefined): { path: string; at?: string | undefined } => (range ? { path, at: slice(path, range) } : { path });
  const toFound = ({ path, severity, range, what, fix, expected, related }: Finding): Found => {
    const found: Found = { ...place(path, range), severity, what, fix };
    if (expected) found.expected = expected;
    if (related) found.related = related.map((other) => place(other.path, other.range));
    return found;
  };
  const { findings } = await judge(files);
  return findings.filter((finding) => finding.rule === rule).map(toFound);
}

export function overlay(changes: Record<string, SourceFiles[string] | undefined>): SourceFiles {
  const files: SourceFiles = { ...baseContent };
  for (const [path, content] of Object.entries(changes)) {
    if (content === undefined) delete files[path];
    else files[path] = content;
  }
  return files;
}

/** A vendor's article, to which no section rule applies. */
export function vendorArticle(body: string): string {
  return `---\ntitle: Open a port\ndescription: Open a port in the firewall of a network.\naudience: public\n---\n\n${body}\n`;
}

/** A file of the clean content, with one stretch of text replaced. Throws when it is not there, so that a test cannot pass by mistake. */
export function changed(path: string, from: string, to: string): Record<string, string> {
  const text = baseContent[path];
  if (typeof text !== 'string' || !text.includes(from)) throw new Error(`${path} holds no ${JSON.stringify(from)}`);
  return { [path]: text.replace(from, () => to) };
}

export const deploy = 'partners/acme/widget/public/deploy.md';
export const support = 'partners/acme/widget/internal/support.md';
export const partner = 'partners/acme/partner.md';
export const membership = 'partners/acme/membership.md';
export const solution = 'partners/acme/widget/solution.md';
export const port = 'articles/network/open-a-port.md';
export const server = 'articles/servers/create-a-server.md';
