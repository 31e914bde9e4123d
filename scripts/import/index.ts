import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentKind } from '../../rules/kit/facts.ts';
import type { Finding } from '../../rules/kit/finding.ts';
import { Lines } from '../../rules/kit/lines.ts';
import { quoted } from '../../rules/kit/printable.ts';
import { toFinding } from '../../rules/kit/to-finding.ts';
import { rule as validAnchor } from '../../rules/valid-anchor.ts';
import { rule as validImageLink } from '../../rules/valid-image-link.ts';
import { rule as validLink } from '../../rules/valid-link.ts';
import { ConfigurationError, UsageError } from '../errors.ts';
import { limits } from '../pipeline/limits.ts';
import { rewriteAddresses, type Places, type Unresolved } from './addresses.ts';
import { anchorBody } from './anchors.ts';
import { isOldArticle, readOldArticle, type OldArticle } from './article.ts';
import { mapFrontMatter, renderFrontMatter } from './front-matter.ts';
import { ImageShelf } from './images.ts';
import { missingFields } from './missing-fields.ts';
import { listOldFiles, readOldFile, type OldFolder } from './old-files.ts';
import { OldPlaces } from './old-places.ts';
import { planImport, type Page, type Plan } from './plan.ts';
import { Refusal } from './refusal.ts';
import type { ImportCounts, ImportedFile, ImportReport } from './report.ts';

const imageName = /\.(?:png|jpe?g|gif|webp|svg|bmp|tiff?|avif|ico)$/i;
const linkRules = { 'valid-link': validLink, 'valid-anchor': validAnchor, 'valid-image-link': validImageLink };

/** An import on its way. */
interface Import {
  folder: OldFolder;
  files: ImportedFile[];
  findings: Finding[];
  /** New path -> content. */
  written: Map<string, string | Uint8Array>;
  resolved: number;
}

/**
 * Turns an old knowledge base, or one old article, into content of our layout in a new folder. The same folder always gives the same files.
 *
 * @param from folder of the old articles, or one of them.
 * @param to folder that does not exist yet or is empty.
 * @returns the report; nothing of the old folder goes without a line in it.
 * @throws {UsageError} when there is nothing at `from`, or `to` holds something; {ConfigurationError} when it cannot be written to.
 */
export async function importFolder(from: string, to: string): Promise<ImportReport> {
  refuseTarget(from, to);
  const folder = listOldFiles(from);
  const work: Import = { folder, files: folder.refused.map(({ path: old, why }) => ({ from: old, to: [], became: 'refused', why })), findings: [], written: new Map(), resolved: 0 };
  const articles = readArticles(work);
  const plan = planImport(articles);
  const images = new ImageShelf((file) => readImage(folder, file));
  await writePages(work, plan, images);
  writeSubmissions(work, plan);
  accountForTheRest(work, plan, images);
  for (const [file, bytes] of images.files) work.written.set(file, bytes);
  writeAll(to, work.written);
  return reportOn(work, plan, from, to, images);
}

function refuseTarget(from: string, to: string): void {
  const target = statSync(to, { throwIfNoEntry: false });
  if (target && !target.isDirectory()) throw new UsageError(`${to} is no folder`);
  if (target && readdirSync(to).length > 0) throw new UsageError(`${to} is not empty; an import writes into a new folder`);
  const inside = path.relative(path.resolve(from), path.resolve(to));
  if (inside === '' || !(inside.startsWith('..') || path.isAbsolute(inside))) throw new UsageError(`${to} lies in ${from}; choose a folder outside`);
}

function readArticles(work: Import): OldArticle[] {
  const articles: OldArticle[] = [];
  for (const file of work.folder.files) {
    if (imageName.test(file) || !isOldArticle(file, () => readOldFile(work.folder, file))) continue;
    try {
      articles.push(readOldArticle(file, readOldFile(work.folder, file)));
    } catch (error) {
      // Whatever a file makes of the converter, the others are imported, and the exit code tells.
      work.files.push({ from: file, to: [], became: 'refused', why: whyRefused(error) });
    }
  }
  return articles;
}

function whyRefused(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  if (error instanceof RangeError) return 'Its elements lie too deep in each other. Remove those around that show nothing.';
  return `It could not be converted: ${error instanceof Error ? error.message : String(error)}`;
}

/** No more is read of an image than can be used of it. */
function readImage(folder: OldFolder, file: string): Uint8Array {
  const most = 16 * limits['image-size'].most;
  if (statSync(path.join(folder.root, file)).size > most) throw new Error(`${file} is larger than ${most} bytes`);
  return readOldFile(folder, file);
}

