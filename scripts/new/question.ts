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
  /** What is wrong with an answer, as the end of "<flag> ..."; undefined when nothing is. */
  problem?(answer: string): string | undefined;
}

export type Answers = Readonly<Record<string, string>>;

const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const phone = /^\+[0-9][0-9 ().-]{5,30}(?: ?(?:ext\.?|x) ?[0-9]{1,7})?$/;

/** Questions that are asked more than once. */
export const isEmail = (answer: string): string | undefined => (email.test(answer) ? undefined : 'is an address such as support@acme.example');
export const isPhone = (answer: string): string | undefined => (phone.test(answer) ? undefined : 'is a number with its country code, such as +1 303 555 0142');
export const isAddress = (answer: string): string | undefined => (/^https:\/\/[^\s]+$/.test(answer) ? undefined : 'is a whole https address');
