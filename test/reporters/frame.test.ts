import picocolors from 'picocolors';
import { expect, it } from 'vitest';
import { renderFrame } from '../../scripts/reporters/frame.ts';

const plain = picocolors.createColors(false);
const at = (line: number, column: number, endColumn: number, endLine = line) => ({
  start: { line, column, offset: 0 },
  end: { line: endLine, column: endColumn, offset: 0 },
});

it('underlines the slice between its neighbours', () => {
  expect(renderFrame(['one', '## Pre-requisits', 'three', 'four'], at(2, 4, 17), 80, plain)).toBe(
    ['1 │ one', '2 │ ## Pre-requisits', '  │    ^^^^^^^^^^^^^', '3 │ three'].join('\n'),
  );
});

it('lines up under tabs, wide letters and combining marks', () => {
  expect(renderFrame(['\tx东京e\u0301 bad'], at(1, 8, 11), 80, plain)).toBe(['1 │   x东京e\u0301 bad', '  │          ^^^'].join('\n'));
});

it('marks a place without width with one mark', () => {
  expect(renderFrame(['abc'], at(1, 2, 2), 80, plain)).toBe(['1 │ abc', '  │  ^'].join('\n'));
});

it('says how far a slice goes on', () => {
  expect(renderFrame(['| a |', '| b |'], at(1, 1, 6, 2), 80, plain)).toContain('^^^^^ to line 2');
});

it('shows the surroundings of a slice far out in a long line', () => {
  const frame = renderFrame([`${'word '.repeat(100)}bad ${'word '.repeat(100)}`], at(1, 501, 504), 60, plain);
  const [line = '', marks = ''] = frame.split('\n');
  expect(line).toMatch(/^1 │ ….*bad.*…$/);
  expect(line.length).toBeLessThanOrEqual(60);
  expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('bad');
});

it('never lets the text under it act on the terminal', () => {
  expect(renderFrame(['a\u001B[2Jb'], at(1, 1, 2), 80, plain)).toBe(['1 │ a\\u{1B}[2Jb', '  │ ^'].join('\n'));
});
