import { filter as de } from './de.ts';
import { filter as en } from './en.ts';
import type { Words } from './words.ts';

/** Asked for here and not through `language.ts`: the bundler leaves the other language out only where it sees the choice. */
declare const ASSAY_LANGUAGE: string | undefined;

/** Words of the filters of the directory; apart, because a browser that filters needs them and nothing else. */
export const filterStrings: Words['filter'] = typeof ASSAY_LANGUAGE !== 'undefined' && ASSAY_LANGUAGE === 'de' ? de : en;
