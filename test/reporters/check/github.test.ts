import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Finding } from '../../../rules/kit/finding.ts';
import { renderGitHub } from '../../../scripts/reporters/check/github.ts';
import { printable } from '../../../scripts/reporters/text.ts';
import { at, findings, hostileReporting, rendered, reporting } from './reports.ts';

it('prints one command a finding, the gravest first, then the sum', async () => {
  expect(await rendered('github')).toMatchInlineSnapshot(`
    "::error file=content/partners/acme/widget/public/deploy.md,line=5,endLine=5,col=1,endColumn=19,title=require-sections::\`Befor you begin\` is not a heading that the program knows.%0AFix: Did you mean \`Before you begin\`?%0AWhy: Readers look for the same answer in the same place.%0Ahttps://kb.example.com/rules/require-sections/
    ::warning file=content/partners/acme/widget/public/deploy.md,line=7,endLine=7,col=16,endColumn=40,title=no-unsafe-link::\`http://www.acme.example/\` is not encrypted.%0AFix: Write \`https://www.acme.example/\`.%0AWhy: Anybody in between can read the page.%0Ahttps://kb.example.com/rules/no-unsafe-link/
    ::notice file=content/partners/acme/widget/public/a b#1.png,title=no-unused-image::No article shows \`a b#1.png\`.%0AFix: Show it, or remove it.%0AWhy: Nobody sees it.%0Ahttps://kb.example.com/rules/no-unused-image/
    1 error blocks. 7 files judged as of 2026-11-16 by program 2015-02: 1 error, 1 warning, 1 note, 1 waived.
    "
  `);
});

it('prints errors only when it is asked to be quiet', () => {
  expect(renderGitHub(reporting(), { quiet: true }).match(/^::\w+/gm)).toEqual(['::error']);
});

it('lists what GitHub would drop: it shows ten of a kind', () => {
  const many = Array.from({ length: 12 }, (_, index): Finding => ({ ...findings[1]!, range: at(index + 1, 1, 2) }));
  const out = renderGitHub(reporting([...many, ...many.slice(0, 11).map((finding): Finding => ({ ...finding, severity: 'warning' }))]), { quiet: false }).split('\n');
  expect(out.filter((line) => line.startsWith('::error')).length).toBe(10);
  expect(out.filter((line) => line.startsWith('::warning')).length).toBe(10);
  expect(out.slice(20)).toEqual([
    '::group::3 more findings, which GitHub does not show beside the text',
    'error  content/partners/acme/widget/public/deploy.md:11:1  require-sections  `Befor you begin` is not a heading that the program knows.',
    'error  content/partners/acme/widget/public/deploy.md:12:1  require-sections  `Befor you begin` is not a heading that the program knows.',
    'warning  content/partners/acme/widget/public/deploy.md:11:1  require-sections  `Befor you begin` is not a heading that the program knows.',
    '::endgroup::',
    '12 errors block. 7 files judged as of 2026-11-16 by program 2015-02: 12 errors, 11 warnings.',
    '',
  ]);
});

it('gives no columns to what spans lines, which GitHub refuses', () => {
  const range = { start: at(3, 5, 5).start, end: at(4, 2, 2).start };
  expect(renderGitHub(reporting([{ ...findings[1]!, range }]), { quiet: false })).toContain('line=3,endLine=4,title=');
});

it('says which file was not judged', async () => {
  const out = await rendered('github', reporting([], { notJudged: [{ path: '::error::x', why: 'It took over 10 s.' }] }));
  expect(out).toBe('not judged  content/::error::x  It took over 10 s.\nCould not judge 1 file. 6 files judged as of 2026-11-16 by program 2015-02: nothing found.\n');
});

it('is read by GitHub as it was meant, whatever text there is', () => {
  fc.assert(
    fc.property(hostileReporting, (given) => {
      const read = renderGitHub(given, { quiet: false }).split('\n').filter((line) => line.startsWith('::')).map(readCommand);
      const counting = [...given.result.findings].filter(({ suppression }) => !suppression);
      const meant = ['error', 'warning', 'note'].flatMap((severity) => counting.filter((finding) => finding.severity === severity));
      expect(read.map(({ properties }) => properties.get('file'))).toEqual(meant.map(({ path }) => printable(path)));
      expect(read.map(({ data }) => data.split('\n')[0])).toEqual(meant.map(({ what }) => printable(what, { most: 500 })));
    }),
  );
});

/** As the runner reads a command: properties up to the second `::`, then the message. */
function readCommand(line: string): { properties: Map<string, string>; data: string } {
  const end = line.indexOf('::', 2);
  const info = line.slice(2, end);
  const undo = (text: string, tokens: Record<string, string>): string => Object.entries(tokens).reduce((all, [token, character]) => all.replaceAll(token, character), text);
  const data = { '%0D': '\r', '%0A': '\n', '%25': '%' };
  const pairs = info.slice(info.indexOf(' ') + 1).split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), undo(pair.slice(pair.indexOf('=') + 1), { '%3A': ':', '%2C': ',', ...data })] as const);
  return { properties: new Map(pairs), data: undo(line.slice(end + 2), data) };
}
