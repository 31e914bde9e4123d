import { describe, expect, it } from 'vitest';
import { findBy, port, vendorArticle } from '../catalogue/found.ts';

const find = (body: string): ReturnType<typeof findBy> => findBy('no-raw-html', { [port]: vendorArticle(body) });

describe('no-raw-html', () => {
  it('points at the tag and says what to write instead', async () => {
    expect(await find('a <strong class="x">b</strong> c')).toEqual([{ path: port, severity: 'error', at: '<strong class="x">', what: '`<strong>` is HTML.', fix: 'Write `**text**`.' }]);
  });

  it.each([
    ['<a href="x.md">b</a>', '<a href="x.md">', 'Write a link'],
    ['<img\n  src="a.png" alt="b">', '<img\n  src="a.png" alt="b">', 'Write an image'],
    ['<h2>b</h2>', '<h2>', 'Write a heading'],
    ['If a<b and c>d then e.', '<b and c>', 'Put it between backticks'],
    ['If a <b class="x">c</b> d.', '<b class="x">', 'Write `**text**`'],
    ['- a\n\n  <div\n  id="b">\n  c\n  </div>', '<div\n  id="b">', 'Leave the element out'],
    ['> <pre>\n> b\n> </pre>', '<pre>', 'Write a fenced code block'],
    ['<iframe src="https://video.example/1"></iframe>', '<iframe src="https://video.example/1">', 'Write a link'],
    ['<script>alert("</b>")</script>', '<script>', 'Remove the element'],
    ['<IMG SRC="a.png">', '<IMG SRC="a.png">', 'Write an image'],
    ['| a |\n| - |\n| <b>x</b> |', '<b>', 'Write `**text**`'],
  ])('finds the element in %j', async (body, at, fix) => {
    expect(await find(body)).toMatchObject([{ at, fix: expect.stringContaining(fix) as string }]);
  });

  it('names a table or list once, and what stands in it that is no part of it', async () => {
    expect(await find('<table>\n<tr><td>a</td><td><p>b</p></td></tr>\n<tr><td><em>c</em></td></tr>\n</table>\n\n<ul><li>d</li></ul>')).toMatchObject([{ at: '<table>' }, { at: '<em>' }, { at: '<ul>' }]);
  });

  it('says that a placeholder vanishes', async () => {
    expect(await find('Sign in to <server name>.')).toMatchObject([{ at: '<server name>', what: '`<server name>` is read as HTML, so the reader does not see it.', fix: expect.stringContaining('`<server name>`') as string }]);
  });

  it('leaves the markers of a template to no-template-text', async () => {
    expect(await find('Made by <Company name>.')).toEqual([]);
  });

  it('points at a closing tag that closes nothing, and at declarations', async () => {
    expect(await find('a</b>')).toMatchObject([{ at: '</b>', what: '`</b>` closes nothing.' }]);
    expect(await find('a <!DOCTYPE html> b <?php x ?> c <![CDATA[ d ]]> e')).toMatchObject([{ at: '<!DOCTYPE html>' }, { at: '<?php x ?>' }, { at: '<![CDATA[ d ]]>' }]);
  });

  it('keeps a few elements, without attributes', async () => {
    expect(await find('a<br>b<br/>c <sub>d</sub> <sup>e</sup> <kbd>f</kbd>\n\n<details open>\n<summary>g</summary>\n\nh\n\n</details>')).toEqual([]);
    expect(await find('<details open class="x" onclick="y()">\n<summary>g</summary>\n</details>')).toMatchObject([
      { at: '<details open class="x" onclick="y()">', what: '`<details>` has the attribute `class`, which the site removes.' },
      { what: '`<details>` has the attribute `onclick`, which the site removes.' },
    ]);
  });

  it('leaves code, comments and addresses alone', async () => {
    expect(await find('`<b>` <https://www.acme.example/> <!-- c -->\n\n```html\n<b>x</b>\n```\n\n1 < 2 > 0')).toEqual([]);
  });
});
