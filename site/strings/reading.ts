import { reading as de } from './de.ts';
import { reading as en } from './en.ts';
import type { Words } from './words.ts';

/** Asked for here and not through `language.ts`: the bundler leaves the other language out only where it sees the choice. */
declare const ASSAY_LANGUAGE: string | undefined;

/** Words of the script on articles; apart, because a browser needs them and nothing else. */
export const readingStrings: Words['reading'] = typeof ASSAY_LANGUAGE !== 'undefined' && ASSAY_LANGUAGE === 'de' ? de : en;
