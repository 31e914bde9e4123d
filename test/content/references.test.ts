import { describe, expect, it } from 'vitest';
import { articleOf, slice } from './read.ts';

const found = (source: string): unknown[] => {
  const article = articleOf(source);
  return article.references.map(({ form, image, url, text, range }) => [form, image, url, text, slice(article, range)]);
};

describe('references', () => {
  it.each([
    ['[a *b*](c.md "t")', ['link', false, 'c.md', 'a b', 'c.md']],
    ['[c.md](c.md)', ['link', false, 'c.md', 'c.md', 'c.md']],
    ['[a](<b c.md>)', ['link', false, 'b c.md', 'a', 'b c.md']],
    ['[a](b\\_c.md)', ['link', false, 'b_c.md', 'a', '[a](b\\_c.md)']],
    ['[](c.md)', ['link', false, 'c.md', '', 'c.md']],
    ['<https://a.example/>', ['link', false, 'https://a.example/', 'https://a.example/', 'https://a.example/']],
    ['see www.a.example.', ['link', false, 'http://www.a.example', 'www.a.example', 'www.a.example']],
    ['see a@b.example.', ['link', false, 'mailto:a@b.example', 'a@b.example', 'a@b.example']],
    ['![a](b.png)', ['image', true, 'b.png', 'a', 'b.png']],
    ['![b.png](b.png "b.png")', ['image', true, 'b.png', 'b.png', 'b.png']],
    ['> - ![a](b.png)', ['image', true, 'b.png', 'a', 'b.png']],
    ['[a][b]\n\n[b]: c.md "t"', ['definition', false, 'c.md', 'a', 'c.md']],
    ['![a][b]\n\n[b]: <c.png>', ['definition', true, 'c.png', 'a', 'c.png']],
    ['[unused]: c.md', ['definition', false, 'c.md', 'unused', 'c.md']],
    ['x <a href="b.md?c&amp;d">e</a>', ['html', false, 'b.md?c&d', '', 'b.md?c&amp;d']],
    ['<p><a class=x href=b.md>e <i>f</i></a></p>', ['html', false, 'b.md', 'e f', 'b.md']],
    ["- a\n\n  <img\n    alt='c'\n    src='b.png' />", ['html', true, 'b.png', 'c', 'b.png']],
    ['> <iframe\n>   src="https://a.example/"></iframe>', ['html', false, 'https://a.example/', '', 'https://a.example/']],
  ])('are found with the place of their address: %j', (source, expected) => {
    expect(found(`${source}\n`)).toEqual([expected]);
  });

  it('come in the order of the text, definitions too', () => {
    expect(articleOf('[b]: one.md\n\n![x](two.png) <a href="three.md">y</a> [z][b]\n').references.map(({ url }) => url)).toEqual(['one.md', 'two.png', 'three.md']);
  });

  it('of a definition that a link and an image use count for both', () => {
    expect(found('[a][c] ![b][c]\n\n[c]: d.png\n')).toEqual([
      ['definition', true, 'd.png', 'b', 'd.png'],
      ['definition', false, 'd.png', 'a', 'd.png'],
    ]);
  });

  it('in code are none', () => {
    expect(found('`[a](b.md)`\n\n    <a href="c.md">\n\n```html\n<img src="d.png">\n```\n')).toEqual([]);
  });
});
