import picocolors from 'picocolors';
import { isDead, type CheckedLink } from '../links/check-links.ts';
import { count, printable, thousands, withoutCommands } from './text.ts';

/** Places of one link that are listed; what is left out is counted. */
const mostPlaces = 5;

/**
 * What `assay links` prints: dead links with their places, links that have moved for good, and a count of all. What may be the fault of the
 * way there is only counted.
 *
 * @returns the text, and how many links are dead.
 */
export function renderLinks(links: readonly CheckedLink[], { asOf, show, color }: { asOf: string; show(path: string): string; color: boolean }): { text: string; dead: number } {
  const colors = picocolors.createColors(color);
  const dead = links.filter((link) => isDead(link, asOf));
  const moved = links.filter(({ state, moved: to }) => state === 'there' && to !== undefined);
  const places = ({ places: all }: CheckedLink): string[] => [
    ...all.slice(0, mostPlaces).map(({ path, line }) => `    ${printable(show(path))}:${line}`),
    ...(all.length > mostPlaces ? [`    and ${count(all.length - mostPlaces, 'more place')}`] : []),
  ];
  const out: string[] = [];
  for (const link of dead) out.push(`${colors.red('gone')}   ${printable(link.url)}`, `    ${link.what}${link.since === asOf ? '' : `, since ${link.since}`}. Lead to where it is now, or take the link out.`, ...places(link), '');
  for (const link of moved) out.push(`${colors.yellow('moved')}  ${printable(link.url)}`, `    Its page now is ${printable(link.moved ?? '')}. Lead there.`, ...places(link), '');
  const of = (state: string): number => links.filter((link) => link.state === state).length;
  const missed = of('gone') - dead.length;
  out.push(`${count(links.length, 'address', 'addresses')}: ${thousands(of('there'))} there, ${thousands(dead.length)} gone,${missed > 0 ? ` ${thousands(missed)} whose name is not found,` : ''} ${thousands(of('unsure'))} that would not say, ${thousands(of('refused'))} not asked; ${thousands(links.filter(({ fresh }) => fresh).length)} asked on ${asOf}.`);
  return { text: withoutCommands(`${out.join('\n')}\n`), dead: dead.length };
}
