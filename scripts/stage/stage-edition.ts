import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalogue } from '../../rules/kit/define-rule.ts';
import type { DocumentFacts } from '../../rules/kit/facts.ts';
import { routeOf } from '../../rules/kit/route.ts';
import { boardFiles, type Audience, type Edition, type EditionArticle, type EditionImage, type EditionPartner, type EditionSolution, type EditionText } from '../../schemas/edition.ts';
import type { ReadinessReport } from '../../schemas/generated/types.ts';
import type { Stamps } from '../certify/stamps.ts';
import { asJson } from '../reporters/check/as-json.ts';
import type { Source } from '../source.ts';
import { leadsTo, pagesOf, resolveAddresses, sorted } from './addresses.ts';
import { encodeImage, type ImageEncoder } from './images.ts';
import { editionName, noPreview, type Preview } from './preview.ts';
import { projectFrontMatter } from './project.ts';
import { decidePublication, documentsOf, textsOf, type LeftOut, type Publication, type ShownPartner, type ShownSolution } from './publication.ts';
import { repositoriesFor, type RootLinks } from './repositories.ts';
import { readRulePages, type RulePage } from './rule-pages.ts';
import { keysOf, projectStamp } from './stamps.ts';
import { addSupport } from './support/add-support.ts';
import { publishedBody, readChecked } from './text.ts';
import { writeImages } from './write-images.ts';
import { compare } from '../../rules/kit/compare.ts';

export interface StageOptions {
  /** What the boards of the internal edition show. */
  readiness?: ReadinessReport;
  /** The same report's due dates as a calendar. */
  calendar?: string;
  /** Certificates of the same content; none of the edition's solutions has one when absent. */
  stamps?: Stamps;
  /** What the knowledge base and the edition call themselves, where the configuration says so. */
  names?: Edition['names'];
  /** Where the files of the content can be seen and edited. */
  repositories?: readonly RootLinks[];
  /** Turns images into their published form; without a cache unless told. */
  encode?: ImageEncoder;
  /** The rules' pages; those of the project unless told. */
  rulePages?: readonly RulePage[];
  /** Solutions that the public edition shows as if they were certified, which makes it a preview. */
  preview?: Preview;
}

type Texts = ReadonlyMap<DocumentFacts, EditionText>;

export interface Staged {
  edition: Edition;
  publication: Publication;
  /** What the edition should have held but does not: shown to whoever builds, never written into it. */
  leftOut: LeftOut[];
}

/**
 * Writes an edition to an empty or missing folder: `edition.json`, `text/<key>.md`, `images/<hash>.webp`, only what the
 * audience may see, in an order that depends on nothing but the content.
 *
 * @param checked what the check found out about the content; a document without facts was not judged and is not published.
 * @param source the same content; a file whose bytes changed since stops the staging with a ChangedError.
 */
export async function stageEdition(checked: { catalogue: Catalogue }, source: Source, audience: Audience, out: string, options: StageOptions = {}): Promise<Staged> {
  const { catalogue } = checked;
  const { readiness, calendar, stamps = new Map(), names, repositories = [], encode = encodeImage, rulePages = readRulePages(catalogue.program), preview = noPreview } = options;
  const publication = decidePublication(catalogue, audience, preview);
  const name = editionName(audience, preview);
  const pages = pagesOf(documentsOf(publication));
  const addressed = textsOf(publication).map((facts) => ({ facts, ...resolveAddresses(facts, pages, catalogue.files) }));
  const { images, leftOut } = await writeImages(addressed.flatMap(({ images }) => Object.values(images)), path.join(out, 'images'), source, encode);

  const texts = new Map<DocumentFacts, EditionText>();
  const bodies = new Map<string, string>();
  for (const { facts, links, images: used } of addressed) {
    const key = facts.path.replace(/\.md$/, '');
    const shown = sorted(new Map(Object.entries(used).flatMap(([url, file]): [string, EditionImage][] => (images.has(file) ? [[url, images.get(file)!]] : []))));
    const body = publishedBody(readChecked(facts, source), facts, leadsTo(links, shown));
    if (body.trim() === '' && !isArticle(facts)) continue;
    writeText(out, key, body);
    if (audience === 'internal') bodies.set(key, body);
    texts.set(facts, { key, links, images: shown });
  }
  const articles = [...texts].filter(([facts]) => isArticle(facts)).map(([facts, text]) => articleOf(facts, text, audience));
  for (const { article, text } of rulePages) {
    writeText(out, article.key, text);
    articles.push(article);
  }

  const edition: Edition = {
    audience: name,
    asOf: catalogue.asOf,
    ...(name === 'preview' && { preview: publication.partners.flatMap(({ entry, solutions }) => solutions.filter(({ certified }) => !certified).map((solution) => `${entry.id}/${solution.entry.id}`)) }),
    ...(names && Object.keys(names).length > 0 && { names }),
    ...(repositories.length > 0 && { repositories: repositoriesFor(audience, repositories, documentsOf(publication).map(({ path: file }) => file), catalogue.files.keys()) }),
    program: catalogue.program,
    partners: publication.partners.map((partner) => partnerOf(partner, audience, texts)),
    solutions: publication.partners.flatMap((partner) => partner.solutions.map((solution) => solutionOf(partner, solution, catalogue, audience, texts, articles, stamps))).sort(bestPlacedFirst),
    articles: articles.sort(byRoute),
    notices: publication.notices.sort(byRoute),
    keys: keysOf(publication, stamps),
  };
  if (audience === 'internal') addSupport(edition, publication, catalogue, texts, bodies, stamps);
  writeFileSync(path.join(out, 'edition.json'), `${JSON.stringify(edition, null, 1)}\n`);
  if (audience === 'internal' && readiness) writeFileSync(path.join(out, boardFiles.readiness), asJson(readiness));
  if (audience === 'internal' && calendar !== undefined) writeFileSync(path.join(out, boardFiles.calendar), calendar);
  return { edition, publication, leftOut: [...publication.leftOut, ...leftOut] };
}

