import type { EditionSolution } from '../../schemas/edition.ts';
import { formatList } from '../format.ts';
import { strings } from '../strings.ts';
import { nameWithMaker } from './named.ts';
import type { OpenEdition } from './open.ts';

/** Whether a preview shows a solution before its time; in any other edition none is. */
export function isEarly({ partner, id }: Pick<EditionSolution, 'partner' | 'id'>, { preview = [] }: Pick<OpenEdition, 'preview'>): boolean {
  return preview.includes(`${partner}/${id}`);
}

/** What a preview shows before its time. */
export function earlyIn(edition: OpenEdition): EditionSolution[] {
  return edition.solutions.filter((solution) => isEarly(solution, edition));
}

/** What a preview says of itself, wherever a text of it can be read; undefined in any other edition. */
export function noticeOf(edition: OpenEdition): string | undefined {
  if (edition.audience !== 'preview') return undefined;
  const words = strings.preview;
  const isOfMember = ({ partner }: EditionSolution): boolean => edition.partner(partner).membership.status === 'member';
  const early = earlyIn(edition);
  const candidates = [...new Set(early.filter((solution) => !isOfMember(solution)).map(({ partner }) => edition.partner(partner).profile.name ?? partner))];
  const solutions = early.filter(isOfMember).map((solution) => nameWithMaker(solution, edition.partner(solution.partner)));
  return [
    ...(candidates.length > 0 ? [words.candidates(formatList(candidates), candidates.length)] : []),
    ...(solutions.length > 0 ? [words.solutions(formatList(solutions), solutions.length)] : []),
    words.notPublished,
  ].join(' ');
}
