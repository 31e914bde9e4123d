import { applyPatch } from 'diff';
import { describe, expect, it } from 'vitest';
import { renderDiff } from '../../scripts/fix/render-diff.ts';

const diff = (before: string, after: string, color = false): string => renderDiff({ before: Buffer.from(before), after }, 'content/a.md', color);

describe('renderDiff', () => {
  it('is a unified diff that other tools can apply', () => {
    const [before, after] = ['one\ntwo \nthree\nfour', 'one\ntwo\nthree\nfour'];
    expect(diff(before, after)).toBe('--- a/content/a.md\n+++ b/content/a.md\n@@ -1,4 +1,4 @@\n one\n-two \n+two\n three\n four\n\\ No newline at end of file\n');
    expect(applyPatch(before, diff(before, after))).toBe(after);
  });

  it('shows what nobody sees, and lets none of it reach a terminal', () => {
    const text = diff('a\u200Bb \u001B[31m\u202E\tc\n', 'ab\n');
    expect(text).toContain('-a\\u{200B}b \\u{1B}[31m\\u{202E}\tc\n+ab\n');
  });

  it('gives a CI service no commands', () => {
    expect(diff('::add-mask::x\n\t::y\nz \n', '::add-mask::x\n\t::y\nz\n')).toContain('\n \\u{3A}:add-mask::x\n \t\\u{3A}:y\n');
  });

  it('is coloured where asked', () => {
    expect(diff('a \n', 'a\n', true)).toContain('\u001B[32m+a\u001B[39m');
  });
});
