import type { Program } from '../../../schemas/generated/types.ts';
import { fillIn, renderSection } from '../fill-in.ts';
import type { Answers } from '../question.ts';
import { frontMatter } from './yaml.ts';

/** `solution.md`. */
export function renderSolution(answers: Answers): string {
  return frontMatter({
    name: answers['name'],
    summary: fillIn('One sentence: what it does for a customer'),
    categories: [answers['category']],
    kind: answers['kind'],
    delivery: answers['delivery'],
    version: answers['version'],
  }, ['version']);
}

/** `application.md`: one section for each consideration that the program requires. */
export function renderApplication(answers: Answers, { sections }: Program, today: string): string {
  const head = frontMatter({ submitted: today, contact: { name: answers['contact-name'], email: answers['contact-email'] } }, ['submitted']);
  return [head, ...sections.application.filter(({ required }) => required).map((section) => renderSection(section))].join('\n');
}
