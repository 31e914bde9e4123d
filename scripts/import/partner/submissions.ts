import { folderSlug, Names } from '../names.ts';
import { blueprintNames } from './blueprints.ts';
import { companyOf, squashed, type Company } from './company.ts';
import { contactsOf, websiteIn, type Channels } from './contacts.ts';
import { findSection, hasCompanyProfile, profileSections, type Guide } from './guide.ts';
import { productOf, type Product } from './product.ts';
import { companySummary, productSummary } from './sentences.ts';

/** The folder of one partner, made of its guides. */
export interface Submission {
  id: string;
  name: string;
  /** Where the company's name was read. */
  from: string;
  /** Front matter of `partner.md`. */
  fields: Record<string, unknown>;
  solutions: SubmittedSolution[];
}

/** The folder of one solution. */
export interface SubmittedSolution {
  id: string;
  name: string;
  /** Front matter of `solution.md`. */
  fields: Record<string, unknown>;
  guides: { guide: Guide; version?: string }[];
}

interface Read {
  guide: Guide;
  company: Company;
  product: Product;
}

/** Sorts guides into partners and solutions, and reads from their texts what is known about both. The order of guides decides nothing but ties. */
export function readSubmissions(guides: readonly Guide[]): Submission[] {
  const read = guides.map((guide): Read => ({ guide, company: companyOf(guide), product: productOf(guide.title, guide.path) }));
  const names = new Names();
  return [...groupBy(read, ({ company }) => squashed(company.name)).values()].map((group) => {
    const name = commonest(group.map(({ company }) => company.name)) ?? '';
    const from = group.find(({ company }) => company.name === name)?.company.from ?? '';
    const solutionNames = new Names();
    const solutions = [...groupBy(group, ({ product }) => squashed(product.name)).values()].map((members) => solutionOf(members, solutionNames));
    return { id: names.take(folderSlug(name, 'partner')), name, from, fields: partnerFields(name, group), solutions };
  });
}

function partnerFields(name: string, group: readonly Read[]): Record<string, unknown> {
  const contacts = group.map(({ guide }) => contactsOf(guide));
  const support = merged(contacts.map((found) => found.support));
  const sales = merged(contacts.map((found) => found.sales));
  const { hours: _hours, ...salesChannels } = sales;
  return {
    name,
    ...optional('summary', commonest(group.flatMap(({ guide }) => (hasCompanyProfile(guide) ? [companySummary(guide, 200)] : [])))),
    ...optional('website', commonest(group.map(({ guide }) => companySite(guide, name)))),
    ...optional('support', ordered(support, ['email', 'phone', 'hours', 'url'])),
    ...optional('sales', salesChannels.email === undefined ? undefined : ordered(salesChannels, ['email', 'phone', 'url'])),
  };
}

function solutionOf(members: readonly Read[], names: Names): SubmittedSolution {
  const name = commonest(members.map(({ product }) => product.name)) ?? '';
  const versions = new Set(members.flatMap(({ product }) => (product.version === undefined ? [] : [product.version])));
  const deliveries = new Set(members.flatMap(({ product }) => (product.delivery === undefined ? [] : [product.delivery])));
  const blueprints = [...new Set(members.flatMap(({ guide }) => blueprintNames(guide)))];
  return {
    id: names.take(folderSlug(name, 'solution')),
    name,
    fields: {
      name,
      ...optional('summary', members.map(({ guide }) => productSummary(guide, 200)).find((summary) => summary !== undefined)),
      ...optional('delivery', deliveries.size === 1 ? [...deliveries][0] : undefined),
      // Guides of one product in two versions leave it open which is the current one.
      ...optional('version', versions.size === 1 ? [...versions][0] : undefined),
      ...optional('website', commonest(members.map(({ guide }) => productSite(guide)))),
      ...optional('blueprints', blueprints.length > 0 ? blueprints : undefined),
    },
    guides: members.map(({ guide, product }) => ({ guide, ...(product.version !== undefined && { version: product.version }) })),
  };
}

/** A site of the company: one that bears its name, else the first of a company's profile. */
function companySite(guide: Guide, name: string): string | undefined {
  const lines = [...profileSections(guide), ...guide.sections.filter(({ title }) => /^(?:about|contact)\b/i.test(title))].flatMap((section) => section.lines);
  const key = squashed(name);
  const bearsName = (host: string): boolean => {
    const own = squashed(host.split('.').at(-2) ?? '');
    return own.length > 2 && (key.startsWith(own) || own.startsWith(key));
  };
  return websiteIn(lines, bearsName) ?? (hasCompanyProfile(guide) ? websiteIn(profileSections(guide)[0]?.lines ?? [], () => true) : undefined);
}

function productSite(guide: Guide): string | undefined {
  const sections = [findSection(guide, /\b(?:technology|product|solution) profile\b/i), findSection(guide, /^description/i)];
  return sections.map((section) => websiteIn(section?.lines ?? [], () => true)).find((site) => site !== undefined);
}

function merged(all: readonly Channels[]): Channels {
  const keys = ['email', 'phone', 'hours', 'url'] as const;
  return Object.fromEntries(keys.flatMap((key) => {
    const value = commonest(all.map((channels) => channels[key]));
    return value === undefined ? [] : [[key, value]];
  }));
}

function ordered(channels: Channels, keys: readonly (keyof Channels)[]): Channels | undefined {
  const found = keys.flatMap((key) => (channels[key] === undefined ? [] : [[key, channels[key]]]));
  return found.length === 0 ? undefined : (Object.fromEntries(found) as Channels);
}

function optional(key: string, value: unknown): Record<string, unknown> {
  return value === undefined ? {} : { [key]: value };
}

/** The value that occurs most often; of equals the first. */
function commonest(values: readonly (string | undefined)[]): string | undefined {
  const times = new Map<string, number>();
  for (const value of values) if (value !== undefined) times.set(value, (times.get(value) ?? 0) + 1);
  let best: string | undefined;
  for (const [value, count] of times) if (best === undefined || count > (times.get(best) ?? 0)) best = value;
  return best;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  return Map.groupBy(items, key);
}
