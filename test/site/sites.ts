import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { renderSite } from '../../scripts/build/render-site.ts';
import { judgeStamps } from '../../scripts/certify/stamps.ts';
import { makeTree, removeTree, type Tree } from '../../scripts/build/tree.ts';
import { projectRoot } from '../../scripts/host.ts';
import { checkContent } from '../../scripts/pipeline/check.ts';
import { judgeProgram } from '../../scripts/pipeline/program.ts';
import { diskSource } from '../../scripts/source.ts';
import { cachedEncoder } from '../../scripts/stage/images.ts';
import { stageEdition } from '../../scripts/stage/stage-edition.ts';
import type { Audience, Edition, EditionArticle } from '../../schemas/edition.ts';
import { linksInto } from '../../schemas/repository.ts';
import { asOf, program } from '../fixtures/base.ts';
import { hardArticles } from './hard-articles.ts';
import { boardsOf } from './board-report.ts';
import { boardRoutes } from './boards.ts';

/** A built site with the edition it was built from. */
export interface BuiltSite {
  audience: Audience;
  edition: Edition;
  /** Folder of the site. */
  folder: string;
  base: string;
  routes: Record<PageKind, string[]>;
}

export type PageKind = 'home' | 'search' | 'directory' | 'category' | 'partners' | 'partner' | 'solution' | 'guide' | 'internal' | 'shelves' | 'shelf' | 'platform' | 'hard' | 'program' | 'page' | 'requirements' | 'rules' | 'rule' | 'notice' | 'readiness' | 'boards' | 'missing';

/** Builds both editions of the sample content, with articles laid in that are hard to show. The internal one stands under a base path. */
export async function buildSites(): Promise<{ public: BuiltSite; internal: BuiltSite; remove(): void }> {
  const source = diskSource([path.join(projectRoot, 'content')]);
  const checked = await checkContent(source, { program, asOf, isolate: false });
  const stamps = judgeStamps({ source, checked, readiness: judgeProgram(checked, source) });
  const encode = cachedEncoder(path.join(projectRoot, '.cache/assay/images'));
  const trees: Tree[] = [];
  const build = async (audience: Audience, base: string): Promise<BuiltSite> => {
    const tree = makeTree();
    trees.push(tree);
    const { edition } = await stageEdition(checked, source, audience, tree.edition, { encode, stamps, ...(audience === 'internal' && { ...boardsOf(checked, source), repositories: [{ links: linksInto({ url: 'https://git.example.com/kb' }, 'content'), public: false }] }) });
    layIn(tree.edition, edition);
    await renderSite(tree, audience, { url: 'https://kb.example.com', base }, process.env);
    return { audience, edition, folder: tree.out, base, routes: routesOf(edition) };
  };
  // One after the other, as the command does it.
  const sites = { public: await build('public', '/'), internal: await build('internal', '/staff/kb/') };
  return { ...sites, remove: () => trees.forEach(({ root }) => removeTree(root)) };
}

function layIn(folder: string, edition: Edition): void {
  const file = path.join(folder, 'edition.json');
  for (const { name, text, title, links } of hardArticles) {
    const key = `articles/hard/${name}`;
    const article: EditionArticle = { key, route: `/${key}/`, kind: 'vendor-article', category: 'hard', title, frontMatter: { title, audience: 'public' }, links, images: {} };
    edition.articles.push(article);
    mkdirSync(path.join(folder, 'text/articles/hard'), { recursive: true });
    writeFileSync(path.join(folder, 'text', `${key}.md`), text);
  }
  writeFileSync(file, JSON.stringify({ ...(JSON.parse(readFileSync(file, 'utf8')) as Edition), articles: edition.articles }));
}

function routesOf({ audience, partners, solutions, articles, notices }: Edition): BuiltSite['routes'] {
  const ofKind = (kind: EditionArticle['kind']): EditionArticle[] => articles.filter((article) => article.kind === kind);
  const all = (items: readonly { route: string }[]): string[] => items.map(({ route }) => route);
  const platform = ofKind('vendor-article');
  return {
    home: ['/'],
    search: ['/search/'],
    directory: ['/directory/'],
    category: [...new Set(solutions.filter(({ certified }) => certified).flatMap(({ profile }) => profile.categories ?? []))].map((category) => `/directory/${category}/`),
    partners: ['/partners/'],
    partner: all(partners),
    solution: all(solutions),
    guide: all(ofKind('public-article')),
    internal: all(ofKind('internal-article')),
    shelves: ['/articles/'],
    shelf: [...new Set(platform.map(({ category }) => `/articles/${category}/`))],
    platform: all(platform.filter(({ category }) => category !== 'hard')),
    hard: all(platform.filter(({ category }) => category === 'hard')),
    program: ['/program/'],
    page: all(ofKind('program-page')),
    requirements: ['/requirements/'],
    rules: ['/rules/'],
    rule: all(ofKind('rule-page')),
    notice: all(notices),
    readiness: audience === 'internal' ? ['/boards/readiness/'] : [],
    boards: audience === 'internal' ? boardRoutes : [],
    missing: ['/404.html'],
  };
}
