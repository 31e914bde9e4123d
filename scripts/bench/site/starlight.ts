import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Edition } from '../../../schemas/edition.ts';
import { projectRoot } from '../../host.ts';

/** Where Starlight is installed. Its projects must stand below, or it does not find its own parts. */
export const installed: string = path.join(projectRoot, 'scripts/bench/rivals-site');

/** Where all builds write. */
export const together: string = path.join(installed, '.cache');

/** Starlight as it comes lists every page beside every page; with one entry it does not. */
export type Sidebar = 'one entry' | 'as it comes';

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * Writes a Starlight project with the articles of an edition: the same Markdown, with title and description.
 *
 * @returns its folder.
 */
export function writeStarlight(edition: string, name: string, sidebar: Sidebar): string {
  const folder = path.join(together, name);
  rmSync(folder, { recursive: true, force: true });
  const docs = path.join(folder, 'src/content/docs');
  mkdirSync(docs, { recursive: true });
  // Starlight is compiled with the project only when the project names it.
  cpSync(path.join(installed, 'package.json'), path.join(folder, 'package.json'));
  writeFileSync(path.join(folder, 'src/content.config.ts'), collections);
  const options = { title: 'Knowledge base', ...(sidebar === 'one entry' && { sidebar: [{ label: 'Home', link: '/' }] }) };
  writeFileSync(path.join(folder, 'astro.config.mjs'), `import starlight from '@astrojs/starlight';\n\nexport default { site: 'https://kb.example.com', integrations: [starlight(${JSON.stringify(options)})] };\n`);
  writeFileSync(path.join(docs, 'index.md'), '---\ntitle: Home\n---\n');
  const { articles } = JSON.parse(readFileSync(path.join(edition, 'edition.json'), 'utf8')) as Edition;
  for (const { key, route, title, frontMatter: { description } } of articles) {
    const file = path.join(docs, `${route.slice(1, -1)}.md`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `---\ntitle: ${JSON.stringify(title)}\n${description === undefined ? '' : `description: ${JSON.stringify(description)}\n`}---\n\n${withoutImages(readFileSync(path.join(edition, 'text', `${key}.md`), 'utf8'))}`);
  }
  return folder;
}

/** The site shows the alternative text of an image that is not there; so does its rival, which would fail. */
function withoutImages(text: string): string {
  return text.replaceAll(/!\[([^\]]*)\]\([^)]*\)/g, '$1');
}

/** Puts away what a build leaves, so that the next one is cold. */
export function cleanStarlight(folder: string): void {
  const away = mkdtempSync(path.join(together, 'starlight-'));
  for (const name of ['dist', '.astro', 'node_modules']) if (existsSync(path.join(folder, name))) renameSync(path.join(folder, name), path.join(away, name));
}
