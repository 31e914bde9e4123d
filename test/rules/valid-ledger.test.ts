import { describe, expect, it } from 'vitest';
import { baseContent } from '../fixtures/base.ts';
import { findBy, membership, type Found } from '../catalogue/found.ts';

const certification = 'partners/acme/widget/certification.md';

/** A ledger of the clean content with one signature more. */
function signed(path: string, fields: Record<string, string>): Record<string, string> {
  const entry = Object.entries({ requirement: 'CER-1', signer: 'Sam Ortega', role: 'integrator', date: '"2026-10-20"', ...fields }).map(([key, value], index) => `${index === 0 ? '  - ' : '    '}${key}: ${value}`);
  return { [path]: String(baseContent[path]).replace(/\n---\s*$/, () => `\nattestations:\n${entry.join('\n')}\n---\n`) };
}

describe('valid-ledger', () => {
  it('finds nothing in a signature that counts', async () => {
    expect(await findBy('valid-ledger', signed(certification, {}))).toEqual([]);
    expect(await findBy('valid-ledger', signed(membership, { requirement: 'APP-7', role: 'ecosystem-team' }))).toEqual([]);
  });

  it('names the requirements that people sign when there is no such one', async () => {
    expect(await findBy('valid-ledger', signed(certification, { requirement: 'REN-7' }))).toEqual([
      { path: certification, severity: 'error', at: 'REN-7', what: 'The program has no requirement `REN-7`.', fix: 'Name the one that is meant; of REN, people sign REN-1.' },
    ]);
    expect(await findBy('valid-ledger', signed(certification, { requirement: 'XYZ-1' }))).toMatchObject([{ fix: 'Name a requirement that people sign; the list of requirements has them all.' }]);
  });

  it('finds a signature on what is computed', async () => {
    expect(await findBy('valid-ledger', signed(certification, { requirement: 'DOC-4' }))).toMatchObject([
      { at: 'DOC-4', what: 'DOC-4 ("The Public article guides step by step") is computed from the content, so nobody can sign it.' },
    ]);
  });

  it('finds a signature in the other ledger', async () => {
    expect(await findBy('valid-ledger', signed(membership, {}))).toMatchObject([{ path: membership, at: 'CER-1', fix: 'Move the signature to `certification.md` of the solution.' }]);
    expect(await findBy('valid-ledger', signed(certification, { requirement: 'APP-8', role: 'ecosystem-team' }))).toMatchObject([{ path: certification, fix: 'Move the signature to `membership.md` of the partner.' }]);
  });

  it('finds a role that may not sign, and says which may', async () => {
    expect(await findBy('valid-ledger', signed(certification, { role: 'ecosystem-team' }))).toMatchObject([
      { at: 'ecosystem-team', what: '`ecosystem-team` does not sign CER-1 ("Performs as advertised").', fix: 'Let somebody sign it in the role of `integrator`.', expected: ['integrator'] },
    ]);
    expect(await findBy('valid-ledger', signed(certification, { requirement: 'CER-4', role: 'ecosystem-team' }))).toEqual([]);
  });

  describe('in the steps of a signature', () => {
    const step = (number: string, rest: string): string => `{ path: partners/acme/widget/public/deploy.md, block: steps, step: "${number}", digest: sha256:${'0'.repeat(64)}, ${rest} }`;
    const found = (steps: readonly string[], fields: Record<string, string> = {}): Promise<Found[]> => findBy('valid-ledger', signed(certification, { requirement: 'CER-7', ...fields, steps: `[${steps.join(', ')}]` }));

    it('finds nothing in those that were followed', async () => {
      expect(await found([step('1', 'result: pass'), step('2', 'result: not-applicable, note: No such server.')])).toEqual([]);
      expect(await found([step('1', 'result: fail, note: No such button.')], { result: 'not-met' })).toEqual([]);
    });

    it('finds one that is recorded twice', async () => {
      expect(await found([step('1', 'result: pass'), step('1', 'result: fail, note: No.')])).toMatchObject([{ at: '"1"', what: 'Step 1 of `public/deploy.md#steps` is recorded twice.', fix: 'Keep one of the two.' }]);
    });

    it('finds one that nothing is said of', async () => {
      expect(await found([step('1', 'result: not-applicable')])).toMatchObject([{ at: 'not-applicable', what: 'Step 1 of `public/deploy.md#steps` is `not-applicable` without a note.', fix: 'Add as `note` why it does not apply.' }]);
      expect(await found([step('1', 'result: fail')], { result: 'not-met' })).toMatchObject([{ at: 'fail', fix: 'Add as `note` what happened instead.' }]);
    });

    it('finds one that failed below a signature that says all is well', async () => {
      expect(await found([step('1', 'result: fail, note: No.')])).toMatchObject([{ at: 'fail', what: 'Step 1 of `public/deploy.md#steps` failed, and the signature does not say that CER-7 is not met.', fix: 'Add `result: not-met` to the signature.' }]);
    });

    it('finds those of a requirement that records none', async () => {
      expect(await found([step('1', 'result: pass')], { requirement: 'CER-2' })).toMatchObject([{ at: 'steps', what: 'A signature on CER-2 records no steps.', fix: 'Remove `steps`; CER-7 records steps.' }]);
    });
  });

  it('warns of evidence that is not there, and names what was probably meant', async () => {
    expect(await findBy('valid-ledger', signed(certification, { evidence: '["https://tickets.ctl.example/1", partners/acme/widget/public/deplyo.md]' }))).toEqual([
      { path: certification, severity: 'warning', at: 'partners/acme/widget/public/deplyo.md', what: 'The evidence `partners/acme/widget/public/deplyo.md` for CER-1 is not in the content.', fix: 'Write `partners/acme/widget/public/deploy.md`, if that is what was meant, or an https address.', expected: ['partners/acme/widget/public/deploy.md'] },
    ]);
    expect(await findBy('valid-ledger', signed(certification, { evidence: '["http://tickets.ctl.example/1"]' }))).toMatchObject([{ fix: 'Write the path of a file from the content root, or an https address.' }]);
    expect(await findBy('valid-ledger', signed(certification, { evidence: '[partners/acme/partner.md]' }))).toEqual([]);
  });

  it('leaves to the schema what is no signature at all', async () => {
    expect(await findBy('valid-ledger', { [certification]: String(baseContent[certification]).replace(/\n---\s*$/, '\nattestations: [1, {requirement: CER-9}, null]\n---\n') })).toEqual([]);
  });
});
