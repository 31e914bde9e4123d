import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../rules/kit/article/read.ts';
import { projectRoot } from '../../scripts/host.ts';
import { fastParser } from '../../scripts/pipeline/parse.ts';
import type { EditionImage } from '../../schemas/edition.ts';
import { parseMarkdown } from '../../site/markdown/parse.ts';
import { renderMarkdown } from '../../site/markdown/render.ts';
import { safeHtml } from '../../site/markdown/safe-html.ts';
import { program } from '../fixtures/base.ts';

interface Maps {
  links?: Record<string, string>;
  images?: Record<string, EditionImage>;
}

function render(text: string, { links = {}, images = {} }: Maps = {}): string {
  return renderMarkdown(text, { links, images, href: (route) => `/kb${route}` }).html.trim();
}

/** Anchors as links to them are checked with. */
function checkedAnchors(source: string): string[] {
  const place = { line: 1, column: 1, offset: 0 };
  const article = readArticle({
    path: 'articles/servers/a.md',
    identity: { kind: 'vendor-article', category: 'servers', article: 'a' },
    source,
    frontMatter: { data: {}, keys: {}, values: {}, range: { start: place, end: place } },
    program,
    tree: fastParser.parse(source),
  });
  return article.headings.map(({ slug }) => slug);
}

function shownAnchors(source: string): string[] {
  return [...render(source).matchAll(/<h[1-6][^>]* id="([^"]*)"/g)].map(([, id]) => id!.replaceAll('&amp;', '&')).filter((id) => id !== 'footnote-label');
}

const folders = ['content', '../shared/corpus/publickb'].map((folder) => path.join(projectRoot, folder));

/** Every text below a folder, without its front matter. */
function textsIn(folder: string): [file: string, text: string][] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  return files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8').replace(/^(?:---\n[^]*?\n---\n|\{\{\{[^]*?\n\}\}\}\n)/, '')]);
}

/** The HTML with the values of its attributes emptied: what looks like a tag in one is text. */
function withoutValues(html: string): string {
  return html.replace(/="[^"]*"/g, '=""');
}

describe('addresses', () => {
  it.each([
    ['[a](./b.md#c)', '<a href="/kb/articles/b/#c">a</a>'],
    ['[a](<b c.md>)', '<a href="/kb/b-c/">a</a>'],
    ['[a](é.md)', '<a href="/kb/e/">a</a>'],
    ['[a](#part)', '<a href="#part">a</a>'],
    ['[a](mailto:help@acme.example)', '<a href="mailto:help@acme.example">a</a>'],
    ['[a](tel:+13035550142;ext=7)', '<a href="tel:+13035550142;ext=7">a</a>'],
    ['<tel:+13035550142>', '<a href="tel:+13035550142">tel:+13035550142</a>'],
    ['[a](https://www.example.com/)', '<a href="https://www.example.com/" rel="external nofollow noopener noreferrer">a</a>'],
    ['<a href="./b.md#c">a</a>', '<a href="/kb/articles/b/#c">a</a>'],
  ])('follows %s', (text, html) => {
    expect(render(text, { links: { './b.md#c': '/articles/b/#c', 'b c.md': '/b-c/', 'é.md': '/e/' } })).toBe(`<p>${html}</p>`);
  });

  it.each(['./gone.md', '/partners/', '//evil.example/', 'http://www.example.com/', 'javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x', 'https://bank.example@evil.example/', 'https:evil', 'mailto:', '#', 'file:///etc/passwd', 'constructor', '__proto__'])('does not follow %s', (address) => {
    expect(render(`[a](${address})`)).toBe('<p>a</p>');
    expect(render(`<a href="${address}">a</a>`)).toBe('<p>a</p>');
  });

  it('shows images of the edition with their size, and of others the alternative text', () => {
    const images = { './a.png': { file: 'abc.webp', width: 640, height: 480 } };
    expect(render('![A diagram](./a.png "Title")', { images })).toBe('<p><img src="/kb/images/abc.webp" alt="A diagram" width="640" height="480" loading="lazy" decoding="async" title="Title"></p>');
    expect(render('![A pixel](https://evil.example/p.png) ![](b.png)', { images })).toBe('<p><em class="unshown">A pixel</em> </p>');
    expect(render('Look:![old-pump.PNG](c.png)![The gauge](d.png)')).toBe('<p>Look:<em class="unshown">The gauge</em></p>');
    expect(render('<img src="./a.png" srcset="https://evil.example/p.png 2x" alt="A">', { images })).not.toContain('evil');
  });
});

