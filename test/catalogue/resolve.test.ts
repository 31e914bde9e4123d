import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeAddress, resolveReference } from '../../rules/kit/resolve.ts';

const from = 'partners/acme/widget/public/deploy.md';

describe('resolveReference', () => {
  it.each([
    ['upgrade.md', 'partners/acme/widget/public/upgrade.md'],
    ['./upgrade.md', 'partners/acme/widget/public/upgrade.md'],
    ['../internal/support.md', 'partners/acme/widget/internal/support.md'],
    ['%2E%2E/solution.md', 'partners/acme/widget/solution.md'],
    ['..//solution.md', 'partners/acme/widget/solution.md'],
    ['../../../../articles/a/b.md', 'articles/a/b.md'],
    ['../', 'partners/acme/widget'],
    ['../../../..', ''],
    ['a%20b.md', 'partners/acme/widget/public/a b.md'],
    ['%252e%252e/x.md', 'partners/acme/widget/public/%2e%2e/x.md'],
    ['__proto__', 'partners/acme/widget/public/__proto__'],
    [' upgrade.md\n', 'partners/acme/widget/public/upgrade.md'],
  ])('leads %j to a path', (url, path) => {
    expect(resolveReference(from, url)).toEqual({ kind: 'file', path });
  });

  it('keeps the anchor, decoded', () => {
    expect(resolveReference(from, '../solution.md#caf%C3%A9')).toEqual({ kind: 'file', path: 'partners/acme/widget/solution.md', anchor: 'café' });
    expect(resolveReference(from, '#steps')).toEqual({ kind: 'anchor', anchor: 'steps' });
    expect(resolveReference(from, '#')).toEqual({ kind: 'anchor', anchor: '' });
  });

  it.each([['https://example.com/a.md'], ['HTTP://x'], ['//example.com/a.md'], ['mailto:a@b.example'], ['java\nscript:alert(1)'], [' javascript:alert(1)'], ['\u0001javascript:alert(1)'], ['data:text/html,x'], ['tel:+1'], ['c:/x.md']])(
    'leaves %j to the rules about other sites',
    (url) => {
      expect(resolveReference(from, url)).toEqual({ kind: 'external' });
    },
  );

  it.each([
    ['', 'empty', undefined],
    ['  ', 'empty', undefined],
    ['/knowledge-base/a/', 'rooted', 'knowledge-base/a'],
    ['%2Fetc/passwd', 'encoding', undefined],
    ['/../../etc/passwd', 'rooted', 'etc/passwd'],
    ['..\\solution.md', 'backslash', 'partners/acme/widget/solution.md'],
    ['C:\\docs\\a.md', 'backslash', 'partners/acme/widget/public/docs/a.md'],
    ['..%5Csolution.md', 'backslash', 'partners/acme/widget/solution.md'],
    ['%E0%A4%A.md', 'encoding', undefined],
    ['a.md#%zz', 'encoding', undefined],
    ['a%00.md', 'control', undefined],
    ['#a%0Ab', 'control', undefined],
    ['a.md?b=c#d', 'query', 'partners/acme/widget/public/a.md'],
    ['?b', 'query', from],
    ['../../../../../a.md', 'outside', 'a.md'],
    ['../../../../../../articles/../../a.md', 'outside', 'articles/a.md'],
  ])('says why %j leads nowhere', (url, problem, path) => {
    const target = resolveReference(from, url);
    expect(target).toMatchObject({ kind: 'bad', problem });
    expect('path' in target ? target.path : undefined).toBe(path);
  });

  const segment = fc.oneof(fc.constantFrom('..', '.', '', '%2e%2e', '%2E.', '%2f', '%5c', '\\', 'a', 'b.md', '%', '?', '#', ':', '\u0000', '\uD800'), fc.string({ maxLength: 4 }), fc.string({ unit: 'binary', maxLength: 4 }));
  const address = fc.array(segment, { maxLength: 12 }).chain((parts) => fc.constantFrom('/', '//', '', '\\', '%2F').map((glue) => parts.join(glue)));
  const place = fc.constantFrom('index.md', from, 'articles/network/open-a-port.md', 'program/apply.md');

  it('never throws and never leads out of the content', () => {
    fc.assert(
      fc.property(place, address, (fromPath, url) => {
        const target = resolveReference(fromPath, url);
        if (!('path' in target)) return;
        const parts = (target.path ?? '').split('/');
        expect(parts).not.toContain('..');
        expect(parts).not.toContain('.');
        expect(target.path).not.toMatch(/^\/|\/$|\/\/|\\/);
      }),
      { numRuns: 3000 },
    );
  });

  it('agrees with a browser on where an address leads', () => {
    fc.assert(
      fc.property(place, address, (fromPath, url) => {
        const target = resolveReference(fromPath, url);
        // Browsers keep an empty name between two slashes; a folder without a name is none, here and on disk.
        fc.pre(target.kind === 'file' && target.path !== '' && !url.replaceAll(/[\t\n\r]/g, '').includes('//'));
        if (target.kind !== 'file') return;
        const base = `https://content.example/${fromPath}`;
        const seen = decodeURIComponent(new URL(url, base).pathname).replaceAll(/\/+/g, '/').replace(/^\/|\/$/g, '');
        expect(seen).toBe(target.path.toWellFormed());
      }),
      { numRuns: 3000 },
    );
  });
});

describe('relativeAddress', () => {
  it.each([
    [from, 'partners/acme/widget/public/upgrade.md', 'upgrade.md'],
    [from, 'partners/acme/widget/internal/support.md', '../internal/support.md'],
    [from, 'articles/a/b.md', '../../../../articles/a/b.md'],
    ['articles/a/b.md', 'articles/a', '../a'],
    [from, from, 'deploy.md'],
  ])('writes the way from %s to %s', (fromPath, toPath, address) => {
    expect(relativeAddress(fromPath, toPath)).toBe(address);
  });

  it('is undone by resolving it', () => {
    const name = fc.oneof(fc.constantFrom('a', 'b', 'public', 'a b', 'x?y', 'x#y', 'http:', '100%', 'é'), fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,6}$/));
    const path = fc.array(name, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(path, path, (fromPath, toPath) => {
        expect(resolveReference(fromPath, relativeAddress(fromPath, toPath))).toEqual({ kind: 'file', path: toPath });
      }),
    );
  });
});
