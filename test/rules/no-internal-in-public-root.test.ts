import { describe, expect, it } from 'vitest';
import { checkContent } from '../../scripts/pipeline/check.ts';
import { memorySource, type SourceFiles } from '../../scripts/source.ts';
import { asOf, baseContent, judge, program } from '../fixtures/base.ts';
import { article, withBody } from '../fixtures/seen.ts';

const rule = 'no-internal-in-public-root';

/** Paths that the rule names when the files stand in the public root. */
async function exposed(files: SourceFiles): Promise<string[]> {
  const { findings } = await judge(baseContent, files);
  return findings.flatMap((finding) => (finding.rule === rule ? [finding.path] : []));
}

it('says what is internal, and what to do beyond moving it', async () => {
  const path = 'partners/acme/widget/internal/restore.md';
  const { findings, catalogue } = await judge(baseContent, { [path]: 'Call +1 303 555 0199.\n' });
  expect(findings).toEqual([{
    rule,
    severity: 'error',
    path,
    what: `\`${path}\` is internal, but stands in a public content root.`,
    why: 'Everybody can read it there, and its history keeps it after it is removed.',
    fix: 'Move it to the root that only staff can read, and replace the contacts and secrets that it gives.',
  }]);
  expect(catalogue.documents.has(path)).toBe(false);
});

describe('in a public root', () => {
  it.each([
    'partners/bcme/membership.md',
    'partners/bcme/gauge/application.md',
    'partners/bcme/gauge/certification.md',
    'partners/bcme/gauge/certificate.json',
    'program/keys/ecosystem-2026.json',
    'partners/bcme/gauge/internal/support.md',
    'partners/bcme/gauge/internal/shot.png',
    'partners/bcme/gauge/internal/notes.txt',
    'partners/bcme/gauge/Application.md',
    'partners/bcme/MEMBERSHIP.MD',
  ])('%s is internal', async (path) => {
    expect(await exposed({ [path]: 'Text.\n' })).toEqual([path]);
  });

  it('so is a folder that is not looked into, and a link', async () => {
    expect(await exposed({ 'partners/bcme/gauge/Internal/support.md': 'Text.\n' })).toEqual(['partners/bcme/gauge/Internal']);
    expect(await exposed({ 'partners/bcme/gauge/internal/support.md': { symlink: '/etc/passwd' } })).toEqual(['partners/bcme/gauge/internal/support.md']);
  });

  it.each([article, 'partners/bcme/partner.md', 'partners/bcme/gauge/public/internal.md', 'partners/bcme/gauge/public/application.md', 'program/apply.md'])('%s is not', async (path) => {
    expect(await exposed({ [path]: withBody('Text.') })).toEqual([]);
  });
});

it('lets all of it stand in a root that is not public', async () => {
  const { findings } = await checkContent(memorySource({ [article]: withBody('Text.') }, baseContent), { program, asOf, isolate: false, publicRoots: new Set([0]) });
  expect(findings).toEqual([]);
});

it.each([[0], [1]])('finds a file that both roots hold, with the public one at place %i, and never reads the public one', async (at) => {
  const path = 'partners/acme/widget/internal/support.md';
  const roots: SourceFiles[] = [baseContent];
  roots.splice(at, 0, { [path]: 'Call +1 303 555 0199.\n' });
  const { findings, catalogue } = await checkContent(memorySource(...roots), { program, asOf, isolate: false, publicRoots: new Set([at]) });
  expect(findings.filter((finding) => finding.path === path).map((finding) => finding.rule)).toEqual([rule, 'unique-id']);
  // Whichever root is first in the list is the one that would be read.
  expect(catalogue.documents.has(path)).toBe(at === 1);
});
