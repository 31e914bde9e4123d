import type { Language } from '../../schemas/languages.ts';

/** Set when the site is built: browsers are sent the words of one language only. */
declare const ASSAY_LANGUAGE: Language | undefined;

/** The language that the interface speaks. */
export const language: Language = typeof ASSAY_LANGUAGE === 'undefined' ? 'en' : ASSAY_LANGUAGE;
