import type { Program } from '../../schemas/generated/types.ts';

type Section = Program['sections'][keyof Program['sections']][number];

/**
 * A place that its author must fill in, on one line: `no-template-text` finds every one, and no other rule anything in it. It says what
 * belongs there.
 */
export function fillIn(what: string): string {
  return `{{ ${what.replaceAll(/[{}`*_\n\r]+/g, ' ').replaceAll(/\bwww\./g, '').replaceAll(/ {2,}/g, ' ').trim()} }}`;
}

/** The heading of a section, and what to write below it: the question that it answers, and how somebody else did. */
export function renderSection({ title, intent, example = '', holds, minWords }: Section): string {
  const isSteps = holds.includes('ordered-list');
  const steps = isSteps ? stepsOf(example) : [];
  const first = example === '' ? intent : `${intent} Such as: ${isSteps && steps.length > 0 ? steps[0] : example}`;
  const guidance = [first, ...steps.slice(1)];
  if (isSteps && guidance.length < 2) guidance.push('The next step: what to choose or type, and what the reader sees when it has worked');
  // As long as the section itself must be, so that only the gaps are found.
  if (countWords(guidance.join(' ')) < minWords) guidance.push(`And so on, ${minWords} words or more: ${'whatever a reader needs who has nothing but this article, in the order in which it is needed '.repeat(Math.ceil(minWords / 18)).trim()}`);
  const written = guidance.map((line, index) => (isSteps ? `${index + 1}. ${fillIn(line)}` : fillIn(line)));
  return `## ${title}\n\n${written.join(isSteps ? '\n' : '\n\n')}\n`;
}

/** "1. Open it. 2. Close it." -> ["Open it.", "Close it."] */
function stepsOf(example: string): string[] {
  return example.split(/(?:^|\s)\d+\. /).map((step) => step.trim()).filter((step) => step !== '');
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
