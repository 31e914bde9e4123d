import { programFor } from '../../../rules/kit/catalogue/pin.ts';
import type { Catalogue } from '../../../rules/kit/define-rule.ts';
import type { Identity } from '../../../rules/kit/facts.ts';
import type { Program } from '../../../schemas/generated/types.ts';
import { completeFrontMatter } from './front-matter.ts';
import { findPlace } from './front-matter-place.ts';
import { completeLinks } from './links.ts';
import { completeSections } from './sections.ts';
import type { Suggestion } from './suggestion.ts';

/** What is known around the document that somebody writes. */
export interface Around {
  path: string;
  identity: Identity;
  program: Program;
  /** Versions of the program that a partner can pin. */
  versions: readonly string[];
  /** As of the last check; absent before the first has ended. */
  catalogue: Catalogue | undefined;
}

/** What may be written at a place of a document, by line and column counted from 0. */
export function complete(text: string, line: number, column: number, { path, identity, program: current, versions, catalogue }: Around): Suggestion[] {
  const program = catalogue ? programFor(catalogue.partners.get(identity.partner ?? ''), catalogue) : current;
  const lines = text.split(/\r\n|\n|\r/);
  const place = findPlace(lines, line, column);
  if (place) return completeFrontMatter(place, identity.kind, { program, versions, documents: [...(catalogue?.documents.keys() ?? [])].filter((other) => isNear(other, identity)) });
  const before = (lines[line] ?? '').slice(0, column);
  const sections = completeSections(before, lines.toSpliced(line, 1), identity.kind, program);
  return sections.length > 0 || !catalogue ? sections : completeLinks(before, { path, identity }, catalogue);
}

/** Signatures are for documents of the same solution. */
function isNear(path: string, { partner, solution }: Identity): boolean {
  return partner !== undefined && path.startsWith(`partners/${partner}/${solution === undefined ? '' : `${solution}/`}`);
}
