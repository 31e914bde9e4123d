import { describe, expect, it } from 'vitest';
import { article, seeAll, withBody, type Seen } from '../fixtures/seen.ts';

type Row = [row: number, title: string, body: string, expected: Partial<Seen>];

describe('text that must not reach a reader', () => {
  it.each<Row>([
    [46, 'an image of an internal folder', '![Secret](../../partners/acme/widget/internal/secret.png)', { rule: 'no-link-to-internal', place: '6:11' }],
    [46, 'an image out of the content', '![Secret](../../../secret.png)', { rule: 'valid-image-link', place: '6:11' }],
    [47, 'an address that cannot be decoded', '![Page](%E0%A4%A.png)', { rule: 'valid-image-link', place: '6:9', at: '%E0%A4%A.png' }],
    [48, 'an image that is not there', '![Page](./page.png)', { rule: 'valid-image-link', place: '6:9', at: './page.png' }],
    [54, 'an image of a stranger', '![Page](https://tracker.example/a.png)', { rule: 'no-remote-image', place: '6:9' }],
    [54, 'an image of a stranger without a scheme', '![Page](//tracker.example/a.png)', { rule: 'no-remote-image' }],
    [54, 'an image of a stranger by reference', '![Page][p]\n\n[p]: https://tracker.example/a.png', { rule: 'no-remote-image' }],
    [55, 'a script', '<script>alert(1)</script>', { rule: 'no-raw-html', place: '6:1' }],
    [55, 'an attribute that runs', '<img src="./a.png" onerror="alert(1)">', { rule: 'no-raw-html', place: '6:1' }],
    [55, 'a frame', '<iframe src="https://e.example/"></iframe>', { rule: 'no-raw-html', place: '6:1' }],
    [56, 'a script as a link', '[Open](javascript:alert(1))', { rule: 'no-unsafe-link', place: '6:8' }],
    [56, 'a script as an automatic link', '<javascript:alert(1)>', { rule: 'no-unsafe-link' }],
    [56, 'a script as a definition', '[Open][r]\n\n[r]: javascript:alert(1)', { rule: 'no-unsafe-link', place: '8:6' }],
    [56, 'a script behind codes', '[Open](java&#x73;cript:alert(1))', { rule: 'no-unsafe-link' }],
    [57, 'data as a link', '[Open](data:text/html;base64,PHNjcmlwdD4=)', { rule: 'no-unsafe-link' }],
    [57, 'a file as a link', '[Open](file:///etc/passwd)', { rule: 'no-unsafe-link' }],
    [57, 'a script of another kind as a link', '[Open](vbscript:msgbox)', { rule: 'no-unsafe-link' }],
    [58, 'a comment', 'Text.\n\n<!-- the password is hunter2 -->', { rule: 'no-html-comment', place: '8:1' }],
    [87, 'a link to an internal article', '[Support](../../partners/acme/widget/internal/support.md)', { rule: 'no-link-to-internal', place: '6:11' }],
  ])('row %i: %s', async (_row, _title, body, expected) => {
    const { seen, result } = await seeAll({ [article]: withBody(body) });
    expect(seen, JSON.stringify(seen, null, 1)).toContainEqual(expect.objectContaining({ path: article, severity: 'error', ...expected }));
    expect(seen.filter(({ path }) => path !== article)).toEqual([]);
    expect(result.notJudged).toEqual([]);
  });
});
