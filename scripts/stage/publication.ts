import type { Catalogue, PartnerEntry, SolutionEntry } from '../../rules/kit/define-rule.ts';
import type { DocumentFacts } from '../../rules/kit/facts.ts';
import { routeOf } from '../../rules/kit/route.ts';
import type { Audience, EditionNotice } from '../../schemas/edition.ts';
import { isPreviewed, noPreview, type Preview } from './preview.ts';
import { projectFrontMatter } from './project.ts';

/** A file that an edition should have held but does not, and why. */
export interface LeftOut {
  path: string;
  why: string;
}

export interface ShownSolution {
  entry: SolutionEntry;
  certified: boolean;
  articles: DocumentFacts[];
}

export interface ShownPartner {
  entry: PartnerEntry;
  solutions: ShownSolution[];
}

/** What of a content an edition shows. */
export interface Publication {
  audience: Audience;
  partners: ShownPartner[];
  /** The vendor's own articles and the program pages. */
  articles: DocumentFacts[];
  notices: EditionNotice[];
  leftOut: LeftOut[];
}

/**
 * Decides what an audience may see, by each partner's status and each solution's certification. The one place that decides.
 *
 * @param preview solutions that the public edition is to show as well, as if they were certified; what is no candidate's or member's is not shown all the same.
 */
export function decidePublication(catalogue: Catalogue, audience: Audience, preview: Preview = noPreview): Publication {
  const leftOut: LeftOut[] = [];
  const mayShow = (facts: DocumentFacts): boolean => {
    const why = whyNotShown(facts, audience);
    if (why !== undefined) leftOut.push({ path: facts.path, why });
    return why === undefined;
  };
  const partners: ShownPartner[] = [];
  const notices: EditionNotice[] = [];
  for (const entry of [...catalogue.partners.values()].sort(byId)) {
    const publishes = audience === 'internal' ? 'everything' : publishedOf(entry, catalogue);
    if (publishes === 'everything') {
      partners.push({ entry, solutions: solutionsOf(entry).map((solution) => ({ entry: solution, certified: isCertified(solution, catalogue.asOf), articles: [...solution.public, ...solution.internal].filter(mayShow) })) });
    }
    if (publishes === 'certified-solutions' || publishes === 'preview') {
      const solutions = solutionsOf(entry).flatMap((solution): ShownSolution[] => {
        const certified = publishes === 'certified-solutions' && isCertified(solution, catalogue.asOf);
        if (!(certified || isPreviewed(preview, entry, solution)) || !solution.solution || !mayShow(solution.solution)) return [];
        return [{ entry: solution, certified, articles: solution.public.filter(mayShow) }];
      });
      if (solutions.length > 0 && entry.partner && mayShow(entry.partner)) partners.push({ entry, solutions });
    }
    if (publishes === 'notice') notices.push(...noticesOf(entry, catalogue.asOf));
  }
  const articles = [...catalogue.documents.values()].filter(({ identity }) => identity.kind === 'vendor-article' || identity.kind === 'program-page').filter(mayShow);
  return { audience, partners, articles, notices, leftOut };
}

/** Every document of a publication that has a page. */
export function documentsOf({ partners, articles }: Publication): DocumentFacts[] {
  const ofPartners = partners.flatMap(({ entry, solutions }) => [entry.partner, ...solutions.flatMap((solution) => [solution.entry.solution, ...solution.articles])]);
  return [...ofPartners.filter((facts) => facts !== undefined), ...articles];
}

/** Every document of a publication whose text the audience may read: those with pages and, inside, the notes of the program team. Applications stay with their reviewers. */
export function textsOf(publication: Publication): DocumentFacts[] {
  const notes = publication.partners.flatMap(({ entry, solutions }) => [entry.membership, ...solutions.map((solution) => solution.entry.certification)]);
  return publication.audience === 'public' ? documentsOf(publication) : [...documentsOf(publication), ...notes.filter((facts) => facts !== undefined)];
}

/** What the public edition shows of a partner; of a candidate nothing but what a preview asks for. */
export function publishedOf(entry: PartnerEntry, catalogue: Catalogue): 'nothing' | 'preview' | 'certified-solutions' | 'notice' {
  const status = entry.membership && projectFrontMatter('membership', entry.membership.frontMatter.data, 'public').status;
  const publishes = catalogue.program.lifecycle.statuses.find(({ id }) => id === status)?.publishes ?? 'nothing';
  return publishes === 'nothing' && status === 'candidate' ? 'preview' : publishes;
}

type CertifiedSolution = SolutionEntry & { solution: DocumentFacts; certification: DocumentFacts };

/** Whether a solution is certified on a day, whatever its partner is now. */
export function isCertified(solution: SolutionEntry, asOf: string): solution is CertifiedSolution {
  const day = solution.certification && projectFrontMatter('certification', solution.certification.frontMatter.data, 'public').certified;
  return solution.solution !== undefined && day !== undefined && day <= asOf;
}

/** Why a document must stay out of an edition, if it must. Only what the file itself says counts, never another file. */
function whyNotShown({ identity, frontMatter: { data } }: DocumentFacts, audience: Audience): string | undefined {
  if (audience === 'internal') return undefined;
  switch (identity.kind) {
    case 'partner':
    case 'solution':
      return hasText(data['name']) ? undefined : 'its front matter gives no name';
    case 'public-article':
    case 'vendor-article':
    case 'program-page':
      if (data['audience'] !== 'public') return 'its front matter does not say `audience: public`';
      return hasText(data['title']) ? undefined : 'its front matter gives no title';
    default:
      return 'documents of its kind are internal';
  }
}

/** "No longer certified", at every address that was public while the partner was a member. */
function noticesOf(entry: PartnerEntry, asOf: string): EditionNotice[] {
  const partnerName = entry.partner && projectFrontMatter('partner', entry.partner.frontMatter.data, 'public').name;
  if (!entry.partner || partnerName === undefined) return [];
  const notices = solutionsOf(entry).filter((solution) => isCertified(solution, asOf)).flatMap(({ solution, public: articles }) => {
    const name = projectFrontMatter('solution', solution.frontMatter.data, 'public').name;
    if (name === undefined) return [];
    const documents = [solution, ...articles.filter((article) => whyNotShown(article, 'public') === undefined)];
    return documents.map(({ identity }) => ({ route: routeOf(identity), name, partnerName, ...(identity.kind === 'solution' && { solution: `${entry.id}/${identity.solution ?? ''}` }) }));
  });
  return notices.length === 0 ? [] : [{ route: routeOf(entry.partner.identity), name: partnerName, partnerName }, ...notices];
}

function solutionsOf(entry: PartnerEntry): SolutionEntry[] {
  return [...entry.solutions.values()].sort(byId);
}

function hasText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
