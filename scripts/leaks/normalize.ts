/** One case, one form for every character, nothing invisible: what texts are compared in. */
export function normalize(text: string): string {
  // Plain ASCII, the usual case, has nothing to unify.
  if (!/[^\u0000-\u007F]/.test(text)) return text.toLowerCase();
  // By way of upper case, in which some letters become two: "ß" and "SS" are one.
  return text.normalize('NFKC').replaceAll(/[\u00AD\u0600-\u0605\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0001}-\u{E007F}]/gu, '').toUpperCase().toLowerCase().replaceAll('ς', 'σ');
}

/**
 * Whether a sentence or block ends at an offset: a full stop, question or exclamation mark before white space; an empty line; in
 * Markdown the end of a link's text, and of an address that ends in a slash or a file's name. Addresses of one page are written in several ways, and
 * what stands around them says nothing with them.
 */
export function endsBlock(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x0a) return text.charCodeAt(at + 1) === 0x0a;
  if (code === 0x5d) return text.charCodeAt(at + 1) === 0x28;
  if (code === 0x29) return text.charCodeAt(at - 1) === 0x2f || text.startsWith('.md', at - 3);
  return (code === 0x2e || code === 0x21 || code === 0x3f) && isSpace(text.charCodeAt(at + 1));
}

/** The sentences, headings, cells and items of a normalized text in Markdown, without their marks. */
export function* sentencesIn(text: string): Generator<string> {
  for (const line of text.split(/\n(?=[ \t]*(?:[-*+#>|]|\d{1,9}[.)][ \t]))|\n[ \t]*\n|\|/)) {
    let start = 0;
    for (let at = 0; at < line.length; at += 1) {
      if (!endsBlock(line, at)) continue;
      yield line.slice(start, at);
      start = at + 1;
    }
    yield line.slice(start);
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0xa0;
}

/** 1 for what is part of a word, 2 for what is not; 0 until asked. */
const kinds = new Uint8Array(0x10000);

/** Whether a UTF-16 unit is part of a word: a letter, a digit, or something that belongs to one. */
export function isWordCode(code: number): boolean {
  let kind = kinds[code];
  if (kind === 0) kinds[code] = kind = /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(String.fromCharCode(code)) ? 1 : 2;
  return kind === 1;
}
