import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rule } from '../../rules/no-typographic-code.ts';
import { article, see, withBody } from '../fixtures/seen.ts';
import { bodiesOfFixed, expectMended } from '../fix/mended.ts';

const seen = async (body: string) => (await see(article, withBody(body))).filter((finding) => finding.rule === rule.id);

describe('no-typographic-code', () => {
  it('names what stands there, once a piece of code', async () => {
    expect(await seen('1. Run\n\n   ```bash\n   clc login –all “x”\n   ```')).toMatchObject([
      { severity: 'warning', place: '9:14', at: '–', what: 'This code holds a dash (`–`), a curly quote (`“`) and a curly quote (`”`) where a plain character belongs.' },
    ]);
  });

  it.each(['`it’s`', '`1 – 2`', '`2015–2016`', '```text\n‘x’ – y\n```', '```\ncp: cannot stat ‘x’\n```', 'Say “yes” –y.', '`x…`'])('lets %j be', async (body) => {
    expect(await seen(body)).toEqual([]);
  });

  it.each([
    ['`yum install wget –y`', '`yum install wget -y`'],
    ['`clc -–help` and `clc –-help`', '`clc --help` and `clc --help`'],
    ['```\nNew-Rule -Name “A to B" -In\n```', '```\nNew-Rule -Name "A to B" -In\n```'],
    ['```\nInvoke -URI ‘https://api’ -M\n```', "```\nInvoke -URI 'https://api' -M\n```"],
    ['```\n  “a”:”b”“,\n```', '```\n  “a”:”b”“,\n```'],
    ['```\necho “it\'s”\n```', '```\necho “it\'s”\n```'],
    ['`clc login –user x`', '`clc login –user x`'],
    ['    a\u00A0b', '    a b'],
    ['`a\n\u00A0=\u00A0b`', '`a\n\u00A0= b`'],
  ])('makes of %j %j', async (from, to) => {
    expect(await bodiesOfFixed(from)).toBe(to);
  });

  it('changes one character for one, in code alone, and leaves nothing behind', async () => {
    const piece = fc.constantFrom('a', ' ', '–', '—', '-', '“', '”', '‘', '’', '"', "'", '\u00A0', 'y', '\n', '=');
    const code = fc.array(piece, { minLength: 1, maxLength: 20 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(code, fc.constantFrom('`', '```\n', '```sh\n'), async (inside, fence) => {
        const text = withBody(`${fence}${inside}${fence.includes('\n') ? '\n```' : '`'}\n\n${inside}`);
        const after = await expectMended(rule, text, { sees: 'other' });
        const fold = (page: string): string => page.replaceAll(/[–—]/g, '-').replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'").replaceAll('\u00A0', ' ');
        expect(fold(after)).toBe(fold(text));
      }),
    );
  });
});
