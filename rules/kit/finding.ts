/** How much a finding weighs: an error blocks, a warning does not unless asked to, a note informs. */
export type Severity = 'error' | 'warning' | 'note';

/** A place in a text. `line` and `column` count from 1, `offset` from 0; columns and offsets count UTF-16 units. */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

/** A stretch of text; `end` is the place just behind its last character. */
export interface Range {
  start: Point;
  end: Point;
}

/** One thing found in one file: what every step, rule and reporter speaks. Plain data, so that it crosses processes. */
export interface Finding {
  /** Id of the rule, which is also the name of its page. */
  rule: string;
  severity: Severity;
  /** Path from the content root, with forward slashes. */
  path: string;
  /** Absent when the finding is about the file as a whole. */
  range?: Range;
  /** What is wrong, in one sentence. */
  what: string;
  /** Why it matters to the reader of the article. */
  why: string;
  /** What to write or do instead. */
  fix: string;
  /** The text that was found. */
  actual?: string;
  /** Texts that would do, best first. */
  expected?: string[];
  /** Other places that belong to the finding. */
  related?: Related[];
  /** Changes that mend it, where there is one right answer: made all together or not at all. */
  edits?: Edit[];
  /** The edits only begin what the author must write, as a section with its title; they are made when asked for. */
  draft?: true;
  /** Why it does not count, though it stays in every report; set after judging, never by a rule. */
  suppression?: Suppression;
}

/** A stretch of the text of a file, and what to write in its place; one that is empty is where to insert. */
export interface Edit {
  /** The file, where it is not that of the finding. */
  path?: string;
  range: Range;
  text: string;
}

/** Who let a finding pass: a waiver with its reason and its last day, or the baseline of findings that were there before. */
export interface Suppression {
  kind: 'waiver' | 'baseline';
  /** In a sentence. */
  justification: string;
  /** The last day on which it holds, year first. */
  until?: string;
}

export interface Related {
  path: string;
  range?: Range;
  what: string;
}
