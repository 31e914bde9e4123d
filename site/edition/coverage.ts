import type { ReadinessReport } from '../../schemas/generated/types.ts';
import { strings } from '../strings.ts';
import { openSolutions, type SolutionReport } from './board.ts';
import { edition } from './current.ts';
import { categoryName } from './named.ts';

/** How well one category of the directory is covered and documented. */
export interface Coverage {
  id: string;
  name: string;
  solutions: readonly SolutionReport[];
  certified: number;
  public: number;
  internal: number;
  /** Requirements on documentation that apply to its solutions with something ahead, and how many of them are met or waived. */
  met: number;
  asked: number;
  /** What is missing, by solution. */
  gaps: readonly { solution: SolutionReport; noPublic: boolean; noInternal: boolean; unmet: readonly string[] }[];
}

/** Requirements that the articles of a solution decide, in the order of the program. */
export function documentationRequirements(): string[] {
  return edition.program.requirements.filter(({ computed }) => computed?.kinds?.some((kind) => kind === 'public-article' || kind === 'internal-article') || computed?.by === 'more-detailed').map(({ id }) => id);
}

/** Every category that the program or a solution knows, by name. */
export function coverageOf(report: ReadinessReport): Coverage[] {
  const asked = new Set(documentationRequirements());
  const open = openSolutions(report);
  const categories = new Set([...edition.program.categories.map(({ id }) => id as string), ...report.solutions.flatMap(({ categories: own = [] }) => own)]);
  return [...categories].map((id) => coverageIn(id, open, asked)).sort((a, b) => a.name.localeCompare(b.name, strings.language));
}

function coverageIn(id: string, open: readonly SolutionReport[], asked: ReadonlySet<string>): Coverage {
  const solutions = open.filter(({ categories = [] }) => categories.includes(id));
  const judged = solutions.map((solution) => ({ solution, requirements: solution.requirements.filter((requirement) => asked.has(requirement.id) && requirement.verdict !== 'not-applicable') }));
  const isMet = ({ verdict }: SolutionReport['requirements'][number]): boolean => verdict === 'pass' || verdict === 'waived';
  const all = judged.flatMap(({ requirements }) => requirements);
  return {
    id,
    name: categoryName(id, edition.program),
    solutions,
    certified: solutions.filter(({ certified }) => certified).length,
    public: solutions.reduce((sum, { articles }) => sum + (articles?.public ?? 0), 0),
    internal: solutions.reduce((sum, { articles }) => sum + (articles?.internal ?? 0), 0),
    met: all.filter(isMet).length,
    asked: all.length,
    gaps: judged
      .map(({ solution, requirements }) => ({ solution, noPublic: solution.articles?.public === 0, noInternal: solution.articles?.internal === 0, unmet: requirements.filter((requirement) => !isMet(requirement)).map(({ id: requirement }) => requirement) }))
      .filter(({ noPublic, noInternal, unmet }) => noPublic || noInternal || unmet.length > 0),
  };
}
