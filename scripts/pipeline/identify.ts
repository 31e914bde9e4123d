import type { Report } from '../../rules/kit/define-rule.ts';
import { idPattern, stampAt } from '../../rules/kit/catalogue/place.ts';
import { nearest } from '../../rules/kit/did-you-mean.ts';
import type { DocumentKind, Identity } from '../../rules/kit/facts.ts';
import { quoted } from '../../rules/kit/printable.ts';
import type { ListKind, SuppressionsKind } from '../schemas.ts';

/** A finding about a path, before it has its rule's data. */
export interface PathReport extends Report {
  rule: 'valid-path' | 'no-unexpected-file';
}

/** What a path says: a document, an image beside the documents of a kind, a file that says what may pass or who acts for the program, a certificate or a trusted key, or nothing that may stand there. */
export type Identified = { identity: Identity } | { image: Identity } | { suppressions: SuppressionsKind } | { people: true } | { stamp: 'certificate' | 'key' } | { report: PathReport };

const longestPath = 180;
const extensions = new Set(['md', 'png', 'jpg', 'jpeg', 'webp']);
/** Windows opens a device instead of such a file; the site keeps `index` and `404` for itself. */
export const reservedName = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9]|index|404)$/;

interface Place {
  /** Names from the content root, that of the file without its ending; an object stands for any name, which becomes that part of the identity. */
  at: readonly (string | { any: 'partner' | 'solution' | 'article' | 'category' | 'page' })[];
  kind: DocumentKind;
  images?: true;
}

const [partner, solution, article, category, page] = [{ any: 'partner' }, { any: 'solution' }, { any: 'article' }, { any: 'category' }, { any: 'page' }] as const;

/** Every place a document may have. */
const places: readonly Place[] = [
  { at: ['program', page], kind: 'program-page', images: true },
  { at: ['articles', category, article], kind: 'vendor-article', images: true },
  { at: ['partners', partner, 'partner'], kind: 'partner' },
  { at: ['partners', partner, 'membership'], kind: 'membership' },
  { at: ['partners', partner, solution, 'solution'], kind: 'solution' },
  { at: ['partners', partner, solution, 'application'], kind: 'application' },
  { at: ['partners', partner, solution, 'certification'], kind: 'certification' },
  { at: ['partners', partner, solution, 'public', article], kind: 'public-article', images: true },
  { at: ['partners', partner, solution, 'internal', article], kind: 'internal-article', images: true },
];

/** The places below so many folders. */
const placesByDepth = Map.groupBy(places, ({ at }) => at.length - 1);

/** Where the program team says what may pass. */
export const suppressionFiles: Readonly<Record<SuppressionsKind, string>> = { waivers: 'program/waivers.yaml', baseline: 'program/baseline.json' };

/** Where the program team says who acts for the program. */
export const peopleFile = 'program/people.yaml';

const listFiles: Readonly<Record<ListKind, string>> = { ...suppressionFiles, people: peopleFile };

/**
 * Says what a path is: its place decides the kind and every id, nothing inside the file does.
 *
 * @param path from the content root, with forward slashes.
 */
export function identify(path: string): Identified {
  if (path === suppressionFiles.waivers) return { suppressions: 'waivers' };
  if (path === suppressionFiles.baseline) return { suppressions: 'baseline' };
  if (path === peopleFile) return { people: true };
  const segments = path.split('/');
  const name = segments.pop() ?? '';
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  const extension = dot > 0 ? name.slice(dot + 1) : '';

  if (!extensions.has(extension.toLowerCase())) {
    const stamp = stampAt(path);
    return stamp ? { stamp } : { report: misnamed(segments, stem, extension) ?? unexpectedType(name, stem, extension) };
  }
  // Nearly all names are plain.
  const bad = isPlain(path, segments, stem, extension) ? undefined : nameProblem(path, [...segments, stem], extension);
  if (bad) return { report: bad };

  const isImage = extension !== 'md';
  for (const { at, kind, images } of placesByDepth.get(segments.length) ?? []) {
    if (isImage && !images) continue;
    const identity = match(at, segments, stem, kind, isImage);
    if (identity) return isImage ? { image: identity } : { identity };
  }
  return { report: misplaced(path, segments, name, isImage) };
}

