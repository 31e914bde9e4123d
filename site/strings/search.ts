import { search as de } from './de.ts';
import { search as en } from './en.ts';
import { language } from './language.ts';
import type { Words } from './words.ts';

/** Words of the search; apart, because a browser that searches needs them and nothing else. */
export const searchStrings: Words['search'] = language === 'de' ? de : en;
