import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import GithubSlugger from 'github-slugger';
import { describe, expect, it } from 'vitest';
import { commonOptions, type Command } from '../../scripts/command.ts';
import { projectRoot } from '../../scripts/host.ts';
import { parseMarkdown, walk } from './read-page.ts';

const pages = ['README.md', ...['docs', 'deploy', 'rules'].flatMap((folder) => readdirSync(path.join(projectRoot, folder)).filter((name) => name.endsWith('.md')).map((name) => `${folder}/${name}`))];

function read(page: string): string {
  return readFileSync(path.join(projectRoot, page), 'utf8');
}

/** The text of a heading as GitHub makes an anchor of it. */
function textOf(node: unknown): string {
  return [...walk(node)].map((part) => ('value' in part ? part.value : '')).join('');
}

const known = new Map<string, Set<string>>();

function anchors(page: string): Set<string> {
  const slugger = new GithubSlugger();
  const found = known.get(page) ?? new Set([...walk(parseMarkdown(read(page)))].flatMap((node) => (node.type === 'heading' ? slugger.slug(textOf(node)) : [])));
  known.set(page, found);
  return found;
}

describe('links and anchors lead somewhere', () => {
  it.each(pages)('%s', (page) => {
    const dead = [...walk(parseMarkdown(read(page)))].flatMap((node) => {
      if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return [];
      if (/^[a-z][a-z0-9+.-]*:/i.test(node.url)) return [];
      const [file = '', anchor] = node.url.split('#');
      const target = file === '' ? page : path.posix.join(path.posix.dirname(page), decodeURIComponent(file));
      if (target.startsWith('..') || !existsSync(path.join(projectRoot, target))) return node.url;
      if (anchor === undefined) return [];
      return statSync(path.join(projectRoot, target)).isFile() && target.endsWith('.md') && anchors(target).has(anchor) ? [] : node.url;
    });
    expect(dead).toEqual([]);
  });
});

const commands = new Map(await Promise.all(readdirSync(path.join(projectRoot, 'scripts/commands')).map(async (file): Promise<[string, Command]> => {
  const { command } = (await import(path.join(projectRoot, 'scripts/commands', file))) as { command: Command };
  return [file.slice(0, -3), command];
})));

/** Every command line of `assay` in the code of a page: what stands behind the word, up to where another command or a remark begins. */
function commandLines(page: string): string[] {
  return [...walk(parseMarkdown(read(page)))].flatMap((node) => {
    if (node.type !== 'code' && node.type !== 'inlineCode') return [];
    const lines = node.value.replaceAll(/\\\n\s*/g, ' ').split('\n');
    // In running text the command may stand without `npx`.
    const form = node.type === 'code' ? /\bnpx assay ([^|;&#>`]+)/g : /^(?:npx )?assay ([^|;&#>`]+)/g;
    return lines.flatMap((line) => [...line.matchAll(form)].map(([, words = '']) => words.trim()));
  });
}

describe('every command and option that a page names exists', () => {
  it.each(pages.filter((page) => commandLines(page).length > 0))('%s', (page) => {
    const unknown = commandLines(page).flatMap((line) => {
      const [verb = '', ...words] = line.split(/\s+/);
      if (['help', '--help', '--version', '<command>'].includes(verb)) return [];
      const command = commands.get(verb.replace(/[.,:]$/, ''));
      if (!command) return [`assay ${line}`];
      const options = { ...command.options, ...commonOptions };
      return words.flatMap((word) => /^--([a-z-]+)/.exec(word)?.[1] ?? []).filter((name) => !(name in options)).map((name) => `assay ${verb} --${name}`);
    });
    expect(unknown).toEqual([]);
  });
});

it('no page of docs/ is left out of its index', () => {
  const named = new Set([...walk(parseMarkdown(read('docs/README.md')))].flatMap((node) => (node.type === 'link' ? node.url : [])));
  expect(pages.filter((page) => page.startsWith('docs/') && page !== 'docs/README.md' && !named.has(path.basename(page)))).toEqual([]);
});
