import { oneLine } from '../../rules/kit/one-line.ts';
import { printable, withoutCommands } from '../reporters/text.ts';
import { wrap } from '../reporters/wrap.ts';
import type { Step } from '../program/steps.ts';
import { headFields, results, type Answer, type Earlier, type HeadField, type Worksheet, type WorksheetArticle } from './worksheet.ts';

/** Lines of a step that are shown; the article has the rest. */
const mostLines = 12;
const width = 92;
/** A word longer than this is broken. */
const longestWord = 400;

/**
 * The worksheet as Markdown. What comes from an article stands in code, so that nothing in it is markup, and in lines of its own that no
 * field can be mistaken for.
 *
 * @param earlier what is known of the steps already, to be filled in.
 */
export function renderWorksheet(sheet: Worksheet, earlier?: Earlier): string {
  const { solution, title, requirement, articles } = sheet;
  const head: Record<HeadField, string | undefined> = { Solution: solution, Program: sheet.program, Requirement: requirement, 'Product version': sheet.productVersion, Integrator: sheet.integrator };
  const lines = [
    `# Walkthrough of ${solution}`,
    '',
    `${inert(title)}, from the documentation alone.`,
    '',
    `Follow each step with nothing but the article, as a customer would. Write behind \`Result:\` ${Object.keys(results).slice(0, -1).join(', ')} or ${Object.keys(results).at(-1)}, and behind`,
    '`Note:` what you saw; a note may go on over several lines, and a result other than pass needs one. Change nothing else.',
    `\`npx assay attest ${solution} <this file>\` then signs ${requirement} with it.`,
    ...(earlier ? ['', `Steps whose text is that of the signature of ${earlier.date} are filled as they were then. The others are to be followed.`] : []),
    '',
    ...headFields.map((field) => `- ${field}: ${inert(head[field] ?? '')}`.trimEnd()),
    ...articles.flatMap((article) => renderArticle(article, earlier)),
  ];
  return withoutCommands(`${lines.join('\n')}\n`);
}

function renderArticle({ path, title, digest, steps }: WorksheetArticle, earlier: Earlier | undefined): string[] {
  const sections = new Map<string, Step[]>();
  for (const step of steps) sections.set(step.block, [...(sections.get(step.block) ?? []), step]);
  return [
    '',
    `## Article ${path}`,
    '',
    `- Title: ${inert(title)}`,
    `- Digest: ${digest}`,
    ...(steps.length === 0 ? ['', 'This article has no numbered steps.'] : []),
    ...[...sections].flatMap(([block, own]) => ['', `### ${inert(own[0]?.section ?? '')} \`#${block}\``.replace('###  ', '### '), ...own.flatMap((step) => renderStep(step, earlier?.of(step)))]),
  ];
}

function renderStep({ number, text }: Step, known: Answer | undefined): string[] {
  const word = Object.entries(results).find(([, result]) => result === known?.result)?.[0] ?? '';
  const lines = text.split('\n').flatMap((line) => (line.length <= width ? printable(line) : wrap(printable(line), width).flatMap((part) => part.match(new RegExp(`.{1,${longestWord}}`, 'gsu')) ?? [])));
  const shown = lines.length > mostLines ? [...lines.slice(0, mostLines - 1), '…'] : lines;
  return ['', `#### Step ${number}`, '', ...(text === '' ? [] : [...shown.map((line) => `    ${line}`.trimEnd()), '']), `Result: ${word}`.trimEnd(), '', `Note: ${printable(known?.note ?? '')}`.trimEnd()];
}

/** Text of one line that no reader of Markdown makes anything of: as it is where it is plain words, else as code. */
function inert(text: string): string {
  const shown = printable(oneLine(text), { most: 200 });
  if (shown === '' || /^[\p{L}\p{N}][\p{L}\p{N} ,;'’()/+.-]*$/u.test(shown) && !/www\.|\bGH-\d|\b[0-9a-f]{7,40}\b/i.test(shown)) return shown;
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** What `inert` was given, as far as it shows all of it. */
export function readInert(text: string): string {
  const trimmed = text.trim();
  const fence = /^`+/.exec(trimmed)?.[0];
  if (fence === undefined || trimmed.length < 2 * fence.length + 1 || !trimmed.endsWith(fence)) return trimmed;
  const inner = trimmed.slice(fence.length, -fence.length);
  return inner.startsWith(' `') || inner.endsWith('` ') ? inner.slice(1, -1) : inner;
}
