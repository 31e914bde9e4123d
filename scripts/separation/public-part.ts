import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import type { Catalogue } from '../../rules/kit/define-rule.ts';
import type { DocumentFacts } from '../../rules/kit/facts.ts';
import type { Source } from '../source.ts';
import { pagesOf, resolveAddresses } from '../stage/addresses.ts';
import { noPreview, type Preview } from '../stage/preview.ts';
import { projectFrontMatter } from '../stage/project.ts';
import { decidePublication, documentsOf } from '../stage/publication.ts';
import { readAgain, readChecked } from '../stage/text.ts';

/**
 * Writes the public part of some content to a folder: what would be there had nothing internal ever been written. Internal articles,
 * applications, certificates, keys, waivers and partners that are not published have no file; the front matter of the others
 * holds public fields alone, and of what is no longer certified only the names are left.
 *
 * @param preview what a preview shows before its time, which is public in it.
 * @returns how many files of the content are not in it.
 */
export function writePublicPart({ catalogue }: { catalogue: Catalogue }, source: Source, folder: string, preview: Preview = noPreview): number {
  const publication = decidePublication(catalogue, 'public', preview);
  const shown = documentsOf(publication);
  const pages = pagesOf(shown);
  const images = new Set(shown.flatMap((facts) => Object.values(resolveAddresses(facts, pages, catalogue.files).images)));
  const beside = publication.partners.flatMap(({ entry, solutions }) => [entry.membership, ...solutions.map((solution) => solution.entry.certification)]);
  const ended = new Set(publication.notices.map(({ route }) => route.split('/')[2] ?? ''));
  const gone = [...catalogue.documents.values()].filter(({ identity: { partner = '', kind } }) => ended.has(partner) && kind !== 'internal-article' && kind !== 'application');

  const texts = new Map<string, string>();
  for (const facts of shown) texts.set(facts.path, publicText(facts, readChecked(facts, source).slice(facts.frontMatter.range.end.offset)));
  for (const facts of [...beside.filter((facts) => facts !== undefined), ...gone]) texts.set(facts.path, publicText(facts, ''));
  for (const [file, text] of texts) write(folder, file, text);
  for (const file of images) write(folder, file, readAgain(file, source));
  return source.list().filter(({ type }) => type === 'file').length - texts.size - images.size;
}

function publicText({ identity: { kind }, frontMatter: { data } }: DocumentFacts, body: string): string {
  return `---\n${stringify(projectFrontMatter(kind, data, 'public'))}---\n${body}`;
}

function write(folder: string, file: string, content: string | Uint8Array): void {
  const at = path.join(folder, file);
  mkdirSync(path.dirname(at), { recursive: true });
  writeFileSync(at, content);
}
