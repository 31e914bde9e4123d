import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { parse } from 'yaml';
import type { SourceFiles } from '../../scripts/source.ts';
import { filesBelow } from '../stage/content.ts';

interface Given {
  status: string;
  /** Ids of its solutions, certified or not, each with its public and its internal articles. */
  solutions: { id: string; certified: boolean; public: string[]; internal: string[] }[];
}

/** What the files of some content say of each partner, read here by other code than that which publishes. */
export function partnersIn(files: SourceFiles, asOf: string): Map<string, Given> {
  const frontMatter = (file: string): Record<string, unknown> => {
    const content = files[file];
    return content instanceof Uint8Array ? (parse(new TextDecoder().decode(content).split(/^---$/m)[1] ?? '') as Record<string, unknown>) : {};
  };
  const partners = new Map<string, Given>();
  for (const file of Object.keys(files).sort()) {
    const [area, partner = '', solution = '', kind, name = ''] = file.split('/');
    if (area !== 'partners') continue;
    const given = partners.get(partner) ?? { status: String(frontMatter(`partners/${partner}/membership.md`)['status']), solutions: [] };
    partners.set(partner, given);
    if (solution.endsWith('.md')) continue;
    let own = given.solutions.find(({ id }) => id === solution);
    if (!own) {
      const day = frontMatter(`partners/${partner}/${solution}/certification.md`)['certified'];
      given.solutions.push((own = { id: solution, certified: typeof day === 'string' && day <= asOf, public: [], internal: [] }));
    }
    if (name.endsWith('.md') && (kind === 'public' || kind === 'internal')) own[kind].push(name.slice(0, -3));
  }
  return partners;
}

/** Pages below `partners/` that a partner has in a built edition, from its folder, sorted. */
export function pagesOf(folder: string, partner: string): string[] {
  const home = path.join(folder, 'partners', partner);
  if (!existsSync(home)) return [];
  return [...filesBelow(home).keys()].filter((file) => file.endsWith('index.html')).map((file) => file.replace(/index\.html$/, '')).sort();
}

/** What the table of DESIGN.md lets an edition show of a partner. */
export function pagesExpected({ status, solutions }: Given, audience: 'public' | 'internal'): string[] {
  const shown = audience === 'internal' ? solutions : ['member', 'lapsed', 'withdrawn'].includes(status) ? solutions.filter(({ certified }) => certified) : [];
  if (audience === 'public' && shown.length === 0) return [];
  return ['', ...shown.flatMap((solution) => [
    `${solution.id}/`,
    ...solution.public.map((name) => `${solution.id}/${name}/`),
    ...(audience === 'internal' ? solution.internal.map((name) => `${solution.id}/internal/${name}/`) : []),
  ])].sort();
}

/** Expects a page to say that something is no longer certified, and nothing else of it. */
export function expectNotice(html: string, articles: readonly string[], at: string): void {
  const main = /<main[^]*<\/main>/.exec(html)?.[0] ?? '';
  const words = main.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ').trim();
  expect(words, at).toMatch(/no longer certified|no longer in the program/);
  expect(words.length, at).toBeLessThan(700);
  expect(html, at).not.toContain('data-pagefind-body');
  for (const article of articles) {
    const sentences = article.split(/^---$/m)[2]?.split(/(?<=[.!?])\s+|\n\n/).map((sentence) => sentence.replaceAll(/[*`_]/g, '').trim()).filter((sentence) => sentence.length > 40) ?? [];
    expect(sentences.length, at).toBeGreaterThan(3);
    expect(sentences.filter((sentence) => html.includes(sentence)), at).toEqual([]);
  }
}
