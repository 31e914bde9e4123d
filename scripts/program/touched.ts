import { placeOf } from '../../rules/kit/catalogue/place.ts';

/**
 * The solutions that a change touches, as "partner/solution", and "partner" alone for what a partner has for all of them.
 *
 * @param paths changed files, from the content root.
 */
export function touchedBy(paths: Iterable<string>): Set<string> {
  const names = new Set<string>();
  for (const path of paths) {
    const { partner, solution } = placeOf(path);
    if (partner !== undefined) names.add(solution === undefined ? partner : `${partner}/${solution}`);
  }
  return names;
}

/** Whether a solution is among those that a change touches. */
export function isTouched({ partner, solution }: { partner: string; solution: string }, touched: ReadonlySet<string>): boolean {
  return touched.has(partner) || touched.has(`${partner}/${solution}`);
}

/** Whether anything of a partner is. */
export function hasTouched(partner: string, touched: ReadonlySet<string>): boolean {
  return [...touched].some((name) => name === partner || name.startsWith(`${partner}/`));
}
