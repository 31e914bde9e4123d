import type { DocumentKind } from '../../rules/kit/facts.ts';
import type { Finding } from '../../rules/kit/finding.ts';

/** What an import did: nothing of the old folder goes without a line here. */
export interface ImportReport {
  from: string;
  to: string;
  counts: ImportCounts;
  /** One for each old file, sorted by old path. */
  files: ImportedFile[];
  /** Folders of partners, with where their names were read. */
  partners: ImportedPartner[];
  /** What the authors have to work through: fields that the old text did not tell, links and images that did not resolve. Sorted. */
  findings: Finding[];
}

export interface ImportCounts {
  files: number;
  articles: number;
  publicArticles: number;
  vendorArticles: number;
  programPages: number;
  partners: number;
  solutions: number;
  /** Images that were laid beside articles, copies counted. */
  images: number;
  /** Links and images that lead to their new places. */
  resolved: number;
  /** Findings by rule. */
  byRule: Record<string, number>;
  refused: number;
  leftOut: number;
}

/** One old file. */
export interface ImportedFile {
  from: string;
  /** New paths; more than one for an image that several folders use. */
  to: string[];
  became: Extract<DocumentKind, 'public-article' | 'vendor-article' | 'program-page'> | 'image' | 'settings' | 'left out' | 'refused';
  /** Why it was refused or left out. */
  why?: string;
  title?: string;
  /** Old key of the front matter -> field. */
  mapped?: Record<string, string>;
  /** What the old front matter says that has no field, so that it is not lost. */
  kept?: Record<string, unknown>;
  /** What was changed in the text, in sentences. */
  notes?: string[];
}

export interface ImportedPartner {
  id: string;
  name: string;
  /** Where the name was read, e.g. "the author". */
  from: string;
  solutions: { id: string; name: string; articles: number }[];
}

/** 0: everything is imported and there is nothing to work through; 1: something is; 2: some file was refused. */
export function exitCodeOf(report: ImportReport): 0 | 1 | 2 {
  if (report.counts.refused > 0) return 2;
  return report.findings.length > 0 ? 1 : 0;
}
