import { describe, expect, it } from 'vitest';
import { takeMarks } from '../../scripts/import/anchor-marks.ts';
import { convertBody } from '../../scripts/import/body.ts';

const convert = (source: string): string => takeMarks(convertBody(source, false).text).text;

describe('a body in Markdown is kept as it is', () => {
  it('to the letter where nothing has to change', () => {
    const body = '## Steps\n\n1.  First *this*\n    - and_that\n\n+ __Bold__\n***\nTrailing  \nbreak | pipe';
    expect(convert(body)).toBe(body);
  });

  it.each([
    ['two up', '#### A\n\n##### B\n', '## A\n\n### B'],
    ['one down, underlined ones too', 'A\n===\n\nB\n---\n\n### C', '## A\n\n### B\n\n#### C'],
    ['not where they would get too deep', '# A\n\n###### B', '# A\n\n###### B'],
    ['not inside lists, where they are comments of a script', '### A\n\n* # comment', '## A\n\n* # comment'],
  ])('headings move alike: %s', (_, source, markdown) => {
    expect(convert(source)).toBe(markdown);
  });

  it.each([
    ['an image', '<img src="../images/a b.png" alt="A [b]" style="float:right">', '![A \\[b\\]](<../images/a b.png>)'],
    ['a link, its white space outside', 'See <a href="x.md" target="_blank"> this </a>.', 'See  [this](x.md) .'],
    ['emphasis', '<b>a</b>, <i>b</i>, <strong>c </strong>d', '**a**, *b*, **c** d'],
    ['emphasis that Markdown would not read', 'a<b>"b"</b>c', 'a"b"c'],
    ['code', 'use <code>a_*b*&lt;c&gt;</code>', 'use `a_b<c>`'],
    ['line breaks, sub and sup stay', 'a<br />b<sup class="x">1</sup>', 'a<br>b<sup>1</sup>'],
    ['placeholders', 'ssh <Your Name>@host', 'ssh \\<Your Name>@host'],
    ['a block', '<p>One</p>\n<ul>\n<li>a</li>\n<li>b with **bold** and [link](x.md)</li>\n</ul>\n\nEnd', 'One\n\n* a\n* b with **bold** and [link](x.md)\n\nEnd'],
    ['tags around Markdown', '<p>\n* a\n* b\n', '* a\n* b'],
    ['lists in cells', 'A|B\n-|-\na|<ul><li>x</li><li>y</li></ul>', 'A|B\n-|-\na|• x<br>• y'],
    ['another markup as code', 'Use:\n\n<manifest>\n  <name>x</name>\n</manifest>', 'Use:\n\n```xml\n<manifest>\n  <name>x</name>\n</manifest>\n```'],
    ['a backslash', '<p>Disk "C:\\"</p>', 'Disk "C:\\\\"'],
    ['a video, by what it plays', 'See:\n\n<video width="9"><source src="//v.example/a.mp4"></video>', 'See:\n\n[Video (v.example)](//v.example/a.mp4)'],
    ['inside a list item', '1. Do:\n\n   <img src="a.png">\n\n2. Then', '1. Do:\n\n   ![](a.png)\n\n2. Then'],
    ['nothing in code', '`<b>a</b>`\n\n```\n<img src="x">\n```', '`<b>a</b>`\n\n```\n<img src="x">\n```'],
  ])('raw HTML becomes Markdown: %s', (_, source, markdown) => {
    expect(convert(source)).toBe(markdown);
  });

  it.each([
    ['headings without a space', '##Steps\n\ntext ##not', '## Steps\n\ntext ##not'],
    ['spaces in addresses', '[a](../Control Portal/a b.md) [b](x "title") [c] (d e)', '[a](../Control%20Portal/a%20b.md) [b](x "title") [c] (d e)'],
    ['miscounted tables', 'A|B\n-|-|-\na|b', 'A|B\n|-|-|\na|b'],
    ['code that hangs out of its item', '1. Run:\n   ```\n# a\nb\n   ```\n2. Next', '1. Run:\n   ```\n   # a\n   b\n   ```\n2. Next'],
    ['code whose lines all hang out, each as far from the other as before', '1. Run:\n   ```\na:\n  b: 1\n   ```\n2. Next', '1. Run:\n   ```\n   a:\n     b: 1\n   ```\n2. Next'],
    ['code indented with tabs', '1. Run:\n   * so\n\n \t ```\n  \t$ a\n\t ```\n\n2. Next', '1. Run:\n   * so\n\n \t ```\n     $ a\n\t ```\n\n2. Next'],
    ['code whose end stands too far in', '1. Run:\n   ```\n   a\n\t   ```\nEnd', '1. Run:\n   ```\n   a\n   ```\nEnd'],
    ['images that would be code', 'a\n\n    ![x](y.png)\n\nb', 'a\n\n![x](y.png)\n\nb'],
  ])('what the old site read is mended: %s', (_, source, markdown) => {
    expect(convert(source)).toBe(markdown);
  });

  it('tells what it did', () => {
    expect(convertBody('###A\n\n[x](a b.md)\n\n<!-- hidden -->', false).notes).toEqual([
      'Headings got the space after their marks.',
      'Spaces in addresses were encoded.',
      'Left out a comment that readers did not see: "hidden".',
      'All headings moved 1 level up.',
    ]);
  });
});
