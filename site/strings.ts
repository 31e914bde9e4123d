import { de } from './strings/de.ts';
import { en } from './strings/en.ts';
import { language } from './strings/language.ts';
import type { Words } from './strings/words.ts';

/** Every word of the interface, in the language that the site is built in; `site/strings/` holds one file for each. */
export const strings: Words = { en, de }[language];
