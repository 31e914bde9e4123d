import { search as de } from './de.ts';
import { search as en } from './en.ts';
import type { Words } from './words.ts';

/** Asked for here and not through `language.ts`: the bundler leaves the other language out only where it sees the choice. */
declare const ASSAY_LANGUAGE: string | undefined;

/** Words of the search; apart, because a browser that searches needs them and nothing else. */
export const searchStrings: Words['search'] = typeof ASSAY_LANGUAGE !== 'undefined' && ASSAY_LANGUAGE === 'de' ? de : en;
