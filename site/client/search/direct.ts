import { staffStrings as words } from '../../strings/staff.ts';
import type { Answer } from './engine.ts';

/** Set when the site is built: what only one edition has is left out of the other's scripts. */
declare const ASSAY_AUDIENCE: string | undefined;

const isInternal = typeof ASSAY_AUDIENCE !== 'undefined' && ASSAY_AUDIENCE === 'internal';

/**
 * Shows above the results what the internal edition answers at once. In the public one, nothing.
 *
 * @returns how many answers there are, 0 when somebody asked something else in the meantime.
 */
export async function showDirect(query: string, results: HTMLElement, isLatest: () => boolean): Promise<number> {
  if (!isInternal) return 0;
  const answers = query === '' ? [] : await load(query);
  if (!isLatest()) return 0;
  let list = results.previousElementSibling;
  if (!list?.classList.contains('direct')) {
    list = document.createElement('ol');
    list.className = 'results direct';
    results.before(list);
  }
  list.replaceChildren(...answers);
  return answers.length;
}

/** Whatever keeps them from being loaded keeps no page from being found. */
async function load(query: string): Promise<HTMLElement[]> {
  try {
    const { answersTo } = await import('../staff/answers.ts');
    return await answersTo(query);
  } catch {
    return [];
  }
}

/** What direct answers and pages together say in one sentence; undefined where there is no direct answer. */
export function sentenceWithDirect(direct: number, { query, count }: Pick<Answer, 'query' | 'count'>): string | undefined {
  return isInternal && direct > 0 ? `${words.direct(direct)} ${words.pages(count, query)}` : undefined;
}

/** Sections of a found page that the words stand in, those with most of them first. */
export function sectionsFound(sections: readonly { title: string; url: string; locations?: readonly number[] }[] = []): HTMLElement[] {
  if (!isInternal) return [];
  const best = sections.filter(({ url }) => url.includes('#')).toSorted((a, b) => (b.locations?.length ?? 0) - (a.locations?.length ?? 0)).slice(0, 3);
  if (best.length === 0) return [];
  const line = document.createElement('p');
  line.className = 'sections';
  for (const { title, url } of best) {
    const link = document.createElement('a');
    link.href = url;
    link.textContent = title;
    line.append(link, ' ');
  }
  return [line];
}
