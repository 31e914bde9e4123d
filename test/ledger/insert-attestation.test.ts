import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { changeText } from '../../scripts/fix/text-of.ts';
import { insertAttestation } from '../../scripts/ledger/insert-attestation.ts';
import type { Entry } from '../../scripts/ledger/render-attestation.ts';

const entry: Entry = {
  requirement: 'CER-2',
  signer: 'Sam Ortega',
  role: 'integrator',
  date: '2026-10-20',
  evidence: ['https://tickets.ctl.example/1'],
  note: 'Read: twice, "aloud" #1.',
  digests: [{ path: 'partners/acme/widget/public/deploy.md', block: '2026', digest: `sha256:${'1'.repeat(64)}` }],
};

function insert(text: string, one: Entry = entry): string {
  const change = insertAttestation(text.replace(/^\uFEFF/, ''), one);
  if (!change) throw new Error('nothing can be added');
  return changeText(text, [change]);
}

const lines = `requirement: CER-2
signer: Sam Ortega
role: integrator
date: "2026-10-20"
evidence:
  - https://tickets.ctl.example/1
note: 'Read: twice, "aloud" #1.'
digests:
  - { path: partners/acme/widget/public/deploy.md, block: "2026", digest: sha256:${'1'.repeat(64)} }
`;

/** The entry as an item of a list at some margin. */
function item(margin: string, end = '\n'): string {
  return lines.trimEnd().split('\n').map((line, index) => `${margin}${index === 0 ? '- ' : '  '}${line}${end}`).join('');
}

describe('an attestation is added', () => {
  test.each<[string, string, string]>([
    ['behind those that are there, in their margin', '---\nattestations:\n    - requirement: CER-1\n      signer: A\n---\n\nText.\n', `---\nattestations:\n    - requirement: CER-1\n      signer: A\n${item('    ')}---\n\nText.\n`],
    ['without a margin where there is none', '---\nattestations:\n- requirement: CER-1\n---\n', `---\nattestations:\n- requirement: CER-1\n${item('')}---\n`],
    ['before fields that follow', '---\nattestations:\n  - requirement: CER-1 # first\n# the clock\ncandidateSince: "2026-09-01"\n---\n', `---\nattestations:\n  - requirement: CER-1 # first\n${item('  ')}# the clock\ncandidateSince: "2026-09-01"\n---\n`],
    ['behind a text of several lines', '---\nattestations:\n  - note: |\n      One.\n\n      Two.\ncandidateSince: "2026-09-01"\n---\n', `---\nattestations:\n  - note: |\n      One.\n\n      Two.\n${item('  ')}candidateSince: "2026-09-01"\n---\n`],
    ['to a list that is not there', '---\ncandidateSince: "2026-09-01" # the clock\n---\n', `---\ncandidateSince: "2026-09-01" # the clock\nattestations:\n${item('  ')}---\n`],
    ['to front matter without a field', '---\n---\n', `---\nattestations:\n${item('  ')}---\n`],
    ['to front matter that is a comment', '---\n# Opened by Noor.\n---\n', `---\n# Opened by Noor.\nattestations:\n${item('  ')}---\n`],
    ['to a list without a value', '---\nattestations:\ncandidateSince: "2026-09-01"\n---\n', `---\nattestations:\n${item('  ')}candidateSince: "2026-09-01"\n---\n`],
    ['to a list in brackets that is empty', '---\nattestations: []\ncandidateSince: "2026-09-01"\n---\n', `---\nattestations:\n${item('  ')}candidateSince: "2026-09-01"\n---\n`],
    ['to a list in brackets', '---\nattestations: [{ requirement: CER-1 }]\n---\n', `---\nattestations: [{ requirement: CER-1 }, ${JSON.stringify(entry)}]\n---\n`],
    ['with the line ends of the file', '---\r\nattestations:\r\n  - requirement: CER-1\r\n---\r\n', `---\r\nattestations:\r\n  - requirement: CER-1\r\n${item('  ', '\r\n')}---\r\n`],
    ['behind a byte order mark', '\uFEFF---\nattestations:\n  - requirement: CER-1\n---\n', `\uFEFF---\nattestations:\n  - requirement: CER-1\n${item('  ')}---\n`],
  ])('%s', (_, before, after) => {
    expect(insert(before)).toBe(after);
  });

  test.each([
    ['no front matter', 'Text.\n'],
    ['front matter that is a list', '---\n- a\n---\n'],
    ['attestations that are a text', '---\nattestations: none\n---\n'],
    ['broken YAML', '---\nattestations: [\n---\n'],
  ])('to %s nothing is', (_, text) => {
    expect(insertAttestation(text, entry)).toBeUndefined();
  });

  test('again and again, and each is read back as it was given, whatever it says', () => {
    const word = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), fc.constantFrom('true', 'null', '~', '12', '- a', 'a: b', '#x', '*a', '&a', '!t', '{ a', '] ', "it's", '"', '\\', '%', '@', '---', '>', '|', '2026-10-20', 'a,b', '0x1F', '.5', ' padded ')).map((text) => text.replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFEFF]/gu, '.'));
    const any: fc.Arbitrary<Entry> = fc.record({
      requirement: fc.constantFrom('CER-2', 'CER-7'),
      signer: word,
      role: fc.constantFrom('integrator' as const, 'ecosystem-team' as const),
      date: fc.constantFrom('2026-10-20', '2028-02-29'),
      note: word,
      evidence: fc.array(word, { minLength: 1, maxLength: 2 }),
      steps: fc.array(fc.record({ path: word, block: word, step: fc.constantFrom('1', '1.2', '2:1'), digest: fc.constant(`sha256:${'0'.repeat(64)}`), result: fc.constantFrom('pass' as const, 'fail' as const), note: word }), { minLength: 1, maxLength: 3 }),
    });
    fc.assert(fc.property(fc.array(any, { minLength: 1, maxLength: 4 }), fc.constantFrom('---\n---\n', '---\n# A comment\nattestations: [] # none yet\n---\n', '---\ncandidateSince: "2026-09-01"\nattestations:\n---\nText.\n'), (entries, start) => {
      const text = entries.reduce<string>((so, one) => insert(so, one), start);
      const { attestations } = parse(text.split('---\n')[1] === undefined ? '' : text.slice(4, text.lastIndexOf('---\n')), { version: '1.2', schema: 'core' }) as { attestations: unknown };
      expect(attestations).toEqual(entries);
      expect(text.includes('# A comment')).toBe(start.includes('# A comment'));
    }), { numRuns: 300 });
  });
});
