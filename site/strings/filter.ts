import { filter as de } from './de.ts';
import { filter as en } from './en.ts';
import { language } from './language.ts';
import type { Words } from './words.ts';

/** Words of the filters of the directory; apart, because a browser that filters needs them and nothing else. */
export const filterStrings: Words['filter'] = language === 'de' ? de : en;
