import { oneLine } from '../../../rules/kit/one-line.ts';
import { plainText } from '../front-matter.ts';
import { hostNames } from './addresses.ts';
import { findSection, hasCompanyProfile, profileSections, type Guide } from './guide.ts';
import { productName } from './product.ts';

/** The company behind a guide, and where its name was read. */
export interface Company {
  name: string;
  /** For the report: "the heading `About Acme`". */
  from: string;
}

interface Candidate extends Company {
  /** How much the place says: it names the company for sure, it names it unless it names the product, or it names the product. */
  weight: 'sure' | 'likely' | 'product';
}

const legalForm = /,?\s+(?:inc|llc|ltd|limited|corp|corporation|gmbh|ag|s\.?a|b\.?v|plc|co|company)\.?$/i;
const teamWords = /\s+(?:support|support team|ecosystem team|team|engineering)$/i;
const vendor = /centurylink|^ctl\b|^(?:the )?ecosystem\b/i;
const generic = /^(?:support|sales|us|customer|contact|contacts|the|this|it|more|technical|general|a|an|our|your|these|through|for|through the|after|if|with|blueprint)\b/i;

/** Tells the company of a guide: from what the text says of it, then its author, then the names of its sites, last the product. */
export function companyOf(guide: Guide): Company {
  const candidates = candidatesOf(guide).filter(({ name }) => name.length > 1 && name.length <= 60 && !vendor.test(name) && !generic.test(name));
  const sure = candidates.find(({ weight }) => weight === 'sure');
  if (sure) return sure;
  const hosts = hostNames(guide);
  for (const likely of candidates) {
    const named = namedByHost(likely, hosts);
    if (named !== undefined) return { name: named, from: likely.from };
  }
  const [first] = candidates;
  return first ?? { name: productName(guide.title), from: 'the title' };
}

/** The candidate, or the words it begins with, when a host bears that name. */
function namedByHost({ name, weight }: Candidate, hosts: ReadonlySet<string>): string | undefined {
  const ends = [name.length, ...[...name.matchAll(/[ -]/g)].map(({ index }) => index).reverse()];
  for (const end of ends) {
    const part = name.slice(0, end);
    if (hosts.has(squashed(part))) return weight === 'likely' ? name : part;
  }
  return undefined;
}

/** A name without what writers vary: "Alert Logic" and "AlertLogic" are one company. */
export function squashed(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

function candidatesOf(guide: Guide): Candidate[] {
  const candidates: (Candidate | undefined)[] = [];
  for (const { title } of guide.sections) {
    const name = /^(?:about|contact(?:ing)?)\s+(.+?):?$/i.exec(title)?.[1];
    if (name !== undefined) candidates.push(candidate('sure', name, `the heading "${title}"`));
  }
  for (const section of guide.sections.filter(({ title }) => /^(?:description|overview|offer)/i.test(title))) {
    for (const { text } of section.lines) {
      const name = /(?:^|[.,] |by )((?:[A-Z][\w&.'’-]*)(?: [A-Z&][\w&.'’-]*){0,4}) has (?:integrated|provided|packaged) (?:their|its|the)\b/.exec(text)?.[1];
      if (name !== undefined) candidates.push(candidate('likely', name.replace(/^(?:Technology from|By) /, ''), `the sentence "${name} has integrated …"`));
    }
  }
  candidates.push(...authorCandidates(guide.author));
  const [profile] = profileSections(guide);
  const firstText = profile?.lines.find(({ text }) => /^[A-Z]/.test(text) && !/^https?:/i.test(text))?.text ?? '';
  const beforeDash = /^([^.:,–—"“-]{2,50}?)\s+[-–—]+\s/.exec(firstText)?.[1] ?? /^([A-Z][\w ]{1,40}?)\s+[-–—]/.exec(firstText)?.[1];
  if (beforeDash !== undefined) candidates.push({ name: clean(beforeDash), from: 'the first line of the profile', weight: 'product' });
  const subject = /^((?:[A-Z][\w&®™]*)(?: [A-Z][\w&®™]*){0,3}(?:, (?:Inc|LLC)\.?)?),? (?:is|provides|offers|enables|combines|delivers|helps|the leader|a leading|makes|solves)\b/.exec(firstText)?.[1];
  if (subject !== undefined && hasCompanyProfile(guide)) candidates.push({ name: clean(subject), from: 'the first sentence of the profile', weight: 'product' });
  const product = productName(guide.title);
  candidates.push({ name: product, from: 'the title', weight: 'product' });
  if (subject !== undefined) candidates.push({ name: clean(subject), from: 'the first sentence of the profile', weight: 'product' });
  return candidates.filter((found) => found !== undefined);
}

function candidate(weight: Candidate['weight'], name: string, from: string): Candidate | undefined {
  const cleaned = clean(name);
  return cleaned === '' || generic.test(cleaned) ? undefined : { name: cleaned, from, weight };
}

/** Authors that are companies: one word, or a name with a legal form or "support" behind it. */
function authorCandidates(author: string): Candidate[] {
  const parts = plainText(author).split(/,\s+(?!(?:inc|llc|ltd)\b)|\s+and\s+/i);
  return parts.flatMap((part) => {
    const name = part.trim();
    const isCompany = legalForm.test(name) || teamWords.test(name) || (/^[A-Za-z][\w&.-]+$/.test(name) && !/@/.test(name));
    return isCompany ? [{ name: clean(name), from: 'the author', weight: 'sure' as const }] : [];
  });
}

function clean(name: string): string {
  let cleaned = oneLine(name.replaceAll(/[®™*_]/g, ''));
  for (const ending of [teamWords, legalForm, /\s+(?:support|sales)(?:\s+and\s+\w+)?$/i]) cleaned = cleaned.replace(ending, '');
  return cleaned.replace(/[\s,.:;-]+$/, '').trim();
}

/** Whether a guide says anything about a partner's product; a how-to for partners does not. */
export function isPartnerGuide(guide: Guide): boolean {
  return !/^how ?to\b/i.test(guide.title) || profileSections(guide).length > 0 || findSection(guide, /^about\b/i) !== undefined;
}
