import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentFacts } from '../../rules/kit/facts.ts';
import { routeOf } from '../../rules/kit/route.ts';
import type { Catalogue } from '../../rules/kit/define-rule.ts';
import { projectRoot } from '../host.ts';
import { leadsTo, pagesOf, resolveAddresses, type Addresses } from '../stage/addresses.ts';
import { projectFrontMatter } from '../stage/project.ts';
import { documentsOf, type Publication } from '../stage/publication.ts';
import { readRulePages, type RulePage } from '../stage/rule-pages.ts';
import { publishedBody, readChecked } from '../stage/text.ts';
import type { Source } from '../source.ts';
import type { Shown } from './add-content.ts';
import { decodePercent } from './decode.ts';
import { leavesOf } from './leaves.ts';
import { markdownReadings } from './markdown-readings.ts';
import type { Evidence, Secrets } from './secrets.ts';

/** What the site itself says. */
export interface OwnTexts {
  /** Pages of the rules; those of the project unless told. */
  rulePages?: readonly RulePage[] | undefined;
  /** Folder that the site is in; the project's unless told. */
  project?: string | undefined;
}

/** What the public edition shows of a content, worked out from the content itself, not from what was staged. */
export class PublicPart {
  readonly shown: Shown;
  readonly #documents: readonly DocumentFacts[];
  readonly #addresses = new Map<DocumentFacts, Addresses>();
  readonly #publication: Publication;
  readonly #catalogue: Catalogue;

  constructor(publication: Publication, catalogue: Catalogue) {
    this.#publication = publication;
    this.#catalogue = catalogue;
    this.#documents = documentsOf(publication);
    const pages = pagesOf(this.#documents);
    for (const facts of this.#documents) this.#addresses.set(facts, resolveAddresses(facts, pages, catalogue.files));
    this.shown = {
      documents: new Set(this.#documents.map(({ path: file }) => file)),
      images: new Set([...this.#addresses.values()].flatMap(({ images }) => Object.values(images))),
      names: new Set(this.#documents.map(({ path: file }) => path.posix.basename(file, '.md'))),
    };
  }

  /** Allows everything that a public page may say: the program, the site's own words, and the shown documents' public parts. */
  allowAll(secrets: Secrets, source: Source, { rulePages = readRulePages(this.#catalogue.program), project = projectRoot }: OwnTexts): void {
    allowData(secrets, this.#catalogue.program, 'program');
    for (const { article, text } of rulePages) allowMarkdown(secrets, `${article.title}\n\n${text}`, 'rules');
    for (const text of siteTexts(project)) allowMarkdown(secrets, text, 'site');
    for (const notice of this.#publication.notices) allowData(secrets, notice, 'notices');
    for (const { entry, solutions } of this.#publication.partners) {
      for (const facts of [entry.partner, entry.membership, ...solutions.flatMap(({ entry: { solution, certification } }) => [solution, certification])]) if (facts) allowFields(secrets, facts);
    }
    for (const facts of this.#documents) {
      allowFields(secrets, facts);
      secrets.allow(routeOf(facts.identity), 'addresses');
      secrets.allow(facts.path, 'addresses');
      this.#allowBody(secrets, facts, source);
    }
  }

  #allowBody(secrets: Secrets, facts: DocumentFacts, source: Source): void {
    const { links = {}, images = {} } = this.#addresses.get(facts) ?? {};
    allowMarkdown(secrets, publishedBody(readChecked(facts, source), facts, leadsTo(links, images)), 'bodies');
  }
}

function allowFields(secrets: Secrets, { identity: { kind }, frontMatter: { data } }: DocumentFacts): void {
  allowData(secrets, projectFrontMatter(kind, data, 'public'), 'fields');
}

/** The texts of some data; in one piece, because a page may well list what stands in a list. */
function allowData(secrets: Secrets, data: unknown, evidence: Evidence): void {
  secrets.allow([...leavesOf(data)].map(({ text }) => text).join(', '), evidence);
}

function allowMarkdown(secrets: Secrets, text: string, evidence: Evidence): void {
  // An address may hold another one within it, which whoever follows it sees.
  for (const reading of markdownReadings(text)) for (const seen of new Set([reading, decodePercent(reading)])) secrets.allow(seen, evidence);
}

/** The words of the site itself. */
function* siteTexts(project: string): Generator<string> {
  const folder = path.join(project, 'site');
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) yield readFileSync(path.join(entry.parentPath, entry.name), 'utf8');
  }
}
