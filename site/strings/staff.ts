import { staff as de } from './de.ts';
import { staff as en } from './en.ts';
import type { Words } from './words.ts';

/** Asked for here and not through `language.ts`: the bundler leaves the other language out only where it sees the choice. */
declare const ASSAY_LANGUAGE: string | undefined;

/** Words of the scripts of the internal edition; apart, because its browsers need them and nothing else. */
export const staffStrings: Words['staff'] = typeof ASSAY_LANGUAGE !== 'undefined' && ASSAY_LANGUAGE === 'de' ? de : en;
