import type { Nodes } from 'mdast';
import type { Program } from '../../schemas/generated/types.ts';
import type { HtmlTag } from './article/html.ts';
import type { ProgramVersions } from './catalogue/pin.ts';
import type { ChangeRule } from './change/change.ts';
import type { Contact, DocumentFacts, DocumentKind, FrontMatter, Heading, Identity, Reference, Section } from './facts.ts';
import type { Edit, Range, Related, Severity } from './finding.ts';

/** What a rule says about itself. Preset, tables, help addresses and reports derive from it. */
export interface RuleMeta {
  /** Kebab case; the name of the rule's three files. */
  id: string;
  /** One sentence without a full stop, for tables: what the rule asks for. */
  summary: string;
  /** Why it matters to the reader of the article; the default `why` of its findings. */
  why: string;
  severity: Severity;
  /** Documents the rule looks at. */
  appliesTo: readonly DocumentKind[] | 'every file';
  /** False where no finding can be let pass, by a waiver or a baseline: what is not safe to read, or must not be published. */
  waivable?: false;
  /** What `assay check --fix` does about its findings, as the end of "--fix ..."; absent when none has one right answer. */
  fixable?: string;
}

/** What a rule yields; the runner adds rule, severity and path. */
export interface Report {
  /** A node's position or a range; absent for the file as a whole. */
  at?: Range;
  what: string;
  fix: string;
  why?: string;
  severity?: Severity;
  actual?: string;
  expected?: string[];
  related?: Related[];
  /** Changes that mend it, where there is one right answer; see `Finding`. */
  edits?: Edit[];
  draft?: true;
}

/** One parsed document, as a rule sees it. */
export interface Article {
  path: string;
  identity: Identity;
  source: string;
  frontMatter: FrontMatter;
  program: Program;
  headings: readonly Heading[];
  sections: readonly Section[];
  /** All visible text, code too, blocks separated by a newline. */
  text: string;
  references: readonly Reference[];
  contacts: readonly Contact[];
  /** Tags, comments and declarations of raw HTML, in order. */
  html: readonly HtmlTag[];
  /** Anchors that a link can point at. */
  anchors: readonly string[];
  /** All nodes of a type, in order. */
  nodes<Type extends Nodes['type']>(type: Type): readonly Extract<Nodes, { type: Type }>[];
  /** The stretch between two offsets of the source. */
  range(start: number, end: number): Range;
  /** Index of the innermost section around an offset of the source, or -1. */
  sectionAt(offset: number): number;
}

/** A rule over one document: pure, no disk, clock, network. Node visitors share one walk; `check` runs after it. */
export interface ArticleRule extends RuleMeta {
  scope: 'article';
  visit?: { [Type in Nodes['type']]?: (node: Extract<Nodes, { type: Type }>, article: Article) => Iterable<Report> | undefined };
  check?(article: Article): Iterable<Report>;
}

/** All documents together, by path and by owner. */
export interface Catalogue {
  /** The current version of the program; a partner may pin another one, see `programFor`. */
  program: Program;
  /** All versions that a partner can pin; the current one alone when absent. */
  versions?: ProgramVersions;
  /** "Today", year first. */
  asOf: string;
  /** Every file of the content, images too. */
  files: ReadonlySet<string>;
  /** Paths that more than one content root holds, with how many of them do. */
  repeated: ReadonlyMap<string, number>;
  /** Kinds of document that live in a root that was not given; what asks for them is not run. */
  absent: ReadonlySet<DocumentKind>;
  documents: ReadonlyMap<string, DocumentFacts>;
  partners: ReadonlyMap<string, PartnerEntry>;
}

export interface PartnerEntry {
  id: string;
  partner?: DocumentFacts;
  membership?: DocumentFacts;
  /** Documents that stand in the folder itself, readable or not. */
  files: string[];
  solutions: Map<string, SolutionEntry>;
}

export interface SolutionEntry {
  id: string;
  solution?: DocumentFacts;
  application?: DocumentFacts;
  certification?: DocumentFacts;
  /** Documents of the folder and below, readable or not. */
  files: string[];
  public: DocumentFacts[];
  internal: DocumentFacts[];
}

export interface CatalogueReport extends Report {
  path: string;
}

/** A rule over all documents: links, pairs, ids, contacts. Pure too. */
export interface CatalogueRule extends RuleMeta {
  scope: 'catalogue';
  check(catalogue: Catalogue): Iterable<CatalogueReport>;
}

/** A rule that a step of the pipeline applies itself (reading, paths, front matter, isolation); here it has its data and its page. */
export interface StepRule extends RuleMeta {
  scope: 'step';
}

export type Rule = ArticleRule | CatalogueRule | ChangeRule | StepRule;

/** Gives a rule its type; see `ArticleRule`, `CatalogueRule`, `ChangeRule` and `StepRule` for the shapes. */
export function defineRule<const R extends Rule>(rule: R): R {
  return rule;
}
