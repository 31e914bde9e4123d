import type { Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { whyNoReport } from '../../schemas/report.ts';
import type { EditionArticle, EditionPartner, EditionSolution } from '../../schemas/edition.ts';
import type { OpenEdition } from '../../site/edition/open.ts';
import { relatedTo } from '../../site/edition/related.ts';
import { renderMarkdown } from '../../site/markdown/render.ts';
import { gist, needsOf } from '../../site/reading/needs.ts';
import { reportAddress } from '../../site/reading/report.ts';

/** A text as its page shows it. */
function shown(text: string): Root {
  return renderMarkdown(text, { links: {}, images: {}, href: (route) => route }).tree;
}

describe('what a reader needs', () => {
  const text = '## Overview\n\n- not this\n\n## Before you *begin*\n\nHave these:\n\n- One server. It may be small.\n- `psql` 14 or newer\n- Three\n- Four\n- Five\n- Six\n- Seven\n\n### Ports\n\n- TCP 22\n\n## Steps\n\n- nor this\n';

  it('is what the section lists first, a few words each', () => {
    expect(needsOf(shown(text), 'before-you-begin')).toEqual({ title: 'Before you begin', slug: 'before-you-begin', items: ['One server', 'psql 14 or newer', 'Three', 'Four', 'Five'], more: 2 });
  });

  it('is taken from the rows of a table', () => {
    expect(needsOf(shown('## Needs\n\n| You need | Detail |\n| --- | --- |\n| Role | Account Administrator. Ask for it |\n| Network | |\n'), 'needs')).toMatchObject({ items: ['Role: Account Administrator', 'Network'], more: 0 });
  });

  it('is a link alone where nothing is listed, and nothing where there is no such section', () => {
    expect(needsOf(shown('## Needs\n\nOne server.\n'), 'needs')).toEqual({ title: 'Needs', slug: 'needs', items: [], more: 0 });
    expect(needsOf(shown(text), 'prerequisites')).toBeUndefined();
  });

  it.each([
    ['An account. Copy the key', 'An account'],
    ['Version 8.4 or newer, e.g. 8.6.', 'Version 8.4 or newer, e.g. 8.6'],
    ['A server with Ubuntu 24 or Debian 12, 4 processors, 8 GB of memory and a second disk', 'A server with Ubuntu 24 or Debian 12, 4 processors …'],
    ['Outgoing TCP 443 to queue.anvil.example and to wherever your images and packages come from', 'Outgoing TCP 443 to queue.anvil.example and to wherever your …'],
    ['x'.repeat(100), `${'x'.repeat(60)} …`],
  ])('is shortened where the sense allows (%s)', (long, short) => {
    expect(gist(long)).toBe(short);
  });
});

describe('a report', () => {
  it('is a mail with subject and body, or a form with both filled in', () => {
    expect(reportAddress('docs@example.com', 'Problem: A & B', 'One\nTwo')).toBe('mailto:docs@example.com?subject=Problem%3A%20A%20%26%20B&body=One%0D%0ATwo');
    expect(reportAddress('https://example.com/new?t={title}&b={body}', 'A {body} $& b', 'One\nTwo')).toBe('https://example.com/new?t=A%20%7Bbody%7D%20%24%26%20b&b=One%0ATwo');
  });

  it.each([[3], ['help desk'], ['http://example.com/new'], ['docs@example'], ['mailto:docs@example.com'], ['a@b.c?cc=d@e.f'], ['https://example.com/{page}']])('goes nowhere else: %s', (report) => {
    expect(whyNoReport(report)).toMatch(/^(?:is|has) /);
  });
});

describe('related articles', () => {
  const article = (route: string, change: Partial<EditionArticle> = {}): EditionArticle => ({ key: 'a', route, kind: 'vendor-article', category: 'a', title: route, frontMatter: {}, links: {}, images: {}, ...change });
  const guide = (id: string, change: Partial<EditionArticle> = {}): EditionArticle => {
    const [partner = '', solution = ''] = id.split('/');
    return article(`/partners/${id}/`, { kind: 'public-article', partner, solution, ...change });
  };
  const open = (articles: EditionArticle[], categories: Record<string, string[]> = {}): OpenEdition => {
    const solutions = Object.values(Object.groupBy(articles.filter(({ partner }) => partner), ({ partner, solution }) => `${partner}/${solution}`)).map((of): EditionSolution => {
      const { partner = '', solution: id = '' } = of![0]!;
      return { partner, id, route: `/partners/${partner}/${id}/`, profile: { categories: (categories[`${partner}/${id}`] ?? []) as never }, certified: true, placement: 1, articles: of!.map(({ route }) => route) };
    });
    const directory = new Map<string, EditionSolution[]>();
    for (const solution of solutions) for (const category of solution.profile.categories ?? []) directory.set(category!, [...(directory.get(category!) ?? []), solution]);
    return {
      articles,
      byRoute: new Map(articles.map((each) => [each.route, each])),
      directory,
      solution: (partner: string, id: string) => solutions.find((each) => each.partner === partner && each.id === id)!,
      partner: (id: string) => ({ solutions: solutions.filter(({ partner }) => partner === id).map((each) => each.id) }) as EditionPartner,
    } as unknown as OpenEdition;
  };
  const names = (of: EditionArticle, edition: OpenEdition): string[] => relatedTo(of, edition).map(({ route }) => route);

  it('are those it links to and is linked from, then those that share words, category or maker; never the solution\'s own', () => {
    const own = guide('acme/widget/deploy', { links: { '../x.md': '/articles/a/linked/#part', './operate.md': '/partners/acme/widget/operate/' }, frontMatter: { keywords: ['Backup'] } });
    const all = [
      own,
      guide('acme/widget/operate', { frontMatter: { keywords: ['backup'] } }),
      guide('acme/gadget/deploy'),
      guide('bolt/box/deploy'),
      article('/articles/a/linked/'),
      article('/articles/a/links-here/', { links: { x: own.route } }),
      article('/articles/a/words/', { frontMatter: { keywords: ['backup'] } }),
      article('/articles/a/other/'),
      guide('bolt/box/internal/support', { kind: 'internal-article', links: { x: own.route } }),
    ];
    const edition = open(all, { 'acme/widget': ['storage'], 'bolt/box': ['storage'], 'acme/gadget': ['storage'] });
    expect(names(own, edition)).toEqual(['/articles/a/linked/', '/articles/a/links-here/', '/partners/acme/gadget/deploy/', '/articles/a/words/']);
    expect(names(own, open(all.toReversed(), { 'acme/widget': ['storage'], 'bolt/box': ['storage'], 'acme/gadget': ['storage'] }))).toEqual(names(own, edition));
    expect(names(all[7]!, edition)).toEqual([]);
  });

  it('take no account of a word that half of the articles share', () => {
    const many = Array.from({ length: 40 }, (_, index) => article(`/articles/a/${index}/`, { frontMatter: { keywords: ['server'] } }));
    expect(names(many[0]!, open(many))).toEqual([]);
  });
});
