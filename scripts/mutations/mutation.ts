import type { DocumentFacts } from '../../rules/kit/facts.ts';

/** One solution of the sample content with all that belongs to its partner. */
export interface Sample {
  /** "brindlevault/vault". */
  name: string;
  partner: string;
  /** Paths of its documents. */
  article: string;
  publicArticles: readonly string[];
  profile: string;
  membership: string;
  certification: string;
  /** Texts by path, those of the partner and of one other partner. */
  texts: Readonly<Record<string, string>>;
  facts: ReadonlyMap<string, DocumentFacts>;
  /** The profile of the other partner. */
  otherProfile: string;
}

/** A change for the worse that an author could make, and the rule that must see it. */
export interface Mutation {
  /** What is done, as a command: "Drop the hours". */
  does: string;
  rule: string;
  /** Why the rule does not see it, in a sentence, where it is known not to. */
  unseen?: string;
  /** The texts that change, by path; undefined where the sample has nothing of the sort. */
  make(sample: Sample, random: () => number): Record<string, string> | undefined;
}

/** A mutation of the Internal article alone. */
export function ofArticle(does: string, rule: string, change: (text: string, sample: Sample, random: () => number) => string | undefined): Mutation {
  return { does, rule, make: (sample, random) => changed(sample, sample.article, (text) => change(text, sample, random)) };
}

/** A mutation of `partner.md` alone. */
export function ofProfile(does: string, rule: string, change: (text: string, sample: Sample, random: () => number) => string | undefined): Mutation {
  return { does, rule, make: (sample, random) => changed(sample, sample.profile, (text) => change(text, sample, random)) };
}

/** One changed text; undefined where nothing changes. */
export function changed({ texts }: Sample, path: string, change: (text: string) => string | undefined): Record<string, string> | undefined {
  const text = texts[path];
  const made = text === undefined ? undefined : change(text);
  return made === undefined || made === text ? undefined : { [path]: made };
}
