import type { Range } from './finding.ts';

/** The kinds of document, each with a schema of its own name in `schemas/front-matter`. */
export const documentKinds = ['partner', 'membership', 'solution', 'application', 'certification', 'public-article', 'internal-article', 'vendor-article', 'program-page'] as const;

export type DocumentKind = (typeof documentKinds)[number];

/** What a path says about a document; the path is the only source of ids. */
export interface Identity {
  kind: DocumentKind;
  partner?: string;
  solution?: string;
  article?: string;
  category?: string;
  page?: string;
}

/** Front matter as plain data with the ranges of its keys and values by JSON pointer ("" is the whole block). */
export interface FrontMatter {
  data: Record<string, unknown>;
  keys: Record<string, Range>;
  values: Record<string, Range>;
  /** The block with its fences. */
  range: Range;
}

export interface Heading {
  depth: number;
  text: string;
  /** Anchor, by the slugger the site uses. */
  slug: string;
  range: Range;
}

/** A heading with what stands under it, down to the next heading of its depth or higher. */
export interface Section {
  heading: Heading;
  /** Index of the section around it, or -1. */
  parent: number;
  /** Id of the program's section that the heading means, by title or alias. */
  id?: string;
  /** Words of prose, lists, tables and code, subsections included. */
  words: number;
  /** Words before the first subsection. */
  ownWords: number;
  orderedLists: number;
  /** Items of the ordered lists at their first level. */
  steps: number;
  codeBlocks: number;
  images: number;
  tables: number;
  /** Visible text, subsections included, blocks separated by a newline. Stays in the process that parsed the file. */
  text: string;
}

/** A link, image or definition, in Markdown or raw HTML. A link by label counts where its address stands, at the definition. */
export interface Reference {
  form: 'link' | 'image' | 'definition' | 'html';
  /** Whether it embeds an image rather than leading somewhere. */
  image: boolean;
  /** The address as the reader's browser would get it (entities and escapes resolved). */
  url: string;
  /** Visible text or alt text. */
  text: string;
  /** The address itself where it can be found in the source, else the whole node. */
  range: Range;
}

/** A contact found in the text of a document. */
export interface Contact {
  kind: 'email' | 'phone' | 'hours';
  /** As written. */
  raw: string;
  /** Lower-case address; E.164 with ";ext=", or the digits alone of a number without country code; "24x7" or "limited" for hours. */
  value: string;
  range: Range;
  /** Index of the innermost section, or -1. */
  section: number;
}

/** A stretch of text under one heading, subsections included, for attestations: "front-matter", "top", or the heading's anchor. */
export interface Block {
  block: string;
  digest: string;
  range: Range;
}

/** What a Public and an Internal article of a solution are compared by. */
export interface Comparison {
  /** What the article names, each where it stands first. */
  parts: NamedPart[];
  passages: Passage[];
  /** Of an Internal article: each of its words once. */
  words: string[];
  /** Of an Internal article: spans of time in its section about support expectations, as `findTimeSpans` gives their values. */
  answerTimes: string[];
  /** Of an Internal article: codes of the languages that its section about support contacts names. */
  languages: string[];
}

/** A port, a service of the system, or a host that an article names; a host in lower case. */
export interface NamedPart {
  kind: 'port' | 'service' | 'host';
  name: string;
  range: Range;
}

/** A paragraph or cell of prose. */
export interface Passage {
  range: Range;
  /** Index of the innermost section, or -1. */
  section: number;
  words: number;
  /** Hashes of runs of words in it; passages that share most of them share their wording. */
  runs: number[];
}

/** What the later steps need to know of a document; no tree and no text. Crosses processes and is cached. */
export interface DocumentFacts {
  path: string;
  identity: Identity;
  /** SHA-256 of the file's bytes, "sha256:" in front. */
  digest: string;
  frontMatter: FrontMatter;
  headings: Heading[];
  sections: Omit<Section, 'text'>[];
  /** Anchors that a link can point at, headings' and raw HTML ids. */
  anchors: string[];
  references: Reference[];
  contacts: Contact[];
  /** What a signature can be bound to; none in the vendor's own articles and pages, for which nobody signs. */
  blocks: Block[];
  /** Of Public and Internal articles. */
  comparison?: Comparison | undefined;
}
