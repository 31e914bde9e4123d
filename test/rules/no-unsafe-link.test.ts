import { describe, expect, it } from 'vitest';
import { findBy, port, vendorArticle } from '../catalogue/found.ts';

const find = (body: string): ReturnType<typeof findBy> => findBy('no-unsafe-link', { [port]: vendorArticle(body) });

describe('no-unsafe-link', () => {
  it.each([
    ['[x](javascript:alert(1))', 'javascript:alert(1)', 'begins with `javascript:`'],
    ['<javascript:alert(1)>', 'javascript:alert(1)', 'begins with `javascript:`'],
    ['[x](JaVaScRiPt:alert)', 'JaVaScRiPt:alert', 'begins with `javascript:`'],
    ['[x](&#106;avascript:alert)', '[x](&#106;avascript:alert)', 'begins with `javascript:`'],
    ['[x](<java\tscript:alert>)', 'java\tscript:alert', 'holds characters nobody sees'],
    ['[x](java&#10;script:alert)', '[x](java&#10;script:alert)', 'holds characters nobody sees'],
    ['[x][r]\n\n[r]: vbscript:x', 'vbscript:x', 'begins with `vbscript:`'],
    ['[x](data:text/html,y)', 'data:text/html,y', 'begins with `data:`'],
    ['![A picture of x](data:image/png;base64,AA==)', 'data:image/png;base64,AA==', 'begins with `data:`'],
    ['[x](file:///etc/passwd)', 'file:///etc/passwd', 'begins with `file:`'],
    ['[x](ftp://www.acme.example/)', 'ftp://www.acme.example/', 'begins with `ftp:`'],
    ['[x](C:\\tools)', 'C:\\tools', 'begins with `c:`'],
    ['[x](//www.acme.example/)', '//www.acme.example/', 'does not say how to reach the host'],
    ['[x](/\\www.acme.example/)', '/\\www.acme.example/', 'does not say how to reach the host'],
    ['[x](..\\other.md)', '..\\other.md', 'holds a backslash'],
    ['[x](https://www.acme.example@evil.example/)', 'https://www.acme.example@evil.example/', 'holds a user name'],
    ['[x](https:www.acme.example)', 'https:www.acme.example', 'not a complete web address'],
    ['[x](https:///path)', 'https:///path', 'not a complete web address'],
    ['<a href="javascript:x">y</a>', 'javascript:x', 'begins with `javascript:`'],
    ["<a href=' javascript:x'>y</a>", ' javascript:x', 'begins with `javascript:`'],
    ['<iframe src=//evil.example></iframe>', '//evil.example', 'does not say how to reach the host'],
  ])('points at the address in %j', async (body, at, what) => {
    expect(await find(body)).toMatchObject([{ at, severity: 'error', what: expect.stringContaining(what) as string }]);
  });

  it('says of an image what to do with an image', async () => {
    expect(await find('![A picture of x](data:image/png;base64,AA==)')).toMatchObject([{ what: expect.stringContaining('which the site does not show') as string, fix: 'Save the image beside the article as PNG, JPEG or WebP and write its file name here.' }]);
  });

  it('warns of what is not encrypted, and shows the address that is', async () => {
    expect(await find('[x](http://www.acme.example/a) and www.acme.example')).toMatchObject([
      { at: 'http://www.acme.example/a', severity: 'warning', fix: 'Write `https://www.acme.example/a`.', expected: ['https://www.acme.example/a'] },
      { at: 'www.acme.example', severity: 'warning', what: 'An address without a scheme is linked as `http://www.acme.example`, which is not encrypted.' },
    ]);
  });

  it('knows addresses that only the reader has', async () => {
    expect(await find('Open http://localhost:8080 or http://10.0.0.4/x')).toMatchObject([
      { at: 'http://localhost:8080', severity: 'warning', what: expect.stringContaining("reader's own machine") as string },
      { at: 'http://10.0.0.4/x', severity: 'warning' },
    ]);
  });

  it('names a definition once, at its own place', async () => {
    expect(await find('[x][r] and ![A picture of x][r]\n\n[r]: ftp://www.acme.example/')).toHaveLength(2);
    expect(await find('[x][r] and [y][r]\n\n[r]: ftp://www.acme.example/')).toMatchObject([{ at: 'ftp://www.acme.example/' }]);
  });

  it.each([
    ['[a](https://www.acme.example/?a=b@c#d), [b](mailto:support@acme.example), [c](tel:+13035550142), [d](#d), support@acme.example\n\n## d\n\nText.'],
    ['`javascript:alert(1)`'],
    ['![The list of ports](http://www.acme.example/a.png)'],
  ])('is content with %j', async (body) => {
    expect(await find(body)).toEqual([]);
  });
});
