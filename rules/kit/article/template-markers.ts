/** What a template calls the things its author fills in. */
const THING = '(?:product|solution|technology|company|partner|vendor|member|organi[sz]ation|brand|business)';
const PART = "(?:'s|s)?(?: (?:name|logo|description|version|website|web site|url|profile|overview|email|phone|address|contact|here|goes here))*";
const INSIDE = new RegExp(
  String.raw`^(?:the |your |name of (?:the |your )?)?${THING}${PART}$|^(?:insert|fill in|describe|replace|provide|add|enter|list|include|write|explain)(?: \S+){1,12}$|^(?:placeholder|lorem ipsum)$`,
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

const PHRASES = [
  /\blorem ipsum\b/iu,
  /\{\{[^{}\n]{1,60}\}\}/u,
  /\b(?:replace|delete|remove) this (?:text|paragraph|sentence|placeholder|heading|guidance|note to)\b/iu,
  /\b(?:your|sample|placeholder|dummy) (?:text|content) (?:goes )?here\b/iu,
  /\b(?:text|content|image|screenshot|description|link|video) goes here\b/iu,
  /\binsert (?:an? |the |your )?(?:\w+ )?(?:image|screenshot|screen shot|text|link|description|logo|video|diagram|name|url) here\b/iu,
  /\b(?:note|guidance|instructions?) (?:to|for) (?:the )?(?:author|writer|partner author|editor)s?\b/iu,
  /(?<![\w.])(?:TODO|TBD|TBC|FIXME)(?![\w.-])/u,
];
/** A word of each; most texts hold none, and one look is faster than eight. */
const HINT = /lorem|\{\{|(?:replace|delete|remove) this|(?:text|content|goes) here|insert |author|writer|editor|todo|tbd|tbc|fixme/iu;

export interface Leftover {
  index: number;
  raw: string;
}

/** What a template or an unfinished draft left in a text, in order. */
export function findLeftovers(text: string): Leftover[] {
  const found: Leftover[] = [];
  for (const phrase of HINT.test(text) ? PHRASES : []) {
    const match = phrase.exec(text);
    if (match) found.push({ index: match.index, raw: match[0] });
  }
  for (const match of text.matchAll(/\[([^[\]\n]{2,120})\](?![([])|<([^<>\n]{2,120})>/gu)) {
    if (isTemplateMarker(match[1] ?? match[2] ?? '')) found.push({ index: match.index, raw: match[0] });
  }
  return found.sort((a, b) => a.index - b.index);
}
