import type { Reference } from '../facts.ts';
import type { Edit } from '../finding.ts';

/** Whether the range of a reference is that of its address, written as it is, so that another one can take its place. */
export function isVerbatim({ range, url }: Reference): boolean {
  return range.end.offset - range.start.offset === url.length;
}

/** Writes another address in the place of one; nothing where escapes or references hide the old one. */
export function rewriteAddress(reference: Reference, address: string): Edit[] {
  return isVerbatim(reference) ? [{ range: reference.range, text: address }] : [];
}
