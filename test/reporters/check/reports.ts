import fc from 'fast-check';
import type { Finding, Point, Range } from '../../../rules/kit/finding.ts';
import { formats } from '../../../scripts/reporters/check/index.ts';
import type { Reporting, Text } from '../../../scripts/reporters/check/reporting.ts';

export const site = 'https://kb.example.com';

/** A stretch of one line. */
export function at(line: number, from: number, to: number): Range {
  const point = (column: number): Point => ({ line, column, offset: 100 * line + column });
  return { start: point(from), end: point(to) };
}

/** An article with two faults, which `findings` tell of. */
export const lines = ['---', 'title: Deploy Widget', '---', '', '## Befor you begin', '', 'See [the site](http://www.acme.example/).'];

const deploy = 'partners/acme/widget/public/deploy.md';

/** One of each kind: an error that can be mended, a warning, a note about a file as a whole, and one that is let pass. */
export const findings: Finding[] = [
  { rule: 'no-unused-image', severity: 'note', path: 'partners/acme/widget/public/a b#1.png', what: 'No article shows `a b#1.png`.', why: 'Nobody sees it.', fix: 'Show it, or remove it.' },
  {
    rule: 'require-sections', severity: 'error', path: deploy, range: at(5, 1, 19), what: '`Befor you begin` is not a heading that the program knows.', why: 'Readers look for the same answer in the same place.', fix: 'Did you mean `Before you begin`?',
    related: [{ path: 'partners/acme/widget/solution.md', range: at(2, 1, 5), what: 'The solution says so.' }],
    edits: [{ range: at(5, 4, 19), text: 'Before you begin' }],
  },
  { rule: 'no-unsafe-link', severity: 'warning', path: deploy, range: at(7, 16, 40), what: '`http://www.acme.example/` is not encrypted.', why: 'Anybody in between can read the page.', fix: 'Write `https://www.acme.example/`.' },
  {
    rule: 'require-image-alt', severity: 'error', path: 'partners/acme/widget/public/use.md', range: at(3, 1, 9), what: 'The image `a.png` has no text.', why: 'Some readers hear it.', fix: 'Say what it shows.',
    suppression: { kind: 'waiver', justification: 'The images are drawn anew in December.', until: '2026-12-31' },
  },
];

/** What a reporter is given for some findings. */
export function reporting(found: readonly Finding[] = findings, change: Partial<Reporting['result']> = {}): Reporting {
  const counting = found.filter(({ suppression }) => !suppression);
  const number = (severity: string): number => counting.filter((finding) => finding.severity === severity).length;
  const counts = { files: 7, judged: 7 - (change.notJudged?.length ?? 0), errors: number('error'), warnings: number('warning'), notes: number('note'), waived: found.filter(({ suppression }) => suppression?.kind === 'waiver').length, known: found.filter(({ suppression }) => suppression?.kind === 'baseline').length, omitted: 0, byRule: {} };
  const result = { findings: [...found], notJudged: [], counts, absentRoots: [], catalogue: { asOf: '2026-11-16', program: { version: '2015-02' } }, ...change };
  return { result, exitCode: result.notJudged.length > 0 ? 2 : counts.errors > 0 ? 1 : 0, site, show: (path) => `content/${path}`, lines: (path) => (path === deploy ? lines : undefined) };
}

/** The report of some findings in one format, without colours, 100 columns wide. */
export async function rendered(format: string, given: Reporting = reporting()): Promise<string> {
  const render = await formats[format]!.load();
  return whole(render(given, { color: false, width: 100, quiet: false }));
}

/** A report whose text may come in pieces, as the reader has it in the end. */
export function whole(text: Text): string {
  return typeof text === 'string' ? text : [...text].join('');
}

const nasty = [
  '::error::x', '\n::stop-commands::a\n', '\r\n  ::add-mask::x', '##[add-mask]x', '##vso[task.setvariable variable=a]b', '%0A', '%3A,', '<script>alert(1)</script>', ']]>', '<![CDATA[', '&amp;', '&#64;', '`', '``', '```\n', ' `@a` ',
  '@org/team', '#12', 'a/b#3', 'GH-7', 'deadbeef', '![a](https://evil.example/x.png)', '[a](https://evil.example)', '[a]: https://evil.example', '<img src=x onerror=alert(1)>', '</style>', '</details>', '</summary>', '<!-- x -->', '-->',
  'https://evil.example', 'www.evil.example', 'a@evil.example', '<https://evil.example>', 'javascript:alert(1)', '$x^2$', ':smile:', '\\', '\\`', '{0}', '{{', '}', '](', '|', '---', '\n# a', '\n- a', '\n1. a', '\n> a', '[^1]', '~~a~~', '**a**', '_a_',
  '\u202E', '\u200B', '\u001B[2J', '\0', '\uD800', '\uDC00', '\uFFFE', '\uFFFF', '\u2028', '\u0085', '"', "'", ' ', 'one two', '東京', '😀',
];

/** Text as somebody would write it who wants to break a report. */
export const hostile: fc.Arbitrary<string> = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...nasty) }, fc.string({ unit: 'binary', maxLength: 8 }), fc.string({ maxLength: 8 })), { maxLength: 8 }).map((parts) => parts.join(''));

const somewhere: fc.Arbitrary<Range> = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 12 })).map(([line, from, length]) => at(line, from, from + length));

const hostileFinding: fc.Arbitrary<Finding> = fc.record(
  {
    rule: fc.constantFrom('require-sections', 'valid-link', 'judged'),
    severity: fc.constantFrom('error', 'warning', 'note'),
    path: hostile,
    what: hostile,
    why: hostile,
    fix: hostile,
    range: somewhere,
    actual: hostile,
    expected: fc.array(hostile, { maxLength: 2 }),
    related: fc.array(fc.record({ path: hostile, range: somewhere, what: hostile }), { maxLength: 2 }),
    edits: fc.array(fc.record({ range: somewhere, text: hostile }), { maxLength: 2 }),
    suppression: fc.record({ kind: fc.constantFrom('waiver', 'baseline'), justification: hostile, until: hostile }),
  },
  { requiredKeys: ['rule', 'severity', 'path', 'what', 'why', 'fix'] },
) as fc.Arbitrary<Finding>;

/** A report about hostile files, with hostile lines in its frames. */
export const hostileReporting: fc.Arbitrary<Reporting> = fc.tuple(fc.array(hostileFinding, { maxLength: 4 }), fc.array(fc.record({ path: hostile, why: hostile }), { maxLength: 2 }), fc.array(hostile, { maxLength: 4 })).map(([found, notJudged, text]) => ({
  ...reporting(found, { notJudged }),
  show: (path) => path,
  lines: () => text.flatMap((line) => line.split(/\r\n|\n|\r/)),
}));
