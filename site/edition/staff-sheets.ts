/** Set when the site is built: what only one edition has is left out of the other. */
declare const ASSAY_AUDIENCE: string | undefined;

/** Addresses of the style sheets that only the internal edition has; the public one holds no file of them. */
export const staffSheets: { staff: string; callSheet: string; home: string } | undefined =
  typeof ASSAY_AUDIENCE !== 'undefined' && ASSAY_AUDIENCE === 'internal'
    ? {
        staff: (await import('../styles/staff.css?url')).default,
        callSheet: (await import('../styles/call-sheet.css?url')).default,
        home: (await import('../styles/staff-home.css?url')).default,
      }
    : undefined;
