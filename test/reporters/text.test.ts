import fc from 'fast-check';
import { expect, it } from 'vitest';
import { count, printable } from '../../scripts/reporters/text.ts';

it('shows what would move the cursor, hide or forge a line', () => {
  expect(printable('a\u001B[31mb')).toBe('a\\u{1B}[31mb');
  expect(printable('x\n::error::y')).toBe('x\\u{A}::error::y');
  expect(printable('gnp.\u202Egpj')).toBe('gnp.\\u{202E}gpj');
  expect(printable('vis\u200Bible')).toBe('vis\\u{200B}ible');
  expect(printable('one\ntwo', { lines: true })).toBe('one\ntwo');
});

it('leaves text that a person can read as it is', () => {
  expect(printable('Größe: 5 µm – “naïve” 東京 😀')).toBe('Größe: 5 µm – “naïve” 東京 😀');
});

it('cuts long text', () => {
  expect(printable('abcdef', { most: 3 })).toBe('abc…');
});

it('never prints a control, format or unpaired character, whatever it is given', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    }),
  );
});

it('counts in English', () => {
  expect(count(1, 'error')).toBe('1 error');
  expect(count(1234, 'file')).toBe('1,234 files');
});
