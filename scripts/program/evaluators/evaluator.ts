import type { DocumentKind } from '../../../rules/kit/facts.ts';
import type { Part, Requirement, Subject } from '../subject.ts';

/** Decides the computed part of a requirement from content alone. Pure but for the text it may ask of the subject. */
export interface Evaluator {
  /** Documents it cannot do without; where their root was not given, or one could not be judged, the requirement is not run. */
  needs(requirement: Requirement): readonly DocumentKind[];
  evaluate(requirement: Requirement, subject: Subject): Part;
}

/** The kinds that the program data names for a requirement. */
export function kindsOf({ computed }: Requirement): readonly DocumentKind[] {
  return computed?.kinds ?? [];
}
