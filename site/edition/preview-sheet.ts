/** Set when the site is built: what only one edition has is left out of the others. */
declare const ASSAY_AUDIENCE: string | undefined;

/** Address of the style sheet that only a preview has; the public edition holds no file of it. */
export const previewSheet: string | undefined = typeof ASSAY_AUDIENCE !== 'undefined' && ASSAY_AUDIENCE === 'preview' ? (await import('../styles/preview.css?url')).default : undefined;
