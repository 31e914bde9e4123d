import type { VouchedBlock } from '../program/vouched.ts';

/** Blocks as the `digests` of an attestation, indented as they stand in a ledger. */
export function renderDigests(blocks: readonly VouchedBlock[]): string {
  const items = blocks.map(({ path, block, digest }) => `      - path: ${path}\n        block: ${scalar(block)}\n        digest: ${digest}`);
  return ['    digests:', ...items, ''].join('\n');
}

/** An anchor as a YAML text: one that begins with a digit or is a word of YAML would be read as something else. */
function scalar(text: string): string {
  return /^[a-z][a-z0-9-]*$/.test(text) && !['true', 'false', 'null', 'yes', 'no', 'on', 'off'].includes(text) ? text : JSON.stringify(text);
}
