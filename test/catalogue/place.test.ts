import { describe, expect, it } from 'vitest';
import { isInternalPath, placeOf } from '../../rules/kit/catalogue/place.ts';
import { identify } from '../../scripts/pipeline/identify.ts';

describe('placeOf', () => {
  it.each([
    'program/apply.md',
    'articles/network/open-a-port.md',
    'partners/acme/partner.md',
    'partners/acme/membership.md',
    'partners/acme/widget/solution.md',
    'partners/acme/widget/application.md',
    'partners/acme/widget/certification.md',
    'partners/acme/widget/public/deploy.md',
    'partners/acme/widget/internal/support.md',
  ])('says of %s what the step that finds it says', (path) => {
    const identified = identify(path);
    if (!('identity' in identified)) throw new Error('identify knows this path');
    const { kind, partner, solution } = identified.identity;
    expect(placeOf(path)).toEqual({ kind, ...(partner !== undefined && { partner }), ...(solution !== undefined && { solution }) });
  });

  it.each(['readme.md', 'partners/readme.md', 'partners/acme/notes.md', 'partners/acme/widget/notes.md', 'partners/acme/widget/public/a/b.md', 'program/a/b.md', 'partners/acme/constructor', 'partners/acme/widget/public/a.png'])(
    'knows no kind for %s',
    (path) => {
      expect(placeOf(path).kind).toBeUndefined();
    },
  );
});

describe('isInternalPath', () => {
  it.each(['partners/a/b/internal/x.md', 'partners/a/b/internal', 'PARTNERS/a/b/Internal/x.PNG', 'partners/a/b/application.md', 'partners/a/membership.md', 'partners/a/b/certificate.json', 'program/waivers.yaml', 'program/keys/team.pem'])(
    'holds %s back',
    (path) => {
      expect(isInternalPath(path)).toBe(true);
    },
  );

  it.each(['partners/a/b/public/x.md', 'partners/a/b/public/internal.md', 'partners/a/b/public/application.md', 'partners/internal/b/public/x.md', 'articles/internal/x.md', 'program/apply.md', 'program', 'partners/a/b/solution.md'])('shows %s', (path) => {
    expect(isInternalPath(path)).toBe(false);
  });
});
