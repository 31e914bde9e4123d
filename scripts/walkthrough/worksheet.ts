import type { Step } from '../program/steps.ts';

/** What an integrator fills: every numbered step of the Public articles of a solution. */
export interface Worksheet {
  /** "acme/widget". */
  solution: string;
  /** What the solution is called, and by whom it is. */
  title: string;
  /** Version of the program. */
  program: string;
  /** The requirement that is signed with it. */
  requirement: string;
  productVersion?: string | undefined;
  integrator?: string | undefined;
  articles: WorksheetArticle[];
}

export interface WorksheetArticle {
  path: string;
  title: string;
  /** Of the bytes of the file: the worksheet is about this text alone. */
  digest: string;
  steps: readonly Step[];
}

/** What a step came to, as the worksheet writes it and as the ledger does. */
export const results = { pass: 'pass', fail: 'fail', 'not applicable': 'not-applicable' } as const;

export type Result = (typeof results)[keyof typeof results];

/** The fields of the head in the order in which they stand. */
export const headFields = ['Solution', 'Program', 'Requirement', 'Product version', 'Integrator'] as const;

export type HeadField = (typeof headFields)[number];

/** Characters of a note that the ledger holds at most. */
export const longestNote = 500;

/** What somebody said of one step. */
export interface Answer {
  result: Result;
  note?: string;
}

/** What an earlier signature says of steps that are as they were. */
export interface Earlier {
  /** The day it was given. */
  date: string;
  /** Undefined for a step that has to be followed: another text, or one that failed. */
  of(step: Step): Answer | undefined;
}
