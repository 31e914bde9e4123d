import type { Catalogue } from '../../../rules/kit/define-rule.ts';
import type { DocumentFacts } from '../../../rules/kit/facts.ts';
import type { Edition, EditionText } from '../../../schemas/edition.ts';
import type { Stamps } from '../../certify/stamps.ts';
import { projectFrontMatter } from '../project.ts';
import type { Publication } from '../publication.ts';
import { changesOf } from './changes.ts';
import { issuesIn } from './issues.ts';
import { readSections } from './sections.ts';
import { supportOf, type InternalText } from './support.ts';

/**
 * Gives an internal edition what its first screens are made of: what is agreed about answers and routing, known issues, and what changed
 * since the last certification. Never called for a public one.
 *
 * @param bodies texts of the edition's articles, as it holds them.
 */
export function addSupport(edition: Pick<Edition, 'audience' | 'articles' | 'partners' | 'solutions'>, { partners }: Publication, { program }: Pick<Catalogue, 'program'>, texts: ReadonlyMap<DocumentFacts, EditionText>, bodies: ReadonlyMap<string, string>, stamps: Stamps): void {
  if (edition.audience !== 'internal') throw new Error('What support staff need belongs to the internal edition.');
  const articles = new Map(edition.articles.map((article) => [article.key, article]));
  const sectioned = new Map<string, InternalText>();
  for (const [facts, { key }] of texts) {
    const article = articles.get(key);
    if (article?.kind !== 'internal-article' && article?.kind !== 'public-article') continue;
    const text = { ...readSections(bodies.get(key) ?? '', facts), route: article.route };
    sectioned.set(article.route, text);
    const issues = issuesIn(text);
    if (issues.length > 0) article.issues = issues;
  }
  for (const { entry: { id, partner }, solutions } of partners) {
    const partnerName = partner && projectFrontMatter('partner', partner.frontMatter.data, 'internal').name;
    for (const { entry, certified } of solutions) {
      const solution = edition.solutions.find((one) => one.partner === id && one.id === entry.id);
      if (!solution) continue;
      const internal = solution.articles.flatMap((route) => (route.includes('/internal/') ? (sectioned.get(route) ?? []) : []));
      const { supportExpectations = [] } = entry.certification ? projectFrontMatter('certification', entry.certification.frontMatter.data, 'internal') : {};
      const agreed = supportExpectations.filter((said) => said !== undefined);
      const support = supportOf(internal, [partnerName ?? id, solution.profile.name ?? entry.id], program.vendor, agreed);
      if (support) solution.support = support;
      const changes = certified ? changesOf(entry, stamps.get(`${id}/${entry.id}`)) : undefined;
      if (changes) solution.changes = changes;
    }
  }
}
