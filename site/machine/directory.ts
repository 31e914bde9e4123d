import type { EditionArticle, EditionPartner, EditionSolution } from '../../schemas/edition.ts';
import type { DirectoryListing } from '../../schemas/generated/types.ts';
import type { OpenEdition } from '../edition/open.ts';
import { articlesOf } from '../edition/paths.ts';
import { categoryName } from '../edition/named.ts';
import { twinRoute } from './twin.ts';

type Listed = DirectoryListing['solutions'][number];

/**
 * Every certified solution as `directory.schema.json` says.
 *
 * @param address whole address of a site path.
 */
export function directoryOf(edition: OpenEdition, address: (route: string) => string): DirectoryListing {
  const { program, asOf, directory, solutions } = edition;
  return {
    program: program.version,
    asOf,
    tiers: program.tiers.map(({ id, title }) => ({ id, title })),
    categories: [...directory].map(([id, list]) => ({ id, title: categoryName(id, program), solutions: list.length, page: address(`/directory/${id}/`) })),
    solutions: solutions.filter(({ certified }) => certified).map((solution) => listedOf(solution, edition, address)),
  };
}

function listedOf(solution: EditionSolution, edition: OpenEdition, address: (route: string) => string): Listed {
  const partner = edition.partner(solution.partner);
  const { profile, certifiedOn, stamp } = solution;
  const tier = edition.program.tiers.find(({ id }) => id === partner.membership.tier);
  return {
    id: `${partner.id}/${solution.id}`,
    name: profile.name ?? solution.id,
    ...(profile.summary !== undefined && { summary: profile.summary }),
    page: address(solution.route),
    partner: makerOf(partner, address),
    ...(tier && { tier: { id: tier.id, title: tier.title } }),
    ...(certifiedOn !== undefined && { certifiedOn }),
    ...(stamp && { record: address(`${solution.route}stamp.json`) }),
    categories: (profile.categories ?? []).filter((category) => category !== undefined),
    ...(profile.delivery !== undefined && { delivery: profile.delivery }),
    ...(profile.kind !== undefined && { kind: profile.kind }),
    ...(profile.version !== undefined && { version: profile.version }),
    guides: articlesOf(edition, solution).filter(({ kind }) => kind === 'public-article').map((article) => guideOf(article, address)),
  };
}

function makerOf({ id, route, profile: { name, website, support } }: EditionPartner, address: (route: string) => string): Listed['partner'] {
  const languages = support?.languages?.filter((language) => language !== undefined);
  return {
    id,
    name: name ?? id,
    page: address(route),
    ...(website !== undefined && { website }),
    ...(support && {
      support: {
        ...(support.email !== undefined && { email: support.email }),
        ...(support.phone !== undefined && { phone: support.phone }),
        ...(support.hours !== undefined && { hours: support.hours }),
        ...(support.url !== undefined && { url: support.url }),
        ...(languages && { languages }),
      },
    }),
  };
}

function guideOf({ title, route, frontMatter }: EditionArticle, address: (route: string) => string): Listed['guides'][number] {
  return {
    title,
    ...(frontMatter.description !== undefined && { description: frontMatter.description }),
    page: address(route),
    markdown: address(twinRoute(route)),
    ...('version' in frontMatter && frontMatter.version !== undefined && { version: frontMatter.version }),
    ...('reviewed' in frontMatter && frontMatter.reviewed !== undefined && { reviewed: frontMatter.reviewed }),
    ...('time' in frontMatter && frontMatter.time !== undefined && { minutes: frontMatter.time }),
  };
}
