import type { BreadcrumbList, ContactPoint, Graph, HowTo, Organization, SoftwareApplication, TechArticle } from 'schema-dts';
import type { EditionArticle, EditionPartner, EditionSolution } from '../../schemas/edition.ts';
import { keywordsOf } from '../edition/keywords.ts';
import { telephoneAddress } from '../format.ts';
import { changedOn } from './changed.ts';
import type { Step } from './steps.ts';

/** Whole address of a site path. */
type Address = (route: string) => string;
/** One thing that a page speaks of. */
export type Part = Graph['@graph'][number];

/** What a page says to programs, as https://schema.org/ names it. */
export function graphOf(...parts: readonly (Part | undefined)[]): Graph {
  return { '@context': 'https://schema.org', '@graph': parts.filter((part) => part !== undefined) };
}

/** The text of a script element. Nothing in it can end the element. */
export function scriptText(graph: Graph): string {
  return JSON.stringify(graph).replaceAll('<', String.raw`\u003C`);
}

/** The way to a page, the page itself last. */
export function breadcrumbs(trail: readonly { name: string; route?: string }[], page: { name: string; route: string }, home: string, address: Address): BreadcrumbList {
  const steps = [{ name: home, route: '/' }, ...trail, page];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, route }, index) => ({ '@type': 'ListItem', position: index + 1, name, ...(route !== undefined && { item: address(route) }) })),
  };
}

/** An article, with the product it is about and its maker. */
export function techArticle(article: EditionArticle, about: { solution: EditionSolution; partner: EditionPartner } | undefined, language: string, address: Address): TechArticle {
  const { title, route, frontMatter } = article;
  const day = changedOn(article);
  const published = 'published' in frontMatter ? frontMatter.published : undefined;
  const keywords = keywordsOf(article);
  return {
    '@type': 'TechArticle',
    '@id': `${address(route)}#article`,
    headline: title,
    url: address(route),
    inLanguage: language,
    ...(frontMatter.description !== undefined && { description: frontMatter.description }),
    ...(published !== undefined && { datePublished: published }),
    ...(day !== undefined && { dateModified: day }),
    ...(keywords.length > 0 && { keywords: keywords.join(', ') }),
    ...('author' in frontMatter && frontMatter.author !== undefined && { author: { '@type': 'Person', name: frontMatter.author } }),
    ...(about && { about: { '@id': idOf(about.solution, address) }, publisher: { '@id': idOf(about.partner, address) } }),
  };
}

/** The numbered steps of a guide; undefined when it has none. */
export function howTo({ title, route, frontMatter }: EditionArticle, steps: readonly Step[], address: Address): HowTo | undefined {
  if (steps.length === 0) return undefined;
  const minutes = 'time' in frontMatter ? frontMatter.time : undefined;
  return {
    '@type': 'HowTo',
    '@id': `${address(route)}#steps`,
    name: title,
    ...(frontMatter.description !== undefined && { description: frontMatter.description }),
    ...(minutes !== undefined && { totalTime: `PT${minutes}M` }),
    step: steps.map(({ text, anchor }, index) => ({ '@type': 'HowToStep', position: index + 1, text, url: anchor === undefined ? address(route) : `${address(route)}#${encodeURIComponent(anchor)}` })),
  };
}

/** A partner as a company, with whom to ask. */
export function organization(partner: EditionPartner, address: Address): Organization {
  const { name, website, summary, support, sales } = partner.profile;
  const contacts = [support && contactPoint('technical support', support), sales && contactPoint('sales', sales)].filter((contact) => contact !== undefined);
  return {
    '@type': 'Organization',
    '@id': idOf(partner, address),
    name: name ?? partner.id,
    ...(website !== undefined && { url: website }),
    ...(summary !== undefined && { description: summary }),
    ...(contacts.length > 0 && { contactPoint: contacts }),
  };
}

/** A solution as a product. */
export function product(solution: EditionSolution, partner: EditionPartner, categories: readonly string[], address: Address): SoftwareApplication {
  const { name, summary, version, website, licence, platforms } = solution.profile;
  const systems = platforms?.filter((platform) => platform !== undefined);
  return {
    '@type': 'SoftwareApplication',
    '@id': idOf(solution, address),
    name: name ?? solution.id,
    url: address(solution.route),
    ...(summary !== undefined && { description: summary }),
    ...(version !== undefined && { softwareVersion: version }),
    ...(website !== undefined && { sameAs: website }),
    ...(licence !== undefined && { license: { '@type': 'CreativeWork', name: licence } }),
    ...(systems && systems.length > 0 && { operatingSystem: systems.join(', ') }),
    ...(categories.length > 0 && { applicationCategory: categories.join(', ') }),
    publisher: { '@id': idOf(partner, address) },
  };
}

function contactPoint(contactType: string, { email, phone, languages }: { email?: string; phone?: string; languages?: readonly (string | undefined)[] }): ContactPoint | undefined {
  if (email === undefined && phone === undefined) return undefined;
  const spoken = languages?.filter((language) => language !== undefined);
  return {
    '@type': 'ContactPoint',
    contactType,
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { telephone: telephoneAddress(phone).replace('tel:', '') }),
    ...(spoken && spoken.length > 0 && { availableLanguage: spoken }),
  };
}

function idOf({ route }: { route: string }, address: Address): string {
  return `${address(route)}#about`;
}
