import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rule } from '../../rules/no-stray-space.ts';
import { article, see, withBody } from '../fixtures/seen.ts';
import { bodiesOfFixed, expectMended } from '../fix/mended.ts';

const pieces = ['a', 'word', ' ', '  ', '\t', '\u00A0', '\n', '\n\n', '- ', '-\t', '1. ', '> ', '# ', '`', '```\n', '**', '\\', '    ', '<b>', '|', 'x\r\n'];

describe('no-stray-space', () => {
  it('says how much there is, once a document, and points at the first', async () => {
    expect(await see(article, withBody('One \ntwo\t\n\n-\tthree\u00A0 four'))).toMatchObject([
      { rule: 'no-stray-space', severity: 'note', place: '6:4', at: ' ', what: 'White space that nobody sees: 2 lines end in some, there is a tab and a no-break space stands beside another space.' },
    ]);
  });

  it.each(['a line  \nbreak', '```\ncode \n\tmore\n```', '`a\tb`', '4\u00A0KB', 'a\\ \nb', '<pre>\n a \n</pre>'])('lets %j be', async (body) => {
    expect((await see(article, withBody(body))).filter((finding) => finding.rule === 'no-stray-space')).toEqual([]);
  });

  it.each([
    ['one \ntwo', 'one\ntwo'],
    ['a line  \nbreak  ', 'a line  \nbreak'],
    ['-\tone\n\t-\ttwo', '-   one\n    -   two'],
    ['a\u00A0\u00A0b', 'a b'],
    ['\u00A0 - no list', '\u00A0 - no list'],
    ['```sh\na \n```\t', '```sh\na \n```\t'],
  ])('makes of %j %j', async (from, to) => {
    expect(await bodiesOfFixed(from)).toEqual(to);
  });

  it('changes what nobody sees alone, and leaves nothing behind', async () => {
    expect.hasAssertions();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), async (parts) => {
        await expectMended(rule, withBody(parts.join('')));
      }),
      { numRuns: 300 },
    );
  });
});