describe('raw HTML', () => {
  it('keeps what shapes a text', () => {
    expect(render('Press <kbd>Ctrl</kbd>, H<sub>2</sub>O<br>\n\n<details open><summary>More</summary>text</details>')).toBe('<p>Press <kbd>Ctrl</kbd>, H<sub>2</sub>O<br></p>\n<details open><summary>More</summary>text</details>');
  });

  it.each([
    '<script>alert(1)</script>',
    '<style>body{display:none}</style>',
    '<iframe src="https://evil.example/"></iframe>',
    '<svg onload="alert(1)"><script>alert(1)</script></svg>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
    '<base href="https://evil.example/">',
    '<link rel="stylesheet" href="https://evil.example/a.css">',
    '<object data="https://evil.example/"></object>',
    '<video src="https://evil.example/" autoplay></video>',
    '<form action="https://evil.example/"><button>x</button><input name="password"></form>',
    '<textarea><img src=x onerror=alert(1)></textarea>',
    '<template><img src=x onerror=alert(1)></template>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    '<!-- a comment -->',
    '<img src=x onerror=alert(1)>',
    '<picture><source srcset="https://evil.example/p.png"><img src=x></picture>',
  ])('drops %s', (text) => {
    const tags = withoutValues(render(`${text}\n\nafter`));
    expect(tags).not.toMatch(/<(?:script|style|iframe|svg|math|meta|base|link|object|video|form|input|button|textarea|template|noscript|img|picture|source)|<[^>]*on\w+=|evil|<!--/i);
  });

  it('keeps no attribute that reaches out of the text', () => {
    expect(render('<div id="kb-main" style="position:fixed" class="skip" onclick="x()" tabindex="5" accesskey="a" itemprop="b" data-search="c">a</div>')).toBe('<div>a</div>');
  });

  it('holds nothing that runs, whatever is thrown together', () => {
    const piece = fc.constantFrom('<a href="', '<img src=x onerror=', 'javascript:', '">', '<svg>', '</p>', '<table>', '<td>', '`', '<!--', '-->', '<style>', '<title>', 'alert(1)', '\n\n', '> ', '* ', '[a](', ')', '&#106;', '<math>', '<mi>', '</textarea>');
    fc.assert(fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      expect(withoutValues(render(pieces.join('')))).not.toMatch(/<(?:script|style|svg|math|title|textarea|iframe)|<[^>]*\son\w+=/i);
    }), { numRuns: 300 });
  });
});

