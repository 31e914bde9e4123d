/** What `assay dev` tells its pages of the content as it stands, in the file `dev.json` beside the edition. */
export interface DevState {
  /** When it was judged, as a number that grows; 1 is the first time. */
  turn: number;
  /** What was found in the files that each page shows, by site path; a page without an entry has nothing to mend. */
  pages: Record<string, DevFile[]>;
  /** Why the pages could not be brought up to date; they show what was there before. */
  trouble?: string;
}

/** A file of the content that a page shows. */
export interface DevFile {
  /** As people call it, from the folder that the command runs in. */
  path: string;
  /** Where an editor opens it. */
  absolute: string;
  findings: DevFinding[];
}

export interface DevFinding {
  rule: string;
  severity: 'error' | 'warning' | 'note';
  /** From 1; 1 for what is about the file as a whole. */
  line: number;
  column: number;
  what: string;
  fix: string;
}

/** Name of the file, in the folder that holds the edition's. */
export const devFile = 'dev.json';
