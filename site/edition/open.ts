import { existsSync } from 'node:fs';
import path from 'node:path';
import { boardFiles, type Edition, type EditionArticle, type EditionImage, type EditionName, type EditionPartner, type EditionSolution, type EditionText } from '../../schemas/edition.ts';
import type { ReadinessReport } from '../../schemas/generated/types.ts';
import { assertPublic } from './assert-public.ts';
import { compare } from '../compare.ts';
import { entriesOf, readInside } from './files.ts';

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
  /** What the boards show; undefined in a public edition, and in one that was staged without it. */
  readonly readiness: ReadinessReport | undefined;
  /** The text of a file that the boards are made of; undefined as above. */
  boardFile(name: keyof typeof boardFiles): string | undefined;
}

const part = '[a-z0-9][a-z0-9-]*';
const routes: Record<EditionArticle['kind'], RegExp> = {
  'public-article': new RegExp(`^/partners/${part}/${part}/${part}/$`),
  'internal-article': new RegExp(`^/partners/${part}/${part}/internal/${part}/$`),
  'vendor-article': new RegExp(`^/articles/${part}/${part}/$`),
  'program-page': new RegExp(`^/program/${part}/$`),
  'rule-page': new RegExp(`^/rules/${part}/$`),
};
/** The pages of a partner: its own, those of its solutions, and those of their public articles. */
const partnerRoute = new RegExp(`^/partners/${part}/(?:${part}/){0,2}$`);

/** Opens a staged edition for one audience, or a preview. Throws when it is another one, or holds what its readers must not see. */
export function openEdition(folder: string, audience: EditionName): OpenEdition {
  const edition = JSON.parse(readInside(folder, 'edition.json').toString()) as Edition;
  if (edition.audience !== audience) throw new Error(`The edition in ${folder} is ${edition.audience}, but the site is being built for the ${audience} audience.`);
  if (audience !== 'internal') assertPublic(edition);
  const boardFile = (name: keyof typeof boardFiles): string | undefined => {
    const file = path.join(folder, boardFiles[name]);
    return existsSync(file) ? readInside(folder, boardFiles[name]).toString() : undefined;
  };
  for (const article of edition.articles) {
    if (!routes[article.kind].test(article.route)) throw new Error(`${article.key}: ${article.route} is no address of a ${article.kind}.`);
  }
  for (const { route } of [...edition.partners, ...edition.solutions, ...edition.notices]) {
    if (!partnerRoute.test(route)) throw new Error(`${route} is no address of a partner or of what it offers.`);
  }
  const beside = [...edition.partners, ...edition.solutions].flatMap(({ about, notes }) => [about, notes]);
  const texts: EditionText[] = [...edition.articles, ...beside.filter((text) => text !== undefined)];
  for (const { key } of texts) if (!isInside(key)) throw new Error(`${key} is no key of a text.`);

  const partners = new Map(edition.partners.map((partner) => [partner.id, partner]));
  const solutions = new Map(edition.solutions.map((solution) => [`${solution.partner}/${solution.id}`, solution]));
  const ofKind = (kind: EditionArticle['kind']): EditionArticle[] => edition.articles.filter((article) => article.kind === kind);
  const images = new Map(texts.flatMap(({ images }) => Object.values(images)).map((image) => [image.file, image]));
  for (const file of images.keys()) if (!/^[\w-]+\.(?:png|jpe?g|webp|gif|avif)$/.test(file)) throw new Error(`${file} is no file name of an image.`);
  if (audience !== 'internal') {
    const known = new Set(['edition.json', ...texts.map(({ key }) => `text/${key}.md`), ...[...images.keys()].map((file) => `images/${file}`)]);
    const strange = entriesOf(folder).filter((entry) => !known.has(entry));
    if (strange.length > 0) throw new Error(`The public edition holds ${strange.slice(0, 5).join(', ')}, which nothing in it names, so nothing is built.`);
  }

  // Hundreds of solutions make it large; most who open an edition do not ask.
  let report: ReadinessReport | undefined;
  // Page, words of the search and Markdown all ask for a text; making sure of its file takes longer than keeping it.
  const read = new Map<string, string>();
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
    text({ key }) {
      let text = read.get(key);
      if (text === undefined) read.set(key, (text = readInside(folder, `text/${key}.md`).toString()));
      return text;
    },
    image: (file) => new Uint8Array(readInside(folder, `images/${file}`)),
    boardFile,
    get readiness() {
      return (report ??= parsed(boardFile('readiness')));
    },
  };
}

function parsed(text: string | undefined): ReadinessReport | undefined {
  return text === undefined ? undefined : (JSON.parse(text) as ReadinessReport);
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
