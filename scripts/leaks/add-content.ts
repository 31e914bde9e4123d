import type { Catalogue } from '../../rules/kit/define-rule.ts';
import type { DocumentFacts } from '../../rules/kit/facts.ts';
import { stampAt } from '../../rules/kit/catalogue/place.ts';
import { kindsWithPage, routeOf } from '../../rules/kit/route.ts';
import { hexDigest } from '../pipeline/digest.ts';
import { peopleFile, suppressionFiles } from '../pipeline/identify.ts';
import { readPeople } from '../program/people.ts';
import { readAgain, readChecked } from '../stage/text.ts';
import { encodeImage, ImageError, type ImageEncoder } from '../stage/images.ts';
import type { Source } from '../source.ts';
import { readWaivers } from '../suppressions/waivers.ts';
import { addStamp } from './add-stamps.ts';
import { contactsIn } from './contacts.ts';
import { leavesOf } from './leaves.ts';
import { markdownReadings } from './markdown-readings.ts';
import type { Secrets } from './secrets.ts';
import { normalize } from './normalize.ts';
import { countWords } from './text-index.ts';

/** What the public edition shows, by path. */
export interface Shown {
  documents: ReadonlySet<string>;
  images: ReadonlySet<string>;
  /** File names of shown documents, without ".md". */
  names: ReadonlySet<string>;
}

/**
 * Adds all that the content says and names, whoever it is for, under the path it comes from. What is public is allowed
 * afterwards: nothing is forgotten because a list of what is internal was incomplete.
 */
export async function addContent(secrets: Secrets, catalogue: Catalogue, source: Source, shown: Shown, encode: ImageEncoder = encodeImage): Promise<void> {
  const files = source.list().filter(({ type }) => type === 'file').map(({ path }) => path);
  const read = (path: string): Uint8Array => readAgain(path, source);
  for (const path of files.filter((path) => !isImage(path))) {
    // Paths of files, and what nobody can read.
    if (path === suppressionFiles.baseline) continue;
    if (path === suppressionFiles.waivers) addWaivers(secrets, path, read(path));
    if (path === peopleFile) for (const { name } of readPeople(path, read(path)).list?.people ?? []) secrets.addPhrase(name, path, 'name');
    const stamp = stampAt(path);
    if (stamp && addStamp(secrets, stamp, path, read(path))) continue;
    const facts = catalogue.documents.get(path);
    if (facts) addDocument(secrets, facts, readChecked(facts, source), catalogue, shown);
    else addUnread(secrets, path, new TextDecoder().decode(read(path)));
  }
  // Shown ones last: the same picture may stand in an internal folder too.
  for (const path of files.filter(isImage).sort((a, b) => Number(shown.images.has(a)) - Number(shown.images.has(b)))) {
    await addImage(secrets, path, read(path), shown, encode);
  }
}

function addDocument(secrets: Secrets, facts: DocumentFacts, text: string, catalogue: Catalogue, shown: Shown): void {
  const { path, frontMatter } = facts;
  const body = text.slice(frontMatter.range.end.offset);
  // First, because the first to add something says what it is.
  addContacts(secrets, path, text);
  for (const reading of markdownReadings(body)) secrets.addText(reading, path);
  for (const leaf of leavesOf(frontMatter.data)) {
    secrets.addText(leaf.text, path);
    if (isTelling(leaf, ownNames(facts, catalogue), frontMatter.data)) secrets.addPhrase(leaf.text, path, /^(?:name|signer|title)$/.test(leaf.field) ? 'name' : 'text');
  }
  if (!shown.documents.has(path)) addAddresses(secrets, facts, shown);
}

/** A file that is no document, or could not be judged as one. */
function addUnread(secrets: Secrets, path: string, text: string): void {
  addContacts(secrets, path, text);
  for (const reading of markdownReadings(text)) secrets.addText(reading, path);
}

/** Why something is let pass, and who decided so. */
function addWaivers(secrets: Secrets, path: string, bytes: Uint8Array): void {
  for (const { reason, approver } of readWaivers(path, bytes).list?.waivers ?? []) {
    secrets.addText(reason, path);
    if (approver.includes(' ')) secrets.addPhrase(approver, path, 'name');
  }
}

function isImage(path: string): boolean {
  return /\.(?:png|jpe?g|webp)$/.test(path);
}

/** Whether a short value of a field says something by itself, wherever it is met. */
function isTelling({ field, text }: { field: string; text: string }, ownNames: ReadonlySet<string>, data: Readonly<Record<string, unknown>>): boolean {
  const words = normalize(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (/^(?:\d{4}-\d{2}-\d{2}|sha256:[0-9a-f]+|[A-Z]{2,5}-\d+)$/.test(text)) return false;
  // The name of a partner or solution; of a person, it has two words.
  if (field === 'name' && text === data['name']) return text.length >= 5;
  if (field === 'name' || field === 'signer') return words.length >= 2;
  // "<Product> support" can come about on any page; what the title says beyond names must be worth finding.
  if (field === 'title') return words.length >= 3 && words.filter((word) => !ownNames.has(word)).length >= 2;
  return words.length >= 3 && text.length >= 12;
}

function ownNames({ identity: { partner = '', solution = '' } }: DocumentFacts, { partners }: Catalogue): ReadonlySet<string> {
  const entry = partners.get(partner);
  const names = [entry?.partner, entry?.solutions.get(solution)?.solution].map((facts) => facts?.frontMatter.data['name']);
  return new Set(normalize([partner, solution, ...names].join(' ')).match(/[\p{L}\p{N}]+/gu));
}

function addContacts(secrets: Secrets, path: string, text: string): void {
  const { emails, phones, hosts } = contactsIn(text);
  for (const email of emails) secrets.addPhrase(email, path, 'contact');
  for (const { text: phone, bare } of phones) secrets.addPhone(phone, path, bare);
  for (const { text: host, bare } of hosts) secrets.addPhrase(host, path, 'path', bare);
}

/** Its path, its route and its file's name. */
function addAddresses(secrets: Secrets, { path, identity }: DocumentFacts, shown: Shown): void {
  const place = path.replace(/\.md$/, '');
  secrets.addPhrase(place, path, 'path');
  if (kindsWithPage.has(identity.kind)) secrets.addPhrase(routeOf(identity), path, 'path');
  const [folder = '', name = ''] = place.split('/').slice(-2);
  if (identity.kind === 'internal-article') secrets.addPhrase(`${folder}/${name}`, path, 'path');
  // A public page of the same name may well be called so.
  if (!shown.names.has(name)) secrets.addPhrase(`${name}.md`, path, 'path');
}

async function addImage(secrets: Secrets, path: string, bytes: Uint8Array, shown: Shown, encode: ImageEncoder): Promise<void> {
  const isShown = shown.images.has(path);
  if (!isShown) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    secrets.addPhrase(path, path, 'path');
    if (countWords(name) > 2 || name.length >= 12) secrets.addPhrase(name, path, 'path');
  }
  // The form it has in the internal edition must not be found either; the original of a shown image neither, for what its metadata tells.
  secrets.addImage(hexDigest(bytes), path);
  try {
    const encoded = hexDigest((await encode(bytes)).bytes);
    if (isShown) secrets.allowImage(encoded);
    else secrets.addImage(encoded, path);
  } catch (error) {
    if (!(error instanceof ImageError)) throw error;
  }
}