/** What is wrong with a folder that was not looked into. */
export function identifyFolder(path: string): PathReport {
  const bad = nameProblem(path, path.split('/'), undefined);
  return bad ?? { rule: 'no-unexpected-file', what: `The folder ${quoted(path)} lies deeper than any file of the content.`, fix: 'Move its files to the folder of the article they belong to.' };
}

function match(at: Place['at'], folders: readonly string[], stem: string, kind: DocumentKind, isImage: boolean): Identity | undefined {
  const segmentAt = (index: number): string | undefined => (index < folders.length ? folders[index] : stem);
  for (let index = 0; index < at.length; index += 1) {
    const part = at[index];
    if (typeof part === 'string' && part !== segmentAt(index)) return undefined;
  }
  const identity: Identity = { kind };
  for (let index = 0; index < (isImage ? at.length - 1 : at.length); index += 1) {
    const part = at[index];
    if (typeof part === 'object') identity[part.any] = segmentAt(index) ?? '';
  }
  return identity;
}

function isPlain(path: string, folders: readonly string[], stem: string, extension: string): boolean {
  return path.length <= longestPath && extension === extension.toLowerCase() && isPlainName(stem) && folders.every(isPlainName);
}

function isPlainName(name: string): boolean {
  return idPattern.test(name) && !reservedName.test(name);
}

function nameProblem(path: string, names: readonly string[], extension: string | undefined): PathReport | undefined {
  const rule = 'valid-path';
  if (path.length > longestPath) {
    return { rule, what: `The path is ${path.length} characters long; ${longestPath} is the most.`, why: 'Windows cannot check out longer paths, and readers cannot pass such addresses on.', fix: 'Shorten the names of the file and its folders.' };
  }
  for (const [index, name] of names.entries()) {
    const isFile = extension !== undefined && index === names.length - 1;
    const what = isFile ? `The file name ${quoted(`${name}.${extension}`)}` : `The folder name ${quoted(name)}`;
    const better = plainName(name);
    const instead = better === '' || better === name ? '' : ` For example ${quoted(isFile ? `${better}.${extension.toLowerCase()}` : better)}.`;
    if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) return { rule, what: `${what} ${flaw(name)}.`, fix: `Use lower-case letters, digits and hyphens, beginning with a letter or digit.${instead}` };
    if (name.length > 80) return { rule, what: `${what} is ${name.length} characters long; 80 is the most.`, fix: 'Shorten the name.' };
    if (reservedName.test(name)) {
      const why = /^(?:index|404)$/.test(name) ? 'The site keeps this name for a page of its own.' : 'Windows keeps this name for a device and cannot check the file out.';
      return { rule, what: `${what} is reserved.`, why, fix: `Choose another name, for example ${quoted(`${name}-guide`)}.` };
    }
  }
  if (extension !== undefined && extension !== extension.toLowerCase()) {
    return { rule, what: `The file name ends in ${quoted(`.${extension}`)}.`, fix: `Write the ending in lower case: ${quoted(`.${extension.toLowerCase()}`)}.` };
  }
  return undefined;
}

function flaw(name: string): string {
  if (name.startsWith('.')) return 'begins with a dot, which hides it';
  const bad = [...new Set(name.match(/[^a-zA-Z0-9-]/gu) ?? [])];
  if (bad.length > 0) return `holds ${bad.slice(0, 5).map((character) => (character === ' ' ? 'a space' : quoted(character))).join(', ')}`;
  if (/[A-Z]/.test(name)) return 'holds upper-case letters';
  return name === '' ? 'is empty' : 'begins with a hyphen';
}

/** The nearest name that would do; "" when nothing of it can be kept. */
export function plainName(name: string): string {
  return name.slice(0, 200).normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '').slice(0, 80);
}

