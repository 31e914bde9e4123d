import type { Diagram } from './diagram.ts';
import { candidateDiagrams } from './diagrams/candidates.ts';
import { memberDiagrams } from './diagrams/members.ts';

/** Every diagram of the sample content. */
export const diagrams: Diagram[] = [...memberDiagrams, ...candidateDiagrams];
