import { createInterface } from 'node:readline/promises';
import { suggest } from '../command.ts';
import { UsageError } from '../errors.ts';
import type { Host } from '../host.ts';
import type { Answers, Question } from './question.ts';

/**
 * Gets an answer to every question: from the flags, else from whoever sits at the terminal. Throws UsageError where a flag is wrong,
 * or where nobody can be asked and something is missing: a program that runs this must not wait for an answer that never comes.
 */
export async function collectAnswers(questions: readonly Question[], given: Readonly<Record<string, unknown>>, host: Host): Promise<Answers> {
  const answers: Record<string, string> = {};
  const open: Question[] = [];
  for (const question of questions) {
    const { flag } = question;
    const answer = given[flag];
    if (typeof answer !== 'string') {
      open.push(question);
      continue;
    }
    const problem = problemWith(question, answer.trim());
    if (problem !== undefined) throw new UsageError(`--${flag} ${problem}, not ${JSON.stringify(answer)}${suggest(answer, question.among ?? [])}`);
    answers[flag] = answer.trim();
  }
  if (open.length === 0) return answers;
  if (!host.terminal || !host.interactive) {
    const missing = open.filter(({ usually }) => usually === undefined);
    if (missing.length > 0) throw new UsageError(`nobody is there to ask; give ${missing.map(({ flag, ask }) => `--${flag} (${ask})`).join(', ')}`);
    return { ...answers, ...Object.fromEntries(open.map(({ flag, usually = '' }) => [flag, usually])) };
  }
  return { ...answers, ...(await askAll(open, host)) };
}

async function askAll(questions: readonly Question[], host: Host): Promise<Answers> {
  const [input, output] = host.streams();
  const lines = createInterface({ input, output, terminal: host.terminal });
  try {
    const answers: Record<string, string> = {};
    for (const question of questions) answers[question.flag] = await askOne(question, lines, host);
    return answers;
  } finally {
    lines.close();
  }
}

async function askOne(question: Question, lines: ReturnType<typeof createInterface>, host: Host): Promise<string> {
  const { ask, usually, among } = question;
  if (among) host.out(`  ${among.join(', ')}\n`);
  for (;;) {
    const answer = (await lines.question(`${ask}${usually === undefined ? '' : ` [${usually}]`}: `)).trim() || (usually ?? '');
    const problem = problemWith(question, answer);
    if (problem === undefined) return answer;
    host.out(`  It ${problem}${suggest(answer, question.among ?? []) || '.'}\n`);
  }
}

function problemWith({ among, problem }: Question, answer: string): string | undefined {
  if (answer === '') return 'must not be empty';
  if (/[\u0000-\u001f\u007f-\u009f{}]/.test(answer)) return 'is one line of plain text';
  if (among && !among.includes(answer)) return `is one of ${among.join(', ')}`;
  return problem?.(answer);
}
