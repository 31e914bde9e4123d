import { describe, expect, it } from 'vitest';
import type { Identity } from '../../rules/kit/facts.ts';
import { routeOf } from '../../rules/kit/route.ts';

const owner = { partner: 'acme', solution: 'widget' };

describe('routeOf', () => {
  it.each<[Identity, string]>([
    [{ kind: 'partner', partner: 'acme' }, '/partners/acme/'],
    [{ kind: 'membership', partner: 'acme' }, '/partners/acme/'],
    [{ kind: 'solution', ...owner }, '/partners/acme/widget/'],
    [{ kind: 'application', ...owner }, '/partners/acme/widget/'],
    [{ kind: 'certification', ...owner }, '/partners/acme/widget/'],
    [{ kind: 'public-article', ...owner, article: 'deploy' }, '/partners/acme/widget/deploy/'],
    [{ kind: 'internal-article', ...owner, article: 'support' }, '/partners/acme/widget/internal/support/'],
    [{ kind: 'vendor-article', category: 'network', article: 'open-a-port' }, '/articles/network/open-a-port/'],
    [{ kind: 'program-page', page: 'apply' }, '/program/apply/'],
  ])('gives %j its address', (identity, route) => {
    expect(routeOf(identity)).toBe(route);
  });

  it('refuses an identity that lacks a part', () => {
    expect(() => routeOf({ kind: 'public-article', partner: 'acme', article: 'deploy' })).toThrow('The identity of a public-article lacks a part of its path.');
  });
});
