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

/** While somebody writes (`assay dev`), styles come as the server sends them, and a socket tells of changes. */
export const policyWhileWriting: string = policy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'").replace("connect-src 'self'", "connect-src 'self' ws:");

/**
 * The same as a header, with what only a header can say. The search compiles its index reader in a worker, and a worker has the policy
 * of the header it came with, not that of the page.
 */
export const policyHeader: string = `${policy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")};frame-ancestors 'none'`;

/** What else every answer says to browsers, whichever server gives it. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};
