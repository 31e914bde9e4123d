import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SourceFiles } from '../../scripts/source.ts';

const added = 'The keepers of the seventh vault meet at noon behind the blue door and count what nobody else may know of.';

/**
 * The sample content with other things said wherever customers see nothing: by partners that are not published, in all but the
 * names of those that have left, and in a partner more. What a stamp of a member was made of stays: whether it fits is public.
 */
export function withOtherInternals(files: SourceFiles): SourceFiles {
  const text = (file: string): string => {
    const content = files[file];
    return content instanceof Uint8Array ? new TextDecoder().decode(content) : '';
  };
  const stamped = new Set(Object.keys(files).filter((file) => file.endsWith('/certificate.json')).map((file) => file.split('/')[1]));
  const statusOf = (partner: string): string | undefined => /^status: (\S+)$/m.exec(text(`partners/${partner}/membership.md`))?.[1];
  const changed: SourceFiles = { ...files };
  for (const file of Object.keys(files)) {
    const [area, partner = '', , kind] = file.split('/');
    if (area !== 'partners' || !file.endsWith('.md') || stamped.has(partner)) continue;
    const isPublished = statusOf(partner) === 'member' && !/(?:application|certification|membership)\.md$/.test(file) && kind !== 'internal';
    if (!isPublished) changed[file] = `${text(file)}\n${added}\n`;
  }
  const hidden = Object.keys(files).map((file) => file.split('/')[1] ?? '').find((partner) => statusOf(partner) === 'candidate') ?? '';
  for (const file of Object.keys(files).filter((name) => name.startsWith(`partners/${hidden}/`))) changed[file.replace(hidden, 'zenithal')] = file.endsWith('.md') ? text(file).replaceAll(hidden, 'zenithal') : files[file]!;
  return changed;
}

/** Writes some content to a folder. */
export function writeAll(folder: string, files: SourceFiles): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content as string | Uint8Array);
  }
}
