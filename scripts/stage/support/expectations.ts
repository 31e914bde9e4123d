import type { RootContent } from 'mdast';
import { findAnswerTime } from '../../../rules/kit/article/time-spans.ts';
import type { EditionSupport } from '../../../schemas/edition.ts';
import { literally } from '../../literally.ts';
import { lineOf, type Block } from './sections.ts';
import { sentencesOf } from './sentences.ts';

type Expectations = Pick<EditionSupport, 'answers' | 'vendor' | 'partner' | 'rest'>;

/** Two answers in one sentence: "within 15 minutes, everything else within 2 hours". */
const besides = /[,;] (?=(?:and )?(?:everything|anything|all) else\b)/iu;

/**
 * Sorts what was agreed by who answers: sentences that give a time are the partner's answers, the soonest first; all others belong to whom
 * they name first. Nothing is left out and nothing is put in other words, so that a sentence under the wrong heading still says what it says.
 *
 * @param partner names that the partner goes by.
 * @param vendor names that the vendor goes by, beside "we".
 */
export function sortExpectations(blocks: readonly Block[], partner: readonly string[], vendor: readonly string[]): Expectations {
  const names = (all: readonly string[]): string => all.filter((name) => name !== '').map(literally).join('|');
  const sides = {
    vendor: new RegExp(String.raw`\b(?:we|us|ours?)\b|${names(vendor)}`, 'iu'),
    partner: new RegExp(names(partner), 'iu'),
    rest: /\bcustomer(?:'s|’s)(?: own)?(?: to|[.,;:]|$)/iu,
  };
  const sorted: Expectations = { answers: [], vendor: [], partner: [], rest: [] };
  const timed: { minutes: number; within: string; text: string }[] = [];
  for (const line of blocks.flatMap(({ node }) => linesOf(node))) {
    const parts = sentencesOf(line.text).flatMap((sentence) => sentence.split(besides));
    const answers = parts.map((text) => ({ text, time: timeIn(text) }));
    // A sentence without a time may need the one before it to be understood.
    if (answers.every(({ time }) => time)) timed.push(...answers.map(({ text, time }) => ({ ...time!, text: whole(text) })));
    else if (answers.some(({ time }) => time)) timed.push({ ...answers.find(({ time }) => time)!.time!, text: line.text });
    else sorted[sideOf(line.text, sides)].push(line.text);
  }
  sorted.answers = timed.toSorted((a, b) => a.minutes - b.minutes).map(({ within, text }) => ({ within, text }));
  return sorted;
}

/** Items of lists, rows of tables and paragraphs; what only leads to the next block says nothing by itself. */
function linesOf(node: RootContent): { text: string }[] {
  switch (node.type) {
    case 'list':
      return node.children.map((item) => ({ text: lineOf(item) })).filter(({ text }) => text !== '');
    case 'table':
      return node.children.slice(1).map((row) => ({ text: row.children.map(lineOf).filter(Boolean).join(': ') })).filter(({ text }) => text !== '');
    case 'paragraph': {
      const text = lineOf(node);
      return text === '' || text.endsWith(':') ? [] : [{ text }];
    }
    default:
      return [];
  }
}

function timeIn(text: string): { minutes: number; within: string } | undefined {
  const span = findAnswerTime(text);
  // "within the hour" is one; "the next day" is said as it stands.
  return span && { minutes: span.minutes, within: span.raw.replace(/^(?:the|an?) (?=\w+$)/iu, '1 ') };
}

function sideOf(text: string, sides: Record<'vendor' | 'partner' | 'rest', RegExp>): 'vendor' | 'partner' | 'rest' {
  const found = (['vendor', 'partner', 'rest'] as const).map((side) => ({ side, at: text.search(sides[side]) })).filter(({ at }) => at >= 0);
  return found.sort((a, b) => a.at - b.at)[0]?.side ?? 'rest';
}

/** A part of a sentence as one of its own. */
function whole(text: string): string {
  const said = text.trim().replace(/^and /iu, '');
  return said.charAt(0).toUpperCase() + said.slice(1) + (/[.!?]$/u.test(said) ? '' : '.');
}
