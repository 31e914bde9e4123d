import { expect, test } from 'vitest';
import { leadsTo } from '../../scripts/stage/addresses.ts';
import { withoutUnseen } from '../../scripts/stage/unseen.ts';
import { renderMarkdown } from '../../site/markdown/render.ts';

const images = { './a.png': { file: 'a.webp', width: 1, height: 1 } };
const links = { './b.md': '/b/' };
/** The Markdown beside a page, and the page. */
const publish = (text: string): { copy: string; page: string } => {
  const copy = withoutUnseen(text, leadsTo(links, images));
  return { copy, page: renderMarkdown(copy, { links, images, href: (route) => route }).html };
};

// What a page drops, in every way of writing it down that we know.
test.each([
  ...['data-x', 'style', 'class', 'onclick', 'aria-label', 'hidden', 'cite'].flatMap((name) => [`A <span ${name}="Ada">word</span>.`, `<div ${name}="Ada">\n\nText.\n\n</div>`, `> <p ${name}="x\n> Ada">Text.</p>`, `- <div ${name}=Ada>\n  Text.\n  </div>`]),
  ...['template', 'script', 'style', 'title', 'textarea', 'noscript', 'iframe', 'svg', 'math', 'object', 'video', 'select'].flatMap((name) => [`A <${name}>Ada</${name}> b.`, `<${name} data="Ada"></${name}>`, `<${name}>\n\nAda **is** <b>here</b>.\n\n</${name}>\n\nEnd.`]),
  'A <template><template></template>Ada</template>.', 'A <script>x\n\nAda', '<embed src="Ada">', '<input value="Ada">', '<meta content="Ada">', '<form action="Ada"></form>', '<button value="Ada">b</button>',
  'A <ada-x>b</ada-x>.', 'A <Ask Ada> b.', '<body data-x="Ada">b', '<p>b</p data-x="Ada">', '<div data-x="Ada\n\nb', '<h2 id="Ada">b</h2>', '<p id="kb-Ada">b</p>', '<table summary="Ada"><colgroup title="Ada"><tr><td abbr="Ada">b</td></tr></table>',
  '[b](../internal/Ada.md "Ada")', '[b](../internal/Ada&#46;md)', '[b](../internal/Ada\\_1.md)', '[b](http://Ada.example/)', '[b](//Ada.example)', '[b](/Ada)', '[b](javascript:Ada)', '[b](ftp://Ada.example)', '[b](https://Ada@b.example)', '[b][c]\n\n[c]: http://b.example "Ada"', '[b][Ask Ada]\n\n[ask ada]: https://b.example',
  '![b](https://Ada.example/b.png "Ada")', '![Ada.png](b.png)', '![b][c]\n\n[c]: https://b.example/Ada.png', '[![b](Ada.png)](https://b.example)', '<img src="https://Ada.example/b.png" title="Ada" alt="b">', '<img src="x.png" alt="Ada.png">', '<img src="./a.png" srcset="Ada.png 2x" alt="b">', '<a href="http://Ada.example" title="Ada">b</a>', '<a href="https://b.example" name="Ada" target="Ada">b</a>',
  '```sh Ada\nls\n```', '> ~~~ sh {Ada} file=b Ada\n> ls\n> ~~~', '| a | b |\n|---|---|\n| 1 | 2 | Ada | 3 |', '| a |\n|---|\n1 | Ada', '<template>[b][c]</template>\n\n[c]: https://Ada.example', 'b\n\n[^c]: d\n\n    [e]: f "Ada"\n\n    Ada',
])('neither the page nor the Markdown beside it says what stands in %j', (text) => {
  const { copy, page } = publish(text);
  expect(page).not.toMatch(/ada/i);
  expect(copy).not.toMatch(/ada/i);
});

test.each([
  'A <abbr title="Ada">b</abbr>.', '<p title="Ada" lang="en" data-x="b">b</p>', '<details open><summary>b</summary>\n\nAda\n\n</details>', '<table width="9"><tr><td align="right" colspan="2">Ada</td></tr></table>', '<a name="Ada">b</a>', '<a href="https://b.example/Ada">b</a>', '<form>\n<p>Ada\n</form>', 'A <b class="x">Ada</b>.',
  '[b](https://Ada.example "t")', '[b](mailto:Ada@b.example)', '[Ada](./b.md)', '[b](#Ada)', '[Ada]\n\n[ada]: https://b.example', '![Ada](./a.png "t")', '![Ada [b] \\* c](missing.png)', '<http://Ada.example>', 'http://Ada.example', '<zz:Ada>',
  '```sh file=Ada\nls\n```', '```html\n<!-- Ada -->\n```', '`<template>Ada</template>`', '<pre><code>b</code>Ada</pre>', '<pre><code>b <i title="Ada">c</i></code></pre>', 'b[^c]\n\n[^c]: Ada', '| a |\n|---|\n| `b \\| Ada` |',
])('the page and the Markdown beside it both say what stands in %j', (text) => {
  const { copy, page } = publish(text);
  expect(page).toContain('Ada');
  expect(copy).toContain('Ada');
});

test('what is shown stays as it is written', () => {
  const text = 'A <BR/> b <sub>2</sub>, <img  src=\'./a.png\' alt="A"> and [c](  ./b.md  "t" ).\n\n<table>\n<tr><td style="text-align: left">d</td></tr>\n</table>\n\n- [ ] e\n';
  expect(withoutUnseen(text, leadsTo(links, images))).toBe(text);
});
