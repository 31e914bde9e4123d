import type { RootContent } from 'mdast';
import type { EditionSupport } from '../../../schemas/edition.ts';
import { lineOf, type Block } from './sections.ts';
import { sentencesOf } from './sentences.ts';

/** What comes after the first try: "If nobody answers within ten minutes, call again." */
const next = /\b(?:nobody|no[ -]one|none of them)(?: \w+){0,3} (?:answers?|responds?|replies|picks up|reacts|calls back)\b|\b(?:no|without(?: an?)?) (?:answer|reply|response|reaction)\b|\bescalat(?:e|es|ed|ing)\b|\b(?:second|next|third) (?:line|level|contact|person)\b/i;

/** What the section about contacts says beside the contacts themselves: what to know before a call, and what to do when nobody answers. */
export function howToReach(blocks: readonly Block[]): Pick<EditionSupport, 'calling' | 'unanswered'> {
  const sentences = blocks.flatMap(({ node }) => (node.type === 'paragraph' && !isContact(node) ? sentencesOf(lineOf(node)) : []));
  const at = sentences.findIndex((sentence) => next.test(sentence));
  const said = (some: readonly string[]): string[] => some.filter((sentence) => !sentence.endsWith(':'));
  return at === -1 ? { calling: said(sentences), unanswered: [] } : { calling: said(sentences.slice(0, at)), unanswered: said(sentences.slice(at)) };
}

/** A paragraph that gives a contact stands on the card already. */
function isContact(node: RootContent): boolean {
  if (node.type === 'link' && /^(?:mailto|tel):/iu.test(node.url)) return true;
  return 'children' in node && (node.children as RootContent[]).some(isContact);
}
