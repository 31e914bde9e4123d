import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkContent } from '../../../scripts/pipeline/check.ts';
import { asJson } from '../../../scripts/reporters/check/as-json.ts';
import { formats } from '../../../scripts/reporters/check/index.ts';
import { renderJson } from '../../../scripts/reporters/check/json.ts';
import type { Reporting } from '../../../scripts/reporters/check/reporting.ts';
import { memorySource, type SourceFiles } from '../../../scripts/source.ts';
import type { CheckReport } from '../../../schemas/generated/types.ts';
import { asOf, baseContent, program } from '../../fixtures/base.ts';
import { withBody } from '../../fixtures/seen.ts';
import { findings, hostileReporting, rendered, reporting, site, whole } from './reports.ts';

const names = Object.keys(formats);

const files: SourceFiles = {
  ...baseContent,
  'articles/network/b.md': withBody('[gone](./gone.md) and ![](./none.png)'),
  'articles/network/a.md': withBody('[x](javascript:1)'),
  'stray.txt': 'x',
};

test.each(names)('%s says the same about the same content, whatever the order of the files', async (format) => {
  const report = async (content: SourceFiles): Promise<string> => {
    const source = memorySource(content);
    const result = await checkContent(source, { program, asOf, isolate: false });
    return rendered(format, { result, exitCode: 1, site, show: (path) => path, lines: (path) => new TextDecoder().decode(source.read(path)).split('\n') });
  };
  const first = await report(files);
  expect(first).toContain('gone.md');
  expect(await report(files)).toBe(first);
  expect(await report(Object.fromEntries(Object.entries(files).reverse()))).toBe(first);
});

test('the page on reports tells of each', () => {
  const page = readFileSync(new URL('../../../docs/reports.md', import.meta.url), 'utf8');
  expect([...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name).sort()).toEqual(names.toSorted());
});

test.each(names)('%s ends with one line feed', async (format) => {
  expect(await rendered(format)).toMatch(/[^\n]\n$/);
  expect(await rendered(format, reporting([]))).toMatch(/[^\n]\n$/);
});

describe('hostile text', () => {
  it.each(names)('starts no workflow command, and hides nothing, in a log that shows %s', async (format) => {
    const render = await formats[format]!.load();
    fc.assert(
      fc.property(hostileReporting, (given) => {
        const out = whole(render(given, { color: false, width: 60, quiet: false }));
        // What the runner of GitHub does with each line: https://github.com/actions/runner, ActionCommand.cs
        const commands = out.split(/[\n\r\u0085\u2028\u2029]/).filter((line) => line.replace(/^[\s\u0085]+/, '').startsWith('::'));
        const own = format === 'github' ? /^::(?:(?:error|warning|notice) file=[^,:]*,[^:]*::|group::\d|endgroup::$)/ : /^$/;
        expect(commands.filter((line) => !own.test(line))).toEqual([]);
        expect(out).not.toMatch(/##\w*\[/);
        expect(out).not.toMatch(/[\0-\t\v-\u001F\u007F-\u009F\u200B\u202A-\u202E\u2028\u2029\uFEFF\p{Cs}]/u);
      }),
    );
  });

  it.each(['json', 'sarif', 'gitlab'])('leaves %s a file that can be parsed', async (format) => {
    const render = await formats[format]!.load();
    fc.assert(
      fc.property(hostileReporting, (given) => {
        expect(JSON.parse(whole(render(given, { color: false, width: 60, quiet: false })))).toBeTypeOf('object');
      }),
    );
  });
});

describe('json in pieces', () => {
  it('is laid out as if it had been written at once, and holds every finding', () => {
    const held = (given: Reporting): void => {
      const text = whole(renderJson(given));
      const read = JSON.parse(text) as CheckReport;
      expect(asJson(read)).toBe(text);
      expect(read.findings.map(({ rule, path, what }) => [rule, path, what])).toEqual([...given.result.findings].map(({ rule, path, what }) => [rule, path, what]));
    };
    fc.assert(fc.property(hostileReporting, held));
    held(reporting([]));
  });

  it('is never in memory as a whole, however many findings there are', () => {
    let taken = 0;
    const many = { *[Symbol.iterator]() { for (; taken < 3000; taken++) yield findings[taken % findings.length]!; }, length: 3000 };
    const pieces: { length: number; taken: number }[] = [];
    for (const { length } of renderJson({ ...reporting(), result: { ...reporting().result, findings: many } })) pieces.push({ length, taken });
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(80_000);
    expect(pieces[0]!.taken).toBeLessThan(300);
    expect(taken).toBe(3000);
  });
});
