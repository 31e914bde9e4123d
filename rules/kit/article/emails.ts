export interface EmailMatch {
  start: number;
  end: number;
  raw: string;
}

const LOCAL = /[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]/u;
const DOMAIN = /[A-Za-z0-9.-]/u;

/** Email addresses in a text: for each "@", what may stand before and behind it. Linear, whatever the text. */
export function findEmails(text: string): EmailMatch[] {
  const found: EmailMatch[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < 64 && LOCAL.test(text[start - 1]!)) start -= 1;
    let end = at + 1;
    while (end < text.length && end - at < 255 && DOMAIN.test(text[end]!)) end += 1;
    while (end > at && /[.-]/u.test(text[end - 1]!)) end -= 1;
    while (start < at && /[.'`*({=/]/u.test(text[start]!)) start += 1;
    if (start < at && /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+){0,10}\.[A-Za-z]{2,}$/u.test(text.slice(at + 1, end))) {
      found.push({ start, end, raw: text.slice(start, end) });
    }
  }
  return found;
}
