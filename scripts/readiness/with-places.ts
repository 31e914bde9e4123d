import type { Catalogue } from '../../rules/kit/define-rule.ts';
import { textsAt } from '../../rules/kit/catalogue/values.ts';
import type { ReadinessReport } from '../../schemas/generated/types.ts';
import type { Evidence, SolutionReport } from '../program/subject.ts';

/** More are a finding of the check. */
const mostCategories = 20;

type Part = NonNullable<SolutionReport['requirements'][number]['computed']>;

/** The report with what readers go on from: the section that each line stands in, where the directory lists each solution, and how many articles it has. */
export function withPlaces(report: ReadinessReport, catalogue: Catalogue): ReadinessReport {
  const located = (evidence: readonly Evidence[]): Evidence[] => evidence.map((place) => withSection(place, catalogue));
  const part = <T extends Part>(given: T): T => ({ ...given, evidence: located(given.evidence) });
  return {
    ...report,
    solutions: report.solutions.map((solution) => ({
      ...solution,
      ...countsOf(solution, catalogue),
      requirements: solution.requirements.map((requirement) => ({
        ...requirement,
        ...(requirement.computed && { computed: part(requirement.computed) }),
        ...(requirement.attested && { attested: part(requirement.attested) }),
      })),
      ...(solution.steps && { steps: solution.steps.map((step) => ({ ...step, places: located(step.places) })) }),
    })),
  };
}

function countsOf({ partner, solution }: SolutionReport, { partners }: Catalogue): Pick<SolutionReport, 'categories' | 'articles'> {
  const entry = partners.get(partner)?.solutions.get(solution);
  if (!entry) return {};
  return { categories: textsAt(entry.solution, '/categories').slice(0, mostCategories).map((category) => category.slice(0, 80)), articles: { public: entry.public.length, internal: entry.internal.length } };
}

/** A place with the anchor of the innermost section around its line; articles alone have pages with anchors. */
function withSection(place: Evidence, { documents }: Catalogue): Evidence {
  const { path, line } = place;
  const document = documents.get(path);
  if (line === undefined || !document?.identity.kind.endsWith('-article')) return place;
  const slug = document.headings.findLast(({ range }) => range.start.line <= line)?.slug;
  return slug === undefined || slug === '' ? place : { ...place, section: slug.slice(0, 200) };
}
