import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAstro } from '../../scripts/build/astro.ts';
import { makeTree, removeTree, type Tree } from '../../scripts/build/tree.ts';
import type { Edition } from '../../schemas/edition.ts';
import { assertPublic } from '../../site/edition/assert-public.ts';
import { openEdition } from '../../site/edition/open.ts';
import { readSettings } from '../../site/settings.ts';
import { program } from '../fixtures/base.ts';

const edition: Edition = {
  audience: 'public',
  asOf: '2026-11-16',
  program,
  partners: [{ id: 'acme', route: '/partners/acme/', profile: { name: 'Acme', support: { email: 'help@acme.example', phone: '+1 303 555 0100', hours: '24x7' } }, membership: { status: 'member', tier: 'gold' }, solutions: ['widget'] }],
  solutions: [{ partner: 'acme', id: 'widget', route: '/partners/acme/widget/', profile: { name: 'Widget', categories: ['monitoring'] }, certified: true, certifiedOn: '2026-01-05', placement: 2, articles: ['/partners/acme/widget/deploy/'] }],
  articles: [{ key: 'partners/acme/widget/public/deploy', route: '/partners/acme/widget/deploy/', kind: 'public-article', partner: 'acme', solution: 'widget', title: 'Deploy', frontMatter: { title: 'Deploy', audience: 'public' }, links: {}, images: {} }],
  notices: [],
  keys: [],
};

const [partner] = edition.partners as [Edition['partners'][number]];
const [solution] = edition.solutions as [Edition['solutions'][number]];
const [article] = edition.articles as [Edition['articles'][number]];

describe('a public edition', () => {
  it('may hold what is marked as public', () => {
    expect(() => assertPublic(edition)).not.toThrow();
  });

  it.each<[string, Partial<Edition>, string]>([
    ['an escalation contact', { partners: [{ ...partner, profile: { ...partner.profile, escalation: { email: 'duty@acme.example' } } }] }, 'partners/acme/profile/escalation'],
    ['a field below a public one that nobody marked', { partners: [{ ...partner, profile: { support: { secret: 'x' } as never } }] }, 'partners/acme/profile/support/secret'],
    ['a reason in the membership', { partners: [{ ...partner, membership: { ...partner.membership, reason: 'x' } }] }, 'partners/acme/membership/reason'],
    ['notes of the program team', { partners: [{ ...partner, notes: { key: 'partners/acme/membership', links: {}, images: {} } }] }, '/partners/acme/: notes'],
    ['a candidate', { partners: [{ ...partner, membership: { status: 'candidate' } }] }, 'partners/acme: its status is candidate'],
    ['a solution that is not certified', { solutions: [{ ...solution, certified: false }] }, 'partners/acme/widget: it is not'],
    ['an Internal article', { articles: [{ ...article, kind: 'internal-article' }] }, 'a public edition has no internal-article'],
    ['an article for another audience', { articles: [{ ...article, frontMatter: { audience: 'internal' } }] }, 'its audience is internal'],
    ['what is shown before its time', { preview: ['acme/widget'], solutions: [{ ...solution, certified: false, certifiedOn: undefined as never }] }, 'edition: preview'],
    ['a readiness report', { readiness: {} } as never, 'readiness'],
  ])('may not hold %s', (_, change, found) => {
    expect(() => assertPublic({ ...edition, ...change })).toThrow(found);
  });
});

describe('a preview', () => {
  const { certifiedOn: _, ...uncertified } = { ...solution, certified: false, placement: 0 };
  const preview: Edition = { ...edition, audience: 'preview', preview: ['acme/widget'], partners: [{ ...partner, membership: { status: 'candidate' } }], solutions: [uncertified] };

  it('may show a candidate, and what of a member is not certified', () => {
    expect(() => assertPublic(preview)).not.toThrow();
    expect(() => assertPublic({ ...preview, partners: [partner] })).not.toThrow();
  });

  it.each<[string, Partial<Edition>, string]>([
    ['is one of something', { preview: [] }, 'edition: it is preview, and shows 0 solutions before their time'],
    ['shows no applicant', { partners: [{ ...partner, membership: { status: 'applicant' } }] }, 'partners/acme: its status is applicant'],
    ['shows no candidate that it does not name', { preview: ['acme/other'] }, 'partners/acme: its status is candidate'],
    ['says nothing of a tier', { partners: [{ ...partner, membership: { status: 'candidate', tier: 'gold' } }] }, 'partners/acme/membership/tier: it is no member yet'],
    ['does not call anything certified', { solutions: [{ ...uncertified, certified: true }] }, 'it is shown before its time, and passes for certified'],
    ['names no day', { solutions: [{ ...uncertified, certifiedOn: '2026-01-05' }] }, 'passes for certified'],
    ['has no stamp', { solutions: [{ ...uncertified, stamp: { standing: 'unconfirmed' } }] }, 'passes for certified'],
    ['holds nothing internal', { partners: [{ ...partner, membership: { status: 'candidate' }, profile: { escalation: { email: 'duty@acme.example' } } }] }, 'partners/acme/profile/escalation'],
    ['holds no Internal article', { articles: [{ ...article, kind: 'internal-article' }] }, 'a public edition has no internal-article'],
  ])('%s', (_, change, found) => {
    expect(() => assertPublic({ ...preview, ...change })).toThrow(found);
  });
});

