import common from '../../schemas/front-matter/common.schema.json' with { type: 'json' };
import type { ProgramList } from '../pipeline/program-values.ts';

/** One thing that must be known before a file can be written. */
export interface Question {
  /** Name of the flag that answers it. */
  flag: string;
  /** The question, without a question mark; also what the help says of the flag. */
  ask: string;
  /** What it is when nobody says otherwise. */
  usually?: string;
  /** Answers that there are; any text when absent. */
  among?: readonly string[];
  /** The list of the program that the answer comes from. */
  from?: ProgramList;
  /** What is wrong with an answer, as the end of "<flag> ..."; undefined when nothing is. */
  problem?(answer: string): string | undefined;
}

export type Answers = Readonly<Record<string, string>>;

const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const phone = new RegExp(common.$defs.phone.pattern);
const address = new RegExp(common.$defs.url.pattern);

/** Questions that are asked more than once. */
export const isEmail = (answer: string): string | undefined => (email.test(answer) ? undefined : 'is an address such as support@acme.example');
export const isPhone = (answer: string): string | undefined => (phone.test(answer) ? undefined : 'is a number with its country code, such as +1 303 555 0142');
export const isAddress = (answer: string): string | undefined => (address.test(answer) ? undefined : 'is a whole https address');

/** Whether an answer fits the field that it is written into: its length, and its form where there is one. */
export function fitting({ maxLength = Infinity, pattern, examples = [] }: { maxLength?: number; pattern?: string; examples?: readonly string[] }): NonNullable<Question['problem']> {
  const form = pattern === undefined ? undefined : new RegExp(pattern, 'u');
  return (answer) => {
    if (form !== undefined && !form.test(answer)) return `is written like ${examples[0] ?? pattern ?? ''}`;
    return [...answer].length > maxLength ? `has ${maxLength} characters at most` : undefined;
  };
}