async function writePages(work: Import, plan: Plan, images: ImageShelf): Promise<void> {
  const pages = new Map(plan.pages.map((page) => [page.old.path, { path: page.path, body: anchorBody(page.old.body.text) }]));
  const places: Places = { old: new OldPlaces(work.folder.files), pages, images };
  for (const page of plan.pages) {
    const target = pages.get(page.old.path);
    if (!target) continue;
    const { old, kind } = page;
    const { text, unresolved, ...resolved } = await rewriteAddresses(old.path, page.path, target.body, places);
    work.resolved += resolved.links + resolved.images;
    const { fields, mapped, kept } = mapFrontMatter(old.data, kind, old.title, page.known);
    const head = renderFrontMatter(fields);
    const content = `${head}\n${text.trim()}\n`;
    work.written.set(page.path, content);
    work.findings.push(...missingFields(kind, page.path, fields), ...unresolvedFindings(page, content, `${head}\n`.length - (text.length - text.trimStart().length), unresolved));
    work.files.push({
      from: old.path,
      to: [page.path],
      became: kind,
      title: old.title,
      mapped,
      ...(Object.keys(kept).length > 0 && { kept }),
      notes: [...(old.titleFrom === undefined ? [] : [`The title is from ${old.titleFrom}.`]), ...old.body.notes],
    });
  }
}

function unresolvedFindings(page: Page, content: string, bodyStart: number, unresolved: readonly Unresolved[]): Finding[] {
  const lines = new Lines(content);
  return unresolved.map(({ rule, url, why, offset, length }) => {
    const what = rule === 'valid-image-link' ? 'The image' : 'The link to';
    const at = bodyStart + offset;
    return toFinding(linkRules[rule], page.path, {
      at: lines.range(at, at + length),
      what: `${what} ${quoted(url)} did not resolve. ${why}`,
      fix: rule === 'valid-image-link' ? 'Put the image beside the article and correct its address, or remove it.' : 'Correct the address, or remove the link and keep its text.',
      actual: url,
    });
  });
}

function writeSubmissions(work: Import, plan: Plan): void {
  for (const { id, fields, solutions } of plan.submissions) {
    writeFields(work, 'partner', `partners/${id}/partner.md`, fields);
    for (const solution of solutions) writeFields(work, 'solution', `partners/${id}/${solution.id}/solution.md`, solution.fields);
  }
}

function writeFields(work: Import, kind: DocumentKind, file: string, fields: Record<string, unknown>): void {
  work.written.set(file, renderFrontMatter(fields));
  work.findings.push(...missingFields(kind, file, fields));
}

/** Every old file that became no page gets its line: images, settings, and what is neither. */
function accountForTheRest(work: Import, plan: Plan, images: ImageShelf): void {
  for (const old of plan.settings) {
    work.files.push({ from: old.path, to: [], became: 'settings', why: Object.keys(old.data).length === 0 ? 'It is empty.' : 'It holds no text, only settings of the old site.', kept: old.data });
  }
  const known = new Set(work.files.map(({ from }) => from));
  for (const file of work.folder.files) {
    if (known.has(file)) continue;
    const placed = images.placed.get(file);
    if (placed) work.files.push({ from: file, to: placed.to, became: 'image', ...(placed.note !== undefined && { notes: [placed.note] }) });
    else work.files.push({ from: file, to: [], became: 'left out', why: imageName.test(file) ? 'No imported article shows this image.' : 'It is neither an article nor an image of one.' });
  }
  work.files.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Writes all files or, into what was new or empty, none. Throws ConfigurationError where one cannot be written. */
function writeAll(to: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const made = new Set<string>();
  try {
    for (const [file, content] of files) {
      const full = path.join(to, file);
      const folder = path.dirname(full);
      if (!made.has(folder)) mkdirSync(folder, { recursive: true });
      made.add(folder);
      writeFileSync(full, content);
    }
  } catch (error) {
    for (const area of new Set([...files.keys()].map((file) => file.split('/')[0] ?? file))) rmSync(path.join(to, area), { recursive: true, force: true });
    throw new ConfigurationError(`nothing was imported: ${to} cannot be written to (${(error as Error).message})`);
  }
}

function reportOn(work: Import, plan: Plan, from: string, to: string, images: ImageShelf): ImportReport {
  const findings = work.findings.sort((a, b) => (a.path === b.path ? (a.range?.start.offset ?? -1) - (b.range?.start.offset ?? -1) : a.path < b.path ? -1 : 1));
  const became = (kind: ImportedFile['became']): number => work.files.filter((file) => file.became === kind).length;
  const byRule: Record<string, number> = {};
  for (const { rule } of findings) byRule[rule] = (byRule[rule] ?? 0) + 1;
  const counts: ImportCounts = {
    files: work.files.length,
    articles: plan.pages.length,
    publicArticles: became('public-article'),
    vendorArticles: became('vendor-article'),
    programPages: became('program-page'),
    partners: plan.submissions.length,
    solutions: plan.submissions.reduce((sum, { solutions }) => sum + solutions.length, 0),
    images: images.files.size,
    resolved: work.resolved,
    byRule,
    refused: became('refused'),
    leftOut: became('left out') + became('settings'),
  };
  const partners = plan.submissions.map(({ id, name, from: read, solutions }) => ({ id, name, from: read, solutions: solutions.map((solution) => ({ id: solution.id, name: solution.name, articles: solution.guides.length })) }));
  return { from, to, counts, files: work.files, partners, findings };
}
