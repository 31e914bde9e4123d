import { withoutOverlaps } from './overlaps.ts';

/** What a template calls the things its author fills in. */
const THING = '(?:product|solution|technology|company|partner|vendor|member|organi[sz]ation|brand|business)';
const PART = "(?:'s|s)?(?: (?:name|logo|description|version|website|web site|url|profile|overview|email|phone|address|contact|here|goes here))*";
const INSIDE = new RegExp(
  String.raw`^(?:the |your |name of (?:the |your )?)?${THING}${PART}$|^(?:insert|fill in|describe|replace|provide|add|enter|list|include|write|explain)(?: \S+){1,12}$|^(?:placeholder|lorem ipsum|screen ?shot|screen ?shots? (?:here|(?:of|with) .{1,80})|(?:image|picture|diagram|logo|video) (?:here|placeholder)|(?:partner|vendor|author|writer) to (?:add|complete|confirm|fill in|provide|supply|write)(?: .{1,60})?|to be (?:added|completed|confirmed|provided|supplied|written)(?: .{1,60})?)$`,
  'iu',
);

/**
 * Whether words in brackets are a template's: "Your product name", "insert a screenshot". What the reader replaces ("your-ip",
 * "server name") is not, nor are keys and buttons ("Enter").
 */
export function isTemplateMarker(words: string): boolean {
  const plain = words.replaceAll(/[\s_-]+/gu, ' ').trim();
  return plain.length <= 120 && INSIDE.test(plain);
}

/** One pattern for all phrases: each look at the text of an article costs. */
const PHRASE = new RegExp(
  [
    String.raw`\blorem ipsum\b`,
    String.raw`\{\{[^{}\n]{1,500}\}\}`,
    String.raw`\b(?:replace|delete|remove) this (?:text|paragraph|sentence|placeholder|heading|guidance|note to)\b`,
    String.raw`\b(?:your|sample|placeholder|dummy) (?:text|content) (?:goes )?here\b`,
    String.raw`\b(?:text|content|image|screenshot|description|link|video) goes here\b`,
    String.raw`\binsert (?:an? |the |your )?(?:\w+ )?(?:image|screenshot|screen shot|text|link|description|logo|video|diagram|name|url) here\b`,
    String.raw`\b(?:note|guidance|instructions?) (?:to|for) (?:the )?(?:author|writer|partner author|editor)s?\b`,
  ].join('|'),
  'gi',
);
/** A part of each; most texts hold none. The "u" flag would make both twice as slow. */
const HINT = /lorem ipsum|\{\{|(?:replace|delete|remove) this |(?:text|content|goes) here|insert (?:\w+ ){1,4}here|(?:to|for) (?:the )?(?:partner )?(?:author|writer|editor)/i;
const MARK = /(?<![\w.])(?:TODO|TBD|TBC|TBA|FIXME|T\.B\.[ACD]\.?)(?![\w-]|\.\w)/gu;
const BRACKETS = /\[([^[\]\n]{2,120})\](?![([])|<([^<>\n]{2,120})>/gu;

export interface Leftover {
  index: number;
  raw: string;
}

/** What a template or an unfinished draft left in a text, in order. */
export function findLeftovers(text: string): Leftover[] {
  const found: Leftover[] = [...(HINT.test(text) ? text.matchAll(PHRASE) : []), ...text.matchAll(MARK)].map(({ 0: raw, index }) => ({ index, raw }));
  for (const match of text.matchAll(BRACKETS)) {
    if (isTemplateMarker(match[1] ?? match[2] ?? '')) found.push({ index: match.index, raw: match[0] });
  }
  // "[Insert a logo here]" is one leftover, with its brackets.
  return withoutOverlaps(found.map((leftover) => ({ ...leftover, start: leftover.index, end: leftover.index + leftover.raw.length })));
}
