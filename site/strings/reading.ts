import { reading as de } from './de.ts';
import { reading as en } from './en.ts';
import { language } from './language.ts';
import type { Words } from './words.ts';

/** Words of the script on articles; apart, because a browser needs them and nothing else. */
export const readingStrings: Words['reading'] = language === 'de' ? de : en;
