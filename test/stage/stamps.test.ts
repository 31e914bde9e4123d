import { describe, expect, test } from 'vitest';
import type { EditionSolution } from '../../schemas/edition.ts';
import type { SourceFiles } from '../../scripts/source.ts';
import { asOf } from '../fixtures/base.ts';
import { certificatePath, keyFile, keyPath, memberContent, otherKey, stamp } from '../certify/stamps.ts';
import { paths } from '../program/signed.ts';
import { assertPublic } from '../../site/edition/assert-public.ts';
import { stage, type OnDisk } from './content.ts';
import { stampsOf } from './without-internal.ts';

async function staged(files: SourceFiles, audience: 'public' | 'internal' = 'public'): Promise<OnDisk & { solution: EditionSolution }> {
  const on = await stage(files, audience, { stamps: await stampsOf(files) });
  return { ...on, solution: on.edition.solutions[0]! };
}

describe('the stamp of a certified solution', () => {
  test('stands in the edition while it verifies, with its key and what is signed for customers', async () => {
    const { files, statement } = await stamp(await memberContent());
    const { edition, solution } = await staged(files);
    expect(solution.stamp).toMatchObject({ standing: 'certified', certified: { tier: 'silver', certifiedOn: '2026-11-02', from: asOf, until: '2027-11-01', program: '2015-02', key: 'ecosystem-2026', envelope: statement.predicate.public } });
    expect(edition.keys).toEqual([{ name: 'ecosystem-2026', id: otherKey().id, pem: otherKey().publicPem }]);
    expect(() => assertPublic(edition)).not.toThrow();
  });

  test('names no internal file and no digest of one', async () => {
    const { files, statement } = await stamp(await memberContent());
    const { all } = await staged(files);
    const names = statement.subject.map(({ name }) => name).filter((name) => /application|certification|membership|internal/.test(name));
    expect([...names, ...statement.subject.map(({ digest }) => digest.sha256)].filter((text) => all.includes(text))).toEqual([]);
    expect(names).toHaveLength(4);
    expect(all).not.toContain('certificate.json');
  });

  test.each<[string, (files: SourceFiles) => SourceFiles]>([
    ['a file changed', (files) => ({ ...files, [paths.support]: `${String(files[paths.support])}\n` })],
    ['its key is revoked', (files) => ({ ...files, [keyPath]: keyFile(otherKey(), { revoked: { day: '2026-01-01', reason: 'It was stolen on a train.' } }) })],
    ['its key is gone', (files) => Object.fromEntries(Object.entries(files).filter(([file]) => file !== keyPath))],
    ['it is damaged', (files) => ({ ...files, [certificatePath]: '{' })],
  ])('is not confirmed once %s; customers do not learn why', async (_, change) => {
    const { files } = await stamp(await memberContent());
    const { edition, solution } = await staged(change(files));
    expect(solution.stamp).toEqual({ standing: 'unconfirmed' });
    expect(edition.keys).toEqual([]);
    const inside = await staged(change(files), 'internal');
    expect(inside.solution.stamp?.problems?.length).toBeGreaterThan(0);
    expect(() => assertPublic({ ...edition, solutions: [{ ...solution, stamp: inside.solution.stamp! }] })).toThrow('/partners/acme/widget/ stamp: problems');
  });

  test('is absent where nobody stamped', async () => {
    const { solution, edition } = await staged(await memberContent());
    expect(solution.stamp).toBeUndefined();
    expect(edition.keys).toEqual([]);
  });
});

test('a solution that is no longer certified says so at its own address only', async () => {
  const { files } = await stamp(await memberContent());
  const gone = { ...files, [paths.membership]: String(files[paths.membership]).replace('status: member', 'status: lapsed\nended: "2026-11-10"\nreason: Both sides agreed.') };
  const { edition } = await staged(gone);
  expect(edition.notices.map(({ route, solution }) => [route, solution])).toEqual([
    ['/partners/acme/', undefined],
    ['/partners/acme/widget/', 'acme/widget'],
    ['/partners/acme/widget/deploy/', undefined],
  ]);
});
