import { textAt } from '../../rules/kit/catalogue/values.ts';
import { readSteps } from '../program/steps.ts';
import type { OpenSolution } from '../ledger/open-solution.ts';
import type { Worksheet, WorksheetArticle } from './worksheet.ts';

/**
 * The worksheet of a solution as its Public articles stand: the same text as was judged.
 *
 * @returns why there is none, as the end of "there is no worksheet: ..." where there is none.
 */
export function worksheetOf({ partner, solution, program, result, content: { source } }: Pick<OpenSolution, 'partner' | 'solution' | 'program' | 'result' | 'content'>): Worksheet | { none: string } {
  const requirement = program.requirements.find(({ attested }) => attested?.steps);
  if (!requirement) return { none: `program ${program.version} asks nobody to follow the steps` };
  if (solution.public.length === 0) return { none: 'the solution has no Public article that can be read' };
  const articles: WorksheetArticle[] = [];
  for (const article of solution.public) {
    const steps = readSteps(article, source.read(article.path), result.catalogue.program);
    if (!steps) return { none: `${article.path} has changed while it was read; run the command again` };
    articles.push({ path: article.path, title: textAt(article, '/title') ?? article.path, digest: article.digest, steps });
  }
  if (articles.every(({ steps }) => steps.length === 0)) return { none: 'its Public articles hold no numbered steps; the steps of an article are a numbered list' };
  return {
    solution: `${partner.id}/${solution.id}`,
    title: `${textAt(solution.solution, '/name') ?? solution.id} by ${textAt(partner.partner, '/name') ?? partner.id}`,
    program: program.version,
    requirement: requirement.id,
    productVersion: textAt(solution.solution, '/version'),
    integrator: textAt(solution.certification, '/integrator/name'),
    articles,
  };
}
