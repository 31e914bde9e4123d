/**
 * What a page may load and run: its own files, and nothing that stands in the page itself. Written out rather than left to the
 * site's builder, which adds a hash for every script there is to every page; `'self'` allows them all.
 */
export const policy: string = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join(';');
