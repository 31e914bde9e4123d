import type { CertificationRecord, InternalArticle, Membership, Partner, Program, ProgramPage, PublicArticle, Solution, VendorArticle } from './generated/types.ts';
import type { RepositoryLinks } from './repository.ts';

/** Which readers an edition is for. */
export type Audience = 'public' | 'internal';

/** What a site can be built as: an edition for an audience, or a preview, which is the public one as it would be if some candidates were certified. */
export type EditionName = Audience | 'preview';

/** Every audience, in the order that editions are built. */
export const audiences: readonly Audience[] = ['public', 'internal'];

/** Front matter as one audience may see it: every field that is not marked for it is gone, so any may be missing. */
export type Projected<T> = { [K in keyof T]?: T[K] extends object | undefined ? Projected<T[K]> : T[K] };

/**
 * A text of the edition: the file `text/<key>.md`, Markdown without front matter, HTML comments, and addresses and footnotes
 * that nothing refers to. Relative addresses that lead nowhere in this edition are emptied where they could be found.
 */
export interface EditionText {
  /** Path of its document in the content without ".md" ("partners/acme/widget/public/deploy"), or "rules/<id>". */
  key: string;
  /**
   * Address as written in the text (`url` of the mdast node) -> site path (with anchor) of a page that the edition holds.
   * Only relative addresses stand here; "#anchor", https:, mailto: and tel: are the site's to judge. Others are not linked.
   */
  links: Record<string, string>;
  /** Address as written in the text -> image. Images that are not here are not shown. */
  images: Record<string, EditionImage>;
}

/** A partner as the directory shows it. In the public edition only partners with a certified solution are listed. */
export interface EditionPartner {
  id: string;
  /** Site path, with slashes at both ends and without the site's base: "/partners/acme/". */
  route: string;
  profile: Projected<Partner>;
  membership: Projected<Membership>;
  /** What the partner says about itself: the text of `partner.md`. */
  about?: EditionText;
  /** What the program team notes about the partner: the text of `membership.md`. Internal edition only. */
  notes?: EditionText;
  /** Ids of its solutions that the edition holds. */
  solutions: string[];
}

/** A solution as the directory shows it. */
export interface EditionSolution {
  partner: string;
  id: string;
  route: string;
  profile: Projected<Solution>;
  /** What the partner says about the solution: the text of `solution.md`. */
  about?: EditionText;
  /** What the integrator and the program team note about it: the text of `certification.md`. Internal edition only. */
  notes?: EditionText;
  certified: boolean;
  certifiedOn?: string;
  /** Whether its stamp stands, and what it says to customers; absent for a solution that was never stamped. */
  stamp?: EditionStamp;
  /** Why it is listed where it is: the placement of the partner's tier; a larger number comes first. */
  placement: number;
  /** Routes of its articles that the edition holds, in reading order: public ones first. */
  articles: string[];
  /** What support staff need of it while a customer waits. Internal edition only. */
  support?: EditionSupport;
  /** What differs from what was certified. Internal edition only; absent where nothing was certified that can be compared. */
  changes?: EditionChanges;
}

/** What the Internal articles of a solution say about calling and routing, each sentence as it stands in them. */
export interface EditionSupport {
  /** Site paths, with anchors, of the sections it comes from. */
  sections: Partial<Record<SupportSection, string>>;
  /** What to know before the call, and then what to do when nobody answers. */
  calling: string[];
  unanswered: string[];
  /** How soon the partner answers, the soonest first. */
  answers: { within: string; text: string }[];
  /** What the vendor handles, what goes to the partner, and what else was agreed. */
  vendor: string[];
  partner: string[];
  rest: string[];
}

/** Sections of an Internal article that its first screen is made of or leads to. */
export type SupportSection = 'support-contacts' | 'support-expectations' | 'routing' | 'troubleshooting' | 'known-limits';

/** Something that is seen when it goes wrong, as an article tells it. */
export interface EditionIssue {
  /** Anchor on the page of the article. */
  slug: string;
  /** Offset, in the text, of the block that gets the anchor; absent where a heading has it. */
  at?: number;
  /** What is seen. */
  title: string;
  /** Messages and codes in it, as programs print them. */
  errors: string[];
  /** What the article says about it. */
  text: string;
}

