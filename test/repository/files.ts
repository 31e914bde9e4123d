import { readdirSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../scripts/host.ts';

const passedOver = new Set(['node_modules', 'rivals']);

/** Files of the project below some folders whose names end in one of the endings; paths from the project's folder, sorted. */
export function listFiles(folders: readonly string[], endings: readonly string[]): string[] {
  const found: string[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(path.join(projectRoot, folder), { withFileTypes: true })) {
      const below = `${folder}/${entry.name}`;
      if (entry.isDirectory() && !passedOver.has(entry.name)) walk(below);
      else if (entry.isFile() && endings.some((ending) => entry.name.endsWith(ending))) found.push(below);
    }
  };
  for (const folder of folders) walk(folder);
  return found.sort();
}