/** Whether a document is a page by its text alone; the texts of others are parts of a page. */
function isArticle({ identity: { kind } }: DocumentFacts): boolean {
  return kind === 'public-article' || kind === 'internal-article' || kind === 'vendor-article' || kind === 'program-page';
}

function articleOf(facts: DocumentFacts, text: EditionText, audience: Audience): EditionArticle {
  const { kind, partner, solution, category, article, page } = facts.identity;
  const frontMatter = projectFrontMatter(kind, facts.frontMatter.data, audience) as EditionArticle['frontMatter'];
  const sections = facts.sections.flatMap(({ id, heading: { slug } }) => (id === undefined ? [] : [{ id, slug }]));
  return {
    ...text,
    route: routeOf(facts.identity),
    kind: kind as EditionArticle['kind'],
    ...(partner !== undefined && { partner }),
    ...(solution !== undefined && { solution }),
    ...(category !== undefined && { category }),
    frontMatter,
    // Staff see an article that lacks its title under its file's name; customers do not see it at all.
    title: frontMatter.title ?? article ?? page ?? facts.path,
    ...(sections.length > 0 && { sections }),
  };
}

function partnerOf({ entry, solutions }: ShownPartner, audience: Audience, texts: Texts): EditionPartner {
  return {
    id: entry.id,
    route: `/partners/${entry.id}/`,
    profile: entry.partner ? projectFrontMatter('partner', entry.partner.frontMatter.data, audience) : {},
    membership: membershipOf(entry, audience),
    ...textsBeside(entry.partner, entry.membership, texts),
    solutions: solutions.map(({ entry: { id } }) => id),
  };
}

/** A membership as an audience may see it. Whoever is no member yet has a status and nothing else that a customer could take for a promise. */
function membershipOf({ membership }: ShownPartner['entry'], audience: Audience): EditionPartner['membership'] {
  const shown = membership ? projectFrontMatter('membership', membership.frontMatter.data, audience) : {};
  return audience === 'public' && shown.status !== undefined && shown.status !== 'member' ? { status: shown.status } : shown;
}

function solutionOf(partner: ShownPartner, { entry, certified }: ShownSolution, catalogue: Catalogue, audience: Audience, texts: Texts, articles: readonly EditionArticle[], stamps: Stamps): EditionSolution {
  const membership = membershipOf(partner.entry, audience);
  const certification = entry.certification ? projectFrontMatter('certification', entry.certification.frontMatter.data, 'public') : {};
  const stamp = certified ? stamps.get(`${partner.entry.id}/${entry.id}`) : undefined;
  return {
    partner: partner.entry.id,
    id: entry.id,
    route: `/partners/${partner.entry.id}/${entry.id}/`,
    profile: entry.solution ? projectFrontMatter('solution', entry.solution.frontMatter.data, audience) : {},
    ...textsBeside(entry.solution, entry.certification, texts),
    certified,
    ...((certified || audience === 'internal') && certification.certified !== undefined && { certifiedOn: certification.certified }),
    ...(stamp && { stamp: projectStamp(stamp, audience, catalogue.asOf) }),
    placement: catalogue.program.tiers.find(({ id }) => id === membership.tier)?.placement ?? 0,
    articles: articles.filter((article) => article.partner === partner.entry.id && article.solution === entry.id).sort(inReadingOrder).map(({ route }) => route),
  };
}

/** What a partner says, and what the program team notes, where the edition holds it. */
function textsBeside(own: DocumentFacts | undefined, notes: DocumentFacts | undefined, texts: Texts): { about?: EditionText; notes?: EditionText } {
  const about = own && texts.get(own);
  const noted = notes && texts.get(notes);
  return { ...(about && { about }), ...(noted && { notes: noted }) };
}

/** Public articles first, each kind as its authors order it. */
function inReadingOrder(a: EditionArticle, b: EditionArticle): number {
  if (a.kind !== b.kind) return a.kind === 'public-article' ? -1 : 1;
  return orderOf(a) - orderOf(b) || compare(a.title, b.title) || byRoute(a, b);
}

function orderOf({ frontMatter }: EditionArticle): number {
  return 'order' in frontMatter && frontMatter.order !== undefined ? frontMatter.order : Number.MAX_SAFE_INTEGER;
}

function bestPlacedFirst(a: EditionSolution, b: EditionSolution): number {
  return b.placement - a.placement || compare((a.profile.name ?? a.id).toLowerCase(), (b.profile.name ?? b.id).toLowerCase()) || byRoute(a, b);
}

function byRoute(a: { route: string }, b: { route: string }): number {
  return compare(a.route, b.route);
}

function writeText(out: string, key: string, text: string): void {
  const file = path.join(out, 'text', `${key}.md`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
