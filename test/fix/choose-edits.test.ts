import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit, Finding } from '../../rules/kit/finding.ts';
import { Lines } from '../../rules/kit/lines.ts';
import { applyChanges, chooseEdits } from '../../scripts/fix/choose-edits.ts';
import { changeText } from '../../scripts/fix/text-of.ts';

const lines = new Lines('0123456789'.repeat(10));
const edit = (start: number, end: number, text = '', path?: string): Edit => ({ range: lines.range(start, end), text, ...(path && { path }) });
const finding = (edits: Edit[], path = 'a.md', draft?: true): Finding => ({ rule: 'r', severity: 'note', path, what: '', why: '', fix: '', edits, ...(draft && { draft }) });
const all = { drafts: false, allowed: () => true };

describe('chooseEdits', () => {
  it('takes the first of two that meet or touch, and leaves the other for later', () => {
    const [first, second, third] = [finding([edit(3, 6)]), finding([edit(6, 8)]), finding([edit(9, 9, 'x')])];
    expect(chooseEdits([first, second, third], all)).toEqual({ findings: [first, third], changes: new Map([['a.md', [{ start: 3, end: 6, text: '' }, { start: 9, end: 9, text: 'x' }]]]) });
  });

  it('takes all edits of a finding or none, across files too', () => {
    const [first, second] = [finding([edit(5, 6)], 'b.md'), finding([edit(1, 2), edit(4, 7, '', 'b.md')])];
    expect(chooseEdits([first, second], all).findings).toEqual([first]);
    expect(chooseEdits([second, first], all).findings).toEqual([second]);
    expect(chooseEdits([second], { drafts: false, allowed: (path) => path === 'a.md' }).findings).toEqual([]);
  });

  it('leaves drafts alone unless asked, and edits that meet themselves always', () => {
    expect(chooseEdits([finding([edit(1, 1, 'x')], 'a.md', true)], all).findings).toEqual([]);
    expect(chooseEdits([finding([edit(1, 1, 'x')], 'a.md', true)], { ...all, drafts: true }).findings).toHaveLength(1);
    expect(chooseEdits([finding([edit(1, 4), edit(3, 5)])], all).findings).toEqual([]);
  });
});

describe('applyChanges', () => {
  it('leaves the text outside of the changes as it is', () => {
    const places = fc.array(fc.tuple(fc.nat(100), fc.nat(10), fc.string()), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ minLength: 0, maxLength: 100 }), places, (text, wanted) => {
        const one = new Lines(text);
        const findings = wanted.map(([start, length, put]) => finding([{ range: one.range(Math.min(start, text.length), Math.min(start + length, text.length)), text: put }]));
        const changes = chooseEdits(findings, all).changes.get('a.md') ?? [];
        const after = applyChanges(text, changes);
        let [read, written] = [0, 0];
        for (const { start, end, text: put } of changes) {
          expect(after.slice(written, written + start - read)).toBe(text.slice(read, start));
          written += start - read;
          expect(after.slice(written, written + put.length)).toBe(put);
          [read, written] = [end, written + put.length];
        }
        expect(after.slice(written)).toBe(text.slice(read));
      }),
    );
  });

  it.each([[[{ start: 4, end: 6, text: '' }, { start: 5, end: 7, text: '' }]], [[{ start: 4, end: 99, text: '' }]]])('refuses %j, which would lose text', (changes) => {
    expect(() => applyChanges('0123456789', changes)).toThrow(RangeError);
  });

  it('counts from behind a byte order mark, which stays', () => {
    expect(changeText('\uFEFFabc\r\n', [{ start: 1, end: 2, text: 'B' }])).toBe('\uFEFFaBc\r\n');
  });
});