describe('text', () => {
  it('leaves dashes and quotes as they were typed', () => {
    expect(render('Run `a` with --force, "quoted" ...')).toBe('<p>Run <code>a</code> with --force, "quoted" ...</p>');
  });

  it('aligns cells by class', () => {
    expect(render('| a | b |\n|--:|:-:|\n| 1 | 2 |')).toContain('<td class="align-right">1</td>\n<td class="align-center">2</td>');
    expect(render('| a |\n|--:|\n| 1 |')).not.toContain('style=');
  });

  it('centres what old articles centre', () => {
    const images = { './a.png': { file: 'abc.webp', width: 64, height: 48 } };
    expect(render('<center><img src="./a.png" alt="A pump"></center>', { images })).toContain('<div class="align-center"><img src="/kb/images/abc.webp" alt="A pump"');
    expect(render('<p align="center">a</p>\n\n<div align="right">b</div>')).toBe('<p class="align-center">a</p>\n<div class="align-right">b</div>');
    expect(render('<p align="center" style="position:fixed">a</p>')).toBe('<p class="align-center">a</p>');
  });

  it('connects footnotes both ways', () => {
    const html = render('A[^n]\n\n[^n]: Note');
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets).toHaveLength(2);
    for (const target of targets) expect(ids).toContain(target);
    expect(new Set(ids).size).toBe([...html.matchAll(/ id="/g)].length);
  });

  it('marks code by class, and names the file it belongs to', () => {
    const html = render('```js file=site/a.js\nconst a = 1;\n```');
    expect(html).toBe('<figure class="file"><figcaption>site/a.js</figcaption><pre tabindex="0" data-language="js"><code><span class="hljs-keyword">const</span> a = <span class="hljs-number">1</span>;\n</code></pre></figure>');
    expect(render('```no-such-language\n<b>\n```')).toBe('<pre tabindex="0" data-language="no-such-language"><code>&lt;b>\n</code></pre>');
  });

  it('turns the boxes of tasks into signs with words', () => {
    expect(render('- [x] a\n- [ ] b')).toMatch(/role="img" aria-label="Done".*\n.*role="img" aria-label="To do"/);
  });

  it('fails on a text that cannot be rendered, instead of showing an empty page', () => {
    expect(() => render(`${'>'.repeat(5_000)} a`)).toThrow(RangeError);
  });
});

describe('anchors', () => {
  it('are the ones that links are checked with', () => {
    const text = '# One *two* `three` ![four](x.png)\n\n## One two three\n\n> ## Same\n\n## Same\n\n## Émile & Söhne: "100 %"\n\n## A <b>bold</b> one\n\nSetext\n---\n\n<h2>Raw</h2>\n\n## Raw\n\nx[^1]\n\n[^1]: note\n\n    ## In a note\n\n- ## In a list\n\n## Footnotes\n\n## [Linked](https://a.example) <br> twice\n';
    const anchors = checkedAnchors(text);
    expect(anchors).toHaveLength(12);
    expect(shownAnchors(text)).toEqual(expect.arrayContaining(anchors));
  });

  it("stay the headings' own when raw HTML asks for the same", () => {
    expect(render('<a name="part"></a><a id="other"></a>\n\n## Part\n\n<p id="other">x</p>')).toBe('<p><span id="other"></span></p>\n<h2 id="part">Part</h2>\n<p>x</p>');
  });

  it.for(folders)('agree over all of %s', (folder, { skip }) => {
    skip(!existsSync(folder), 'the folder is not on this machine');
    let seen = 0;
    for (const [file, text] of textsIn(folder)) {
      const shown = shownAnchors(text);
      const missing = checkedAnchors(text).filter((anchor) => !shown.includes(anchor));
      expect(missing, file).toEqual([]);
      seen += 1;
    }
    expect(seen).toBeGreaterThan(50);
  });
});

describe('a text without HTML', () => {
  /** The same by the way that texts with HTML take. */
  const mixed = (text: string): Root => parseMarkdown(text, new Map([[-1, 'none']]));
  const written = (tree: Root): string => toHtml(sanitize(tree, safeHtml) as Root).trim();

  it('is read the short way as the long one reads it', () => {
    const piece = fc.constantFrom('# A *b*', '## `c`', 'Setext\n---', '> ## d', '- [ ] e', '1. f\n\n   g', '```js file=a.js\nh & "i" > j\n```', '| k | l |\n|--:|---|\n| m | n |', '[o](p.md "q")', '![r](s.png)', '**t**  \nu', '~~v~~ www.example.com', '***', '    w', '&amp; &copy;', '\n\n', ' ', '\\*x\\*');
    fc.assert(fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('\n\n');
      expect(written(parseMarkdown(text))).toBe(written(mixed(text)));
    }), { numRuns: 300 });
  });

  it.for(folders)('is so over all of %s', (folder, { skip }) => {
    skip(!existsSync(folder), 'the folder is not on this machine');
    for (const [file, text] of textsIn(folder)) expect(written(parseMarkdown(text)), file).toBe(written(mixed(text)));
  });
});
