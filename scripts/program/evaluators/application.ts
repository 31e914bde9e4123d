import { programSections } from '../../../rules/kit/article/section-titles.ts';
import type { Catalogue, PartnerEntry, SolutionEntry } from '../../../rules/kit/define-rule.ts';
import type { DocumentFacts } from '../../../rules/kit/facts.ts';
import { lineOf, textAt, textsAt } from '../../../rules/kit/catalogue/values.ts';
import type { Program } from '../../../schemas/generated/types.ts';
import { standingOf } from '../standing.ts';
import { absentPart, evidenceAt, pathOf, type Evidence, type Part, type Subject } from '../subject.ts';
import type { Evaluator } from './evaluator.ts';
import { readSections } from './sections.ts';

/** The application answers a consideration: its sections are there, long enough, and without findings that block. */
export const answersConsideration: Evaluator = {
  needs: () => ['application'],
  evaluate({ computed }, subject) {
    const { application } = subject.solution;
    if (!application) return { verdict: 'fail', what: 'There is no application.md yet.', evidence: [evidenceAt(pathOf(subject, 'application'), undefined, 'is not there')] };
    const wanted = programSections(subject.program, 'application').filter(({ id }) => computed?.sections?.includes(id));
    return readSections(application, wanted, subject);
  },
};

/** Counts the members whose certified solutions share a category; decides nothing, but shows the reviewer the list. */
export const listsSimilarMembers: Evaluator = {
  needs: () => ['solution'],
  evaluate(_, subject) {
    const { solution } = subject.solution;
    const categories = textsAt(solution, '/categories');
    if (!solution || categories.length === 0) return { verdict: 'fail', what: 'solution.md names no category to compare by.', evidence: [evidenceAt(pathOf(subject, 'solution'), solution && lineOf(solution, '/categories'), 'no category')] };
    // Who is a member, other partners' files say.
    const absent = absentPart(['membership', 'certification'], subject);
    if (absent) return absent;
    const similar = similarSolutions(subject, categories);
    const names = [...new Set(similar.map(({ member }) => member))];
    const line = evidenceAt(solution.path, lineOf(solution, '/categories'), `listed under ${categories.join(', ')}`);
    const what = names.length === 0 ? `No other Member offers ${categories.join(' or ')}.` : `${names.length} other ${names.length === 1 ? 'Member offers' : 'Members offer'} ${categories.join(' or ')}: ${listed(names)}.`;
    return { verdict: 'pass', what, evidence: [line, ...similar.map(({ evidence }) => evidence)] } satisfies Part;
  },
};

function similarSolutions(subject: Subject, wanted: readonly string[]): { member: string; evidence: Evidence }[] {
  return certifiedIn(subject).flatMap(({ partner, other, solution, categories }) => {
    const shared = partner.id === subject.partner.id ? [] : categories.filter((category) => wanted.includes(category));
    if (shared.length === 0) return [];
    const member = textAt(partner.partner, '/name') ?? partner.id;
    return [{ member, evidence: evidenceAt(solution.path, lineOf(solution, '/categories'), `${nameOf(other)} of ${member}: ${shared.join(', ')}`) }];
  });
}

/** A certified solution with what the directory lists it under. */
interface Listed {
  partner: PartnerEntry;
  other: SolutionEntry;
  solution: DocumentFacts;
  categories: string[];
}

const certified = new WeakMap<Catalogue, Map<Program, Listed[]>>();

/** Every certified solution, as one version of the program tells. Each solution asks; of hundreds, they are looked for once. */
function certifiedIn({ catalogue, program, asOf }: Subject): Listed[] {
  const byProgram = certified.get(catalogue) ?? new Map<Program, Listed[]>();
  certified.set(catalogue, byProgram);
  let list = byProgram.get(program);
  if (!list) {
    list = [...catalogue.partners.values()].flatMap((partner) =>
      [...partner.solutions.values()].flatMap((other) => (other.solution && standingOf(partner, other, program, asOf).certified ? [{ partner, other, solution: other.solution, categories: textsAt(other.solution, '/categories') }] : [])));
    byProgram.set(program, list);
  }
  return list;
}

function nameOf(solution: SolutionEntry): string {
  return textAt(solution.solution, '/name') ?? solution.id;
}

function listed(names: readonly string[], most = 5): string {
  return names.length > most ? `${names.slice(0, most).join(', ')} and ${names.length - most} more` : names.join(', ');
}
