import { describe, expect, it } from 'vitest';
import { htmlBodyToMarkdown } from '../../scripts/import/html/to-markdown.ts';

const convert = (html: string): string => htmlBodyToMarkdown(html).markdown;

describe('a body in HTML becomes clean Markdown', () => {
  it.each([
    ['emphasis without the white space at its ends', '<p><strong>Note: </strong>read <em> this</em>.</p>', '**Note:** read *this*.'],
    ['one emphasis for two side by side', '<p><strong>A</strong><strong>B</strong></p>', '**AB**'],
    ['an emphasis that nobody ended', '<p><strong>One</p><p>Two</p>', '**One**\n\nTwo'],
    ['spaces that do not break', '<p>a&nbsp;b</p><p>&nbsp;</p>', 'a b'],
    ['paragraphs for double line breaks', '<p>a<br /><br />b<br>c</p>', 'a\n\nb\\\nc'],
    ['a list in its item, also where it stands beside it', '<ul><li>a</li><ul><li>b</li></ul></ul>', '* a\n  * b'],
    ['steps with their numbers', '<ol start="3"><li><p>a</p></li><li><p>b</p></li></ol>', '3. a\n4. b'],
    ['a list around a list only', '<ol><ol><li>a</li></ol></ol>', '1. a'],
    ['items without a list', '<li>a</li><li>b</li>', '* a\n* b'],
    ['code', '<pre>a\n  &lt;b&gt;</pre>', '```\na\n  <b>\n```'],
    ['placeholders that look like tags', '<p>ssh <Server Name></p>', 'ssh \\<Server Name>'],
    ['what Markdown cannot say', '<p>H<sub>2</sub>O</p>', 'H<sub>2</sub>O'],
    ['a frame as a link', '<iframe src="//player.vimeo.com/video/1" width="9"></iframe>', '[Video (player.vimeo.com)](//player.vimeo.com/video/1)'],
    ['addresses as links', '<p>See http://a.example/x, write to help@a.example.</p>', 'See <http://a.example/x>, write to <help@a.example>.'],
    ['Markdown that was left in it', '<p>Open [Control](https://c.example/) and click **Save**.</p>', 'Open [Control](https://c.example/) and click **Save**.'],
    ['headings without bold', '<h3><strong>Steps</strong></h3>', '### Steps'],
  ])('%s', (_, html, markdown) => {
    expect(convert(html)).toBe(markdown);
  });

  it('tables: header of bold cells, one line a cell, empty cells for wide ones', () => {
    const html = '<table><tr><td><strong>Name</strong></td><td><strong>Use</strong></td></tr><tr><td colspan="2">All</td></tr><tr><td>a</td><td><p>x</p><ul><li>y</li><li>z</li></ul></td></tr></table>';
    expect(convert(html)).toBe('| Name | Use |\n| - | - |\n| All | |\n| a | x<br>• y<br>• z |');
  });

  it('titles in bold as headings, those with a colon below them, remarks not', () => {
    const html = '<p><strong>Audience</strong></p><p>All</p><p><strong>Steps:</strong></p><p>Go</p><p><strong>Note:</strong></p><p>Well</p><p><strong>This is a whole sentence.</strong></p>';
    expect(convert(html)).toBe('## Audience\n\nAll\n\n### Steps:\n\nGo\n\n**Note:**\n\nWell\n\n**This is a whole sentence.**');
  });

  it('bold paragraphs stay where there are headings', () => {
    expect(convert('<h2>A</h2><p><strong>B</strong></p><p><strong>C</strong></p>')).toBe('## A\n\n**B**\n\n**C**');
  });

  it('what nobody saw is left out and told', () => {
    expect(htmlBodyToMarkdown('<!-- secret --><script>x()</script><p>a</p>')).toEqual({ markdown: 'a', notes: ['Left out a comment that readers did not see: "secret".', 'Left out an element <script> that readers did not see.'] });
  });
});