/** What differs between a solution as it was certified and as it stands. */
export interface EditionChanges {
  /** The day it was certified last, and by what: its stamp, or the signature under its articles. */
  since: string;
  by: 'stamp' | 'signature';
  /** How many files were compared. */
  compared: number;
  files: EditionChange[];
}

/** A file that differs. */
export interface EditionChange {
  path: string;
  kind: 'added' | 'changed' | 'gone';
  /** Site path of its page. */
  route?: string;
  /** Sections of it that differ from those that were signed: anchors and headings; a heading that is gone has no anchor. */
  sections: { title: string; slug?: string }[];
}

/** The stamp of a certified solution. Badge, JSON file and page are all made from it. */
export interface EditionStamp {
  standing: CertificationRecord['standing'];
  /** What is certified, and the same signed for customers; only while it stands. */
  certified?: Required<Pick<CertificationRecord, 'certifiedOn' | 'from' | 'until' | 'program' | 'digest' | 'envelope'>> & Pick<CertificationRecord, 'version'> & {
    /** Id of the tier. */
    tier: string;
    /** Name of the key that it verifies with. */
    key: string;
  };
  /** Why it does not stand. Internal edition only. */
  problems?: string[];
}

/** A public key that stamps of the edition verify with. */
export interface EditionKey {
  name: string;
  /** SHA-256 of its DER, in hexadecimal. */
  id: string;
  pem: string;
}

/** An image of an article, re-encoded as WebP and named by its content. */
export interface EditionImage {
  /** File name below `images/`. */
  file: string;
  width: number;
  height: number;
}

/** A section of an article that the program asks for, by title or alias. */
export interface EditionSection {
  /** As the program names it: "prerequisites", "steps". */
  id: string;
  /** Anchor of its heading. */
  slug: string;
}

/** An article, program page or page of a rule. */
export interface EditionArticle extends EditionText {
  route: string;
  kind: 'public-article' | 'internal-article' | 'vendor-article' | 'program-page' | 'rule-page';
  partner?: string;
  solution?: string;
  category?: string;
  frontMatter: Projected<PublicArticle> | Projected<InternalArticle> | Projected<VendorArticle> | Projected<ProgramPage>;
  title: string;
  /** In the order of the text; absent where the program asks for none. */
  sections?: EditionSection[];
  /** Those under "Troubleshooting" first. Internal edition only. */
  issues?: EditionIssue[];
}

/** A page that says that something is no longer certified. Public edition only: the internal one shows the partner itself, marked. */
export interface EditionNotice {
  route: string;
  /** Name of the solution or partner. */
  name: string;
  partnerName: string;
  /** The solution whose own address it stands at, as `partner/solution`: its badge and JSON file say the same. */
  solution?: string;
}

/** All that one audience may see: `edition.json`, beside `text/` and `images/`. The site is built from this folder alone. */
export interface Edition {
  /** A preview is never taken for the public edition: whoever opens one says that it is to be one. */
  audience: EditionName;
  asOf: string;
  /** What a preview shows before its time, as "partner/solution"; absent in every other edition. */
  preview?: string[];
  /** What the configuration calls the knowledge base, and, in the internal edition, that edition; absent where the words of the site do. */
  names?: { site?: string; internal?: string };
  /** Where the files of the content can be seen and edited: see `viewAddress` and `editAddress`. Public edition: roots that anybody can read. */
  repositories?: RepositoryLinks[];
  program: Program;
  /** By id. */
  partners: EditionPartner[];
  /** Best placed first, then by name. */
  solutions: EditionSolution[];
  /** By route. */
  articles: EditionArticle[];
  notices: EditionNotice[];
  /** By name. */
  keys: EditionKey[];
}

/** Files of the internal edition that its boards are made of: the readiness report as `assay readiness --format json` prints it, and what comes due as a calendar. */
export const boardFiles = { readiness: 'readiness.json', calendar: 'due.ics' } as const;
