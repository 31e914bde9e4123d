import type { Finding } from '../../rules/kit/finding.ts';
import { checkContent, type CheckOptions, type CheckResult } from '../../scripts/pipeline/check.ts';
import { memorySource, type SourceFiles } from '../../scripts/source.ts';
import { asOf, baseContent, program } from '../fixtures/base.ts';

export const deploy = 'partners/acme/widget/public/deploy.md';
export const support = 'partners/acme/widget/internal/support.md';

/** The text of `waivers.yaml`: one waiver an item, its fields over those of a waiver that nothing is wrong with. */
export function waivers(...items: Record<string, string>[]): Record<'program/waivers.yaml', string> {
  const texts = items.map((fields) => {
    const all = { reason: 'The new screenshots wait for release 4.2 of the product.', approver: 'Noor Haddad', approved: '"2026-10-20"', expires: '"2027-01-31"', ...fields };
    return Object.entries(all).map(([key, value], index) => `${index === 0 ? '  - ' : '    '}${key}: ${value}`).join('\n');
  });
  return { 'program/waivers.yaml': `waivers:\n${texts.join('\n')}\n` };
}

/** An article of the vendor with links that a rule warns of, or images without alternative text, which is an error. */
export const ports = 'articles/network/open-a-port.md';

/** Such an article with paragraphs below its front matter. */
export function article(...paragraphs: string[]): Record<typeof ports, string> {
  return { [ports]: `---\ntitle: Open a port\ndescription: How to open a port of a server.\naudience: public\n---\n\n${paragraphs.join('\n\n')}\n` };
}

/** Checks the clean content with files laid over it, in this process. */
export function check(files: SourceFiles = {}, options: Partial<CheckOptions> = {}): Promise<CheckResult> {
  return checkContent(memorySource({ ...baseContent, ...files }), { program, asOf, isolate: false, ...options });
}

/** A finding in short: what a test is about. */
export function short({ rule, path, range, what, suppression }: Finding): string {
  return [`${path}${range ? `:${range.start.line}:${range.start.column}` : ''}`, rule, what, ...(suppression ? [suppression.kind] : [])].join(' | ');
}
