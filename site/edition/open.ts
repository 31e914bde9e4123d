import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Audience, Edition, EditionArticle, EditionImage, EditionPartner, EditionSolution, EditionText } from '../../schemas/edition.ts';
import { assertPublic } from './assert-public.ts';
import { compare } from '../compare.ts';

/** An edition with the ways through it that pages need, each made once. */
export interface OpenEdition extends Edition {
  partner(id: string): EditionPartner;
  solution(partner: string, id: string): EditionSolution;
  /** Articles by route. */
  byRoute: ReadonlyMap<string, EditionArticle>;
  /** The vendor's own articles by category, in the order of their lists. */
  vendorCategories: ReadonlyMap<string, EditionArticle[]>;
  /** Program pages in the order of the menu. */
  programPages: readonly EditionArticle[];
  rulePages: readonly EditionArticle[];
  /** Solutions by category, best placed first. */
  directory: ReadonlyMap<string, EditionSolution[]>;
  /** Every image that a page shows, by file name. */
  images: ReadonlyMap<string, EditionImage>;
  /** Markdown of a text. Throws when it cannot be read. */
  text(text: EditionText): string;
  /** Bytes of an image. */
  image(file: string): Uint8Array<ArrayBuffer>;
}

const routes: Record<EditionArticle['kind'], RegExp> = {
  'public-article': /^\/partners\/[^/]+\/[^/]+\/[^/]+\/$/,
  'internal-article': /^\/partners\/[^/]+\/[^/]+\/internal\/[^/]+\/$/,
  'vendor-article': /^\/articles\/[^/]+\/[^/]+\/$/,
  'program-page': /^\/program\/[^/]+\/$/,
  'rule-page': /^\/rules\/[^/]+\/$/,
};

/** Opens a staged edition for one audience. Throws when it is for another audience, or holds what that audience must not see. */
export function openEdition(folder: string, audience: Audience): OpenEdition {
  const edition = JSON.parse(readFileSync(path.join(folder, 'edition.json'), 'utf8')) as Edition;
  if (edition.audience !== audience) throw new Error(`The edition in ${folder} is ${edition.audience}, but the site is being built for the ${audience} audience.`);
  if (audience === 'public') assertPublic(edition);
  for (const article of edition.articles) {
    if (!routes[article.kind].test(article.route)) throw new Error(`${article.key}: ${article.route} is no address of a ${article.kind}.`);
  }
  const beside = [...edition.partners, ...edition.solutions].flatMap(({ about, notes }) => [about, notes]);
  const texts: EditionText[] = [...edition.articles, ...beside.filter((text) => text !== undefined)];
  for (const { key } of texts) if (!isInside(key)) throw new Error(`${key} is no key of a text.`);

  const partners = new Map(edition.partners.map((partner) => [partner.id, partner]));
  const solutions = new Map(edition.solutions.map((solution) => [`${solution.partner}/${solution.id}`, solution]));
  const ofKind = (kind: EditionArticle['kind']): EditionArticle[] => edition.articles.filter((article) => article.kind === kind);
  const images = new Map(texts.flatMap(({ images }) => Object.values(images)).map((image) => [image.file, image]));
  for (const file of images.keys()) if (!/^[\w-]+\.(?:png|jpe?g|webp|gif|avif)$/.test(file)) throw new Error(`${file} is no file name of an image.`);

  return {
    ...edition,
    partner: (id) => found(partners.get(id), `partner ${id}`),
    solution: (partner, id) => found(solutions.get(`${partner}/${id}`), `solution ${partner}/${id}`),
    byRoute: new Map(edition.articles.map((article) => [article.route, article])),
    vendorCategories: new Map([...Map.groupBy(ofKind('vendor-article'), ({ category }) => category ?? '')].sort(byKey).map(([category, articles]) => [category, articles.sort(stickyFirst)])),
    programPages: ofKind('program-page').sort((a, b) => orderOf(a) - orderOf(b) || compare(a.title, b.title)),
    rulePages: ofKind('rule-page'),
    directory: groupByEach(edition.solutions, ({ profile }) => (profile.categories ?? []).filter((category) => category !== undefined)),
    images,
    text: ({ key }) => readFileSync(path.join(folder, 'text', `${key}.md`), 'utf8'),
    image: (file) => new Uint8Array(readFileSync(path.join(folder, 'images', file))),
  };
}

function isInside(key: string): boolean {
  return key.split('/').every((part) => /^[a-z0-9][a-z0-9-]*$/.test(part));
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`The edition has no ${name}.`);
  return value;
}

function groupByEach<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return new Map([...groups].sort(byKey));
}

function stickyFirst(a: EditionArticle, b: EditionArticle): number {
  return Number(isSticky(b)) - Number(isSticky(a)) || compare(a.title.toLowerCase(), b.title.toLowerCase()) || compare(a.route, b.route);
}

function isSticky({ frontMatter }: EditionArticle): boolean {
  return 'sticky' in frontMatter && frontMatter.sticky === true;
}

function orderOf({ frontMatter }: EditionArticle): number {
  return ('order' in frontMatter ? frontMatter.order : undefined) ?? Number.MAX_SAFE_INTEGER;
}

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return compare(a[0], b[0]);
}