describe('settings', () => {
  it('come from the environment', () => {
    expect(readSettings({ ASSAY_EDITION: '/e', ASSAY_AUDIENCE: 'public', ASSAY_OUT: '/o', ASSAY_SITE: 'https://kb.example.com/', ASSAY_BASE: 'staff/kb' })).toEqual({ edition: '/e', audience: 'public', out: '/o', site: 'https://kb.example.com', base: '/staff/kb/', language: 'en' });
    expect(readSettings({ ASSAY_EDITION: '/e', ASSAY_AUDIENCE: 'internal' })).toMatchObject({ base: '/', out: path.resolve('dist/internal') });
    expect(readSettings({})).toBeUndefined();
  });

  it.each([
    [{ ASSAY_AUDIENCE: 'public' }, 'ASSAY_EDITION'],
    [{ ASSAY_EDITION: '/e' }, 'ASSAY_AUDIENCE must be "public", "internal" or "preview", not missing'],
    [{ ASSAY_EDITION: '/e', ASSAY_AUDIENCE: 'Public' }, 'not "Public"'],
    [{ ASSAY_EDITION: '/e', ASSAY_AUDIENCE: '' }, 'not ""'],
    [{ ASSAY_EDITION: '/e', ASSAY_AUDIENCE: 'public', ASSAY_SITE: 'kb.example.com' }, 'ASSAY_SITE'],
  ])('are refused when they are %j', (env, why) => {
    expect(() => readSettings(env)).toThrow(why);
  });
});

describe('opening an edition', () => {
  let tree: Tree;
  const write = (change: Partial<Edition> = {}): void => {
    rmSync(tree.edition, { recursive: true, force: true });
    mkdirSync(path.join(tree.edition, 'text/partners/acme/widget/public'), { recursive: true });
    writeFileSync(path.join(tree.edition, 'edition.json'), JSON.stringify({ ...edition, ...change }));
    writeFileSync(path.join(tree.edition, 'text/partners/acme/widget/public/deploy.md'), '## Steps\n\n1. Start.\n');
  };
  const build = (audience: Edition['audience'] = 'public'): Promise<void> => runAstro(tree, audience, { url: 'https://kb.example.com', base: '/' }, process.env);

  beforeAll(() => {
    tree = makeTree();
  });
  afterAll(() => removeTree(tree.root));

  it('gives the ways through it', () => {
    write();
    const open = openEdition(tree.edition, 'public');
    expect(open.text(article)).toBe('## Steps\n\n1. Start.\n');
    expect([...open.directory.keys()]).toEqual(['monitoring']);
    expect(open.solution('acme', 'widget').profile.name).toBe('Widget');
    expect(() => open.partner('nobody')).toThrow('no partner nobody');
  });

  it.each<[string, Partial<Edition>, string]>([
    ['another audience', { audience: 'internal' }, 'is internal, but the site is being built for the public audience'],
    ['a preview', { audience: 'preview', preview: ['acme/widget'] }, 'is preview, but the site is being built for the public audience'],
    ['an address that is no address of its kind', { articles: [{ ...article, route: '/elsewhere/' }] }, '/elsewhere/ is no address of a public-article'],
    ['a key that leads out of it', { articles: [{ ...article, key: '../../etc/passwd' }] }, 'no key of a text'],
    ['an image that leads out of it', { articles: [{ ...article, images: { a: { file: '../a.png', width: 1, height: 1 } } }] }, 'no file name of an image'],
  ])('refuses %s', (_, change, why) => {
    write(change);
    expect(() => openEdition(tree.edition, 'public')).toThrow(why);
  });

  it('refuses the public one where a preview is asked for, and a preview that holds more than is public', () => {
    write();
    expect(() => openEdition(tree.edition, 'preview')).toThrow('is public, but the site is being built for the preview audience');
    write({ audience: 'preview', preview: ['acme/widget'] });
    expect(() => openEdition(tree.edition, 'preview')).toThrow('passes for certified');
    const { certifiedOn: _, ...uncertified } = { ...solution, certified: false };
    write({ audience: 'preview', preview: ['acme/widget'], solutions: [uncertified] });
    writeFileSync(path.join(tree.edition, 'readiness.json'), '{}');
    expect(() => openEdition(tree.edition, 'preview')).toThrow('The public edition holds readiness.json');
  });

  it('stops the build when a text is missing, and names it', async () => {
    write();
    rmSync(path.join(tree.edition, 'text/partners/acme/widget/public/deploy.md'));
    await expect(build()).rejects.toThrow('partners/acme/widget/public/deploy');
  });

  it('stops the build when two pages claim one address', async () => {
    write({ notices: [{ route: '/partners/acme/widget/', name: 'Widget', partnerName: 'Acme' }] });
    await expect(build()).rejects.toThrow('/partners/acme/widget');
  });
});