/** A list of the program team under another name or in another folder, where nobody would read it. */
function misnamed(folders: readonly string[], stem: string, extension: string): PathReport | undefined {
  if (folders.length > 1 || !/^(?:ya?ml|jsonc?)$/i.test(extension)) return undefined;
  const names = Object.keys(listFiles) as ListKind[];
  const meant = names.find((name) => name === stem || nearest(stem, [name]) !== undefined);
  if (meant === undefined) return undefined;
  const file = listFiles[meant];
  return { rule: 'no-unexpected-file', what: `Nothing reads ${quoted([...folders, `${stem}.${extension}`].join('/'))}.`, why: meant === 'people' ? 'Nobody would be known to act for the program.' : 'What it lets pass would not be let pass.', fix: `Did you mean ${quoted(file)}?`, expected: [file] };
}

function unexpectedType(name: string, stem: string, extension: string): PathReport {
  const rule = 'no-unexpected-file';
  const what = extension === '' ? `${quoted(name)} is neither an article nor an image.` : `${quoted(name)} is neither an article (\`.md\`) nor an image of a kind that is allowed (\`.png\`, \`.jpg\`, \`.jpeg\`, \`.webp\`).`;
  const lower = extension.toLowerCase();
  if (['mdx', 'markdown', 'mdown', 'mkd', 'txt', 'html', 'htm'].includes(lower)) return { rule, what, fix: `Write the article in Markdown and name it ${quoted(`${plainName(stem) || 'article'}.md`)}.` };
  if (lower === 'svg') return { rule, what, why: 'An SVG file can hold scripts that run in the reader\'s browser.', fix: 'Export the drawing as PNG or WebP.' };
  if (['gif', 'bmp', 'tiff', 'tif', 'avif', 'heic', 'ico'].includes(lower)) return { rule, what, fix: 'Save the image as PNG, JPEG or WebP.' };
  return { rule, what, fix: 'Remove the file; what readers should download belongs on your own site, linked from the article.' };
}

function misplaced(path: string, folders: readonly string[], name: string, isImage: boolean): PathReport {
  const rule = 'no-unexpected-file';
  const [area, partner, solution, last] = folders;
  if (isImage) return { rule, what: `${quoted(path)} is an image where no article stands.`, fix: 'Put the image into the folder of the article that shows it.' };

  const what = `Nothing reads an article at ${quoted(path)}.`;
  const areas = ['articles', 'partners', 'program'];
  if (area === undefined || !areas.includes(area)) {
    const meant = area === undefined ? undefined : nearest(area, areas);
    if (meant) return { rule, what, fix: `Did you mean the folder \`${meant}\`?` };
    return { rule, what, fix: 'Articles stand in `partners/<partner>/<solution>/public/`, in `internal/` beside it, in `articles/<category>/` or in `program/`.' };
  }
  if (area === 'program') return { rule, what, fix: `Move it to ${quoted(`program/${name}`)}: the program's pages have no folders.` };
  if (area === 'articles') return { rule, what, fix: `Move it into the folder of one category: ${quoted(`articles/${partner ?? '<category>'}/${name}`)}.` };

  const known = folders.length < 3 ? ['partner.md', 'membership.md'] : ['solution.md', 'application.md', 'certification.md'];
  const meant = folders.length === 2 || folders.length === 3 ? nearest(name, known) : undefined;
  if (meant) return { rule, what, fix: `Did you mean \`${meant}\`?`, expected: [meant] };
  const folder = folders.length === 4 && last !== undefined ? nearest(last, ['public', 'internal']) : undefined;
  if (folder) return { rule, what, fix: `Did you mean the folder \`${folder}\`?` };
  const home = `partners/${partner ?? '<partner>'}/${solution ?? '<solution>'}`;
  return { rule, what, fix: `Move it to ${quoted(`${home}/public/${name}`)} for customers or to ${quoted(`${home}/internal/${name}`)} for support staff.` };
}
