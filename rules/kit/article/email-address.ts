import { createRequire } from 'node:module';

type IsEmail = (text: string, options?: { allow_utf8_local_part?: boolean }) => boolean;

let isEmail: IsEmail | undefined;

/** Whether mail can be addressed to a text. ASCII only: look-alike letters and marks of direction pass elsewhere and must not here. */
export function isEmailAddress(text: string): boolean {
  isEmail ??= createRequire(import.meta.url)('validator/lib/isEmail.js') as IsEmail;
  return /^[\u0021-\u007e]+$/u.test(text) && isEmail(text, { allow_utf8_local_part: false });
}
