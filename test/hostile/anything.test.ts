import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../rules/kit/finding.ts';
import { Lines } from '../../rules/kit/lines.ts';
import { identify } from '../../scripts/pipeline/identify.ts';
import { judgeFile } from '../../scripts/pipeline/judge-file.ts';
import { program } from '../fixtures/base.ts';

const paths = ['articles/network/a.md', 'partners/acme/partner.md', 'partners/acme/membership.md', 'partners/acme/widget/solution.md', 'partners/acme/widget/public/a.md', 'partners/acme/widget/internal/a.md', 'program/a.md'];

/** Pieces that mean something to some reader of the text, put together at random. */
const piece = fc.oneof(
  fc.constantFrom(
    '---\n', '---', '+++\n', '...\n', '\r\n', '\r', '\n\n', '\t', 'title: ', 'audience: public\n', 'version: 1.10\n', 'keywords: [a, ', ']', '{', '}', '? ', '- ', '&a ', '*a', '!!js/function ', '"', "'", ': ', '#', '|\n',
    '# ', '## Steps\n', '> ', '1. ', '* ', '**', '_', '`', '```\n', '~~~', '![', '](', ')', '[^1]', '[^1]: ', '<b>', '</b>', '<!--', '-->', '<script>', '<?', '|a|b|\n|-|-|\n', '&amp;', '&#x0;', '\\', 'javascript:', 'https://a.example/',
    'a@b.example', '+1 303 555 0142', '24x7', '\u0000', '\u200B', '\u202E', '\uFEFF', '😀', 'é', '\uD800', '__proto__: 1\n', 'constructor', '%YAML 1.1\n', '{{{', 'TODO', '<Your product name>',
  ),
  fc.string({ maxLength: 12 }),
);

function expectSound({ range, what, why, fix }: Finding, lines: Lines): void {
  for (const text of [what, why, fix]) {
    expect(text.length).toBeGreaterThan(0);
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F\u200B\u202A-\u202E\uFEFF]/);
  }
  if (!range) return;
  for (const point of [range.start, range.end]) expect(point).toEqual(lines.point(point.offset));
  expect(range.end.offset).toBeGreaterThanOrEqual(range.start.offset);
}

describe('whatever stands in a file', () => {
  it('is judged, and what is said of it is sound', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.array(piece, { maxLength: 60 }), fc.boolean(), (path, pieces, fenced) => {
        const text = `${fenced ? '---\ntitle: T\naudience: public\n---\n\n' : ''}${pieces.join('')}`;
        const bytes = new TextEncoder().encode(text);
        const { findings } = judgeFile(path, bytes, program);
        const lines = new Lines(new TextDecoder().decode(bytes).replaceAll(/\r(?!\n)/g, '\n'));
        for (const finding of findings) expectSound(finding, lines);
        expect(judgeFile(path, bytes, program).findings).toEqual(findings);
      }),
      { numRuns: 400 },
    );
  });

  it('may be any bytes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths, 'articles/a/b.png', 'articles/a/b.jpg', 'articles/a/b.webp'), fc.uint8Array({ maxLength: 400 }), (path, bytes) => {
        expect(judgeFile(path, bytes, program).findings.length).toBeGreaterThan(0);
      }),
    );
  });

  it('may have any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
        for (const path of [name, `articles/network/${name}`, `partners/acme/widget/public/${name}.md`]) {
          const identified = identify(path);
          // Said in letters that can be shown, or made of such letters only.
          const shown = 'report' in identified ? identified.report.what : path;
          expect(shown).toMatch('report' in identified ? /^[^\u0000-\u001F\u202A-\u202E]+$/ : /^[a-z0-9/-]+\.(?:md|png|jpe?g|webp)$/);
        }
      }),
    );
  });
});
