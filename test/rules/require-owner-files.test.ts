import { describe, expect, it } from 'vitest';
import { buildCatalogue, judgeCatalogue } from '../../scripts/pipeline/catalogue.ts';
import { rule } from '../../rules/require-owner-files.ts';
import { asOf, baseContent, program } from '../fixtures/base.ts';
import { documentAt } from '../catalogue/documents.ts';
import { changed, findBy, membership, partner, solution } from '../catalogue/found.ts';

const application = 'partners/acme/widget/application.md';
const certification = 'partners/acme/widget/certification.md';

describe('require-owner-files', () => {
  it.each([
    [partner, membership, 'The partner `acme` has no `partner.md`.', 'The partner writes it'],
    [membership, partner, 'The partner `acme` has no `membership.md`.', 'The program team writes it'],
    [application, solution, 'The solution `widget` has no `application.md`.', 'The partner writes it'],
    [certification, solution, 'The solution `widget` has no `certification.md`.', 'The program team writes it'],
    [solution, application, 'The solution `widget` has no `solution.md`.', 'The partner writes it'],
  ])('misses %s, on %s', async (path, sits, what, fix) => {
    expect(await findBy('require-owner-files', { [path]: undefined })).toMatchObject([{ path: sits, severity: 'error', what, fix: expect.stringContaining(fix) as string }]);
  });

  it('asks for the files of a partner whose folder holds solutions alone', async () => {
    const found = await findBy('require-owner-files', { [partner]: undefined, [membership]: undefined });
    expect(found.map(({ path, what }) => [path, what])).toEqual([
      [application, 'The partner `acme` has no `membership.md`.'],
      [application, 'The partner `acme` has no `partner.md`.'],
    ]);
  });

  it.each(['applicant', 'declined', 'withdrawn'])('asks for no certification of a partner that is %s', async (status) => {
    expect(await findBy('require-owner-files', { [certification]: undefined, ...changed(membership, 'status: candidate', `status: ${status}`) })).toEqual([]);
  });

  it('lets a further solution apply', async () => {
    const second = { 'partners/acme/gadget/solution.md': String(baseContent[solution]), 'partners/acme/gadget/application.md': String(baseContent[application]) };
    expect(await findBy('require-owner-files', second)).toEqual([]);
    expect(await findBy('require-owner-files', { ...second, [certification]: undefined })).toHaveLength(2);
  });

  it('warns of the missing membership of a partner that applies', async () => {
    expect(await findBy('require-owner-files', { [membership]: undefined, [certification]: undefined })).toMatchObject([{ path: partner, severity: 'warning', what: 'The partner `acme` has no `membership.md`.' }]);
    expect(await findBy('require-owner-files', { [membership]: undefined, [certification]: undefined, [application]: undefined })).toMatchObject([{ severity: 'error' }, { severity: 'error' }]);
  });

  it('counts a file that cannot be read', async () => {
    expect(await findBy('require-owner-files', { [partner]: new Uint8Array([0xff, 0xfe, 0, 1]) })).toEqual([]);
  });

  it('takes a file that nothing may have for no partner and no solution', async () => {
    expect(await findBy('require-owner-files', { 'partners/acme/notes/todo.txt': 'x', 'partners/readme.md': 'x', 'partners/bcme/logo.png': 'x' })).toEqual([]);
  });

  it('does not ask for what lives in a root that was not given', () => {
    const catalogue = buildCatalogue([documentAt(partner), documentAt(solution)], [partner, solution], program, asOf, ['membership', 'application', 'certification', 'internal-article']);
    expect(judgeCatalogue(catalogue, [rule])).toEqual([]);
  });
});
