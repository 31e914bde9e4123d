import { nearest } from '../../rules/kit/did-you-mean.ts';
import { capital, quoted } from '../../rules/kit/printable.ts';
import type { WalkedStep } from '../../rules/kit/catalogue/attestations.ts';
import type { Step } from '../program/steps.ts';
import { parseWorksheet, suggestion, type FilledArticle, type FilledSheet, type FilledStep, type Problem } from './parse-worksheet.ts';
import { longestNote, results, type Result, type Worksheet, type WorksheetArticle } from './worksheet.ts';

export type RecordedStep = Omit<WalkedStep, 'pointer'>;

/** What a filled worksheet says of each step, or all that keeps it from being recorded. */
export interface ReadResults {
  /** In the order of the articles; complete when there is no problem. */
  steps: RecordedStep[];
  /** Who followed the steps, where the worksheet says so. */
  integrator?: string;
  /** By line. */
  problems: Problem[];
}

/**
 * Reads what somebody wrote into a worksheet, and holds it against the worksheet that would be printed today: each step once, each with a
 * result, and no other text than the articles have now.
 */
export function readResults(text: string, today: Worksheet): ReadResults {
  const { sheet, problems } = parseWorksheet(text);
  if (Object.keys(sheet.head).length === 0 && sheet.articles.length === 0) {
    return { steps: [], problems: [{ line: 1, what: `This is no worksheet; \`assay walkthrough ${today.solution}\` prints one.` }] };
  }
  const all = [...problems, ...headProblems(sheet, today)];
  const steps: RecordedStep[] = [];
  for (const article of today.articles) {
    const [own, again] = sheet.articles.filter(({ path }) => path === article.path);
    if (again) all.push({ line: again.line, what: `The article stands a second time; the first is on line ${own?.line}. Keep one.` });
    if (own) steps.push(...articleResults(own, article, today, all));
    else all.push({ line: 1, what: `The article ${article.path} is missing; ${printAnew(today)}.` });
  }
  for (const { path, line } of sheet.articles) {
    const paths = today.articles.map((article) => article.path);
    if (!paths.includes(path)) all.push({ line, what: `${today.solution} has no Public article ${quoted(path)}${suggestion(path, paths)}` });
  }
  const integrator = sheet.head.Integrator?.value;
  return { steps, ...(integrator !== undefined && integrator !== '' && { integrator }), problems: all.sort((a, b) => a.line - b.line) };
}

function headProblems({ head }: FilledSheet, today: Worksheet): Problem[] {
  const wanted = { Solution: today.solution, Program: today.program, Requirement: today.requirement, 'Product version': today.productVersion } as const;
  return Object.entries(wanted).flatMap(([name, value]) => {
    const given = head[name as keyof typeof wanted];
    if (value === undefined || given?.value === value) return [];
    if (!given) return [{ line: 1, what: `The line \`- ${name}: ${value}\` is missing; write it as it was printed.` }];
    if (name === 'Product version') return [{ line: given.line, what: `The worksheet is about version ${quoted(given.value)}; the product is at ${quoted(value)} now. ${capital(printAnew(today))}.` }];
    return [{ line: given.line, what: `The worksheet is for ${name.toLowerCase()} ${quoted(given.value)}, not ${quoted(value)}.` }];
  });
}

function articleResults(filled: FilledArticle, article: WorksheetArticle, today: Worksheet, problems: Problem[]): RecordedStep[] {
  if (!filled.digest) {
    problems.push({ line: filled.line, what: 'The line `- Digest:` of the article is missing; write it as it was printed.' });
    return [];
  }
  // Of a text that is another one, nothing can be said step by step.
  if (filled.digest.value !== article.digest) {
    problems.push({ line: filled.digest.line, what: `${article.path} is not the text that this worksheet was printed for; ${printAnew(today)}, and follow what changed.` });
    return [];
  }
  const left = [...filled.steps];
  const steps = article.steps.flatMap((step) => {
    const at = left.findIndex((candidate) => candidate.block === step.block && candidate.number === step.number);
    const [own] = at === -1 ? [] : left.splice(at, 1);
    if (own) return stepResult(own, step, problems);
    problems.push({ line: filled.line, what: `Step ${step.number} of \`#${step.block}\` is missing; ${printAnew(today)}, and copy it from there.` });
    return [];
  });
  for (const { block, number, line } of left) {
    const first = filled.steps.find((other) => other.block === block && other.number === number);
    const isTwice = article.steps.some((step) => step.block === block && step.number === number);
    const blocks = [...new Set(article.steps.map((step) => step.block))];
    const what = isTwice ? `Step ${number} of \`#${block}\` stands a second time; the first is on line ${first?.line}. Keep one.` : `The article has no step ${quoted(number)} under \`#${block}\`${blocks.includes(block) ? '.' : suggestion(block, blocks)}`;
    problems.push({ line, what });
  }
  return steps;
}

function stepResult({ result, note, line }: FilledStep, { path, block, number, digest }: Step, problems: Problem[]): RecordedStep[] {
  const found = result && readResult(result.text);
  if (!result) problems.push({ line, what: `Step ${number} has no line \`Result:\`; write it as it was printed.` });
  else if (result.text === '') problems.push({ line: result.line, what: `Step ${number} has no result; write ${choices}.` });
  else if (!found) problems.push({ line: result.line, what: `${quoted(result.text, 60)} is no result${near(result.text)}` });
  const text = note?.text ?? '';
  if (!note) problems.push({ line, what: `Step ${number} has no line \`Note:\`; write it as it was printed, empty where there is nothing to say.` });
  else if (text.length > longestNote) problems.push({ line: note.line, what: `The note on step ${number} has ${text.length} characters; the ledger holds ${longestNote}. Shorten it, and give the rest as evidence.` });
  else if (text === '' && found !== undefined && found !== 'pass') problems.push({ line: note.line, what: `Step ${number} needs a note: ${found === 'fail' ? 'what happened instead' : 'why it does not apply'}.` });
  return found === undefined ? [] : [{ path, block, step: number, digest, result: found, ...(text !== '' && { note: text }) }];
}

const choices = 'pass, fail or not applicable';

function readResult(text: string): Result | undefined {
  const plain = text.toLowerCase().replaceAll(/[\s_-]+/g, ' ').replace(/\.$/, '');
  return Object.entries(results).find(([name]) => name === plain)?.[1];
}

function near(text: string): string {
  const found = nearest(text.toLowerCase(), Object.keys(results));
  return found === undefined ? `; write ${choices}.` : `; did you mean ${quoted(found)}?`;
}

function printAnew({ solution }: Worksheet): string {
  return `print the worksheet anew with \`assay walkthrough ${solution}\``;
}
