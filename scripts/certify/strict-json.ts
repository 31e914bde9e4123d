/** A text of JSON that means one thing to whoever reads it, or where it does not. */
export type StrictJson = { data: unknown; text: string } | { wrong: string; from: number; to: number; text: string };

/** No file of a stamp nests deeper. */
const deepest = 12;

/**
 * Reads JSON that anybody may have written: UTF-8, no key twice in one object (readers differ in which one counts), no deeper
 * than a stamp nests. Looks at each character once.
 */
export function readStrictJson(bytes: Uint8Array): StrictJson {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { wrong: 'The file is not UTF-8.', from: 0, to: 0, text: '' };
  }
  const stopped = findUnsafe(text);
  if (stopped) return { ...stopped, text };
  try {
    return { data: JSON.parse(text) as unknown, text };
  } catch (error) {
    const at = Number(/ position (\d+)/.exec((error as Error).message)?.[1] ?? text.length);
    const from = Math.min(at, Math.max(0, text.length - 1));
    return { wrong: 'The file is no JSON from here on.', from, to: Math.min(text.length, from + 1), text };
  }
}

/** The first key that an object has twice, or the first bracket that opens one level too many. */
function findUnsafe(text: string): { wrong: string; from: number; to: number } | undefined {
  const open: (Set<string> | undefined)[] = [];
  let isKey = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '{' || character === '[') {
      if (open.length === deepest) return { wrong: `The file nests deeper than ${deepest} levels.`, from: at, to: at + 1 };
      open.push(character === '{' ? new Set() : undefined);
      isKey = character === '{';
    } else if (character === '}' || character === ']') {
      open.pop();
      isKey = false;
    } else if (character === ',') isKey = open.at(-1) !== undefined;
    else if (character === '"') {
      const from = at;
      at = endOfString(text, at);
      const keys = open.at(-1);
      if (isKey && keys) {
        const key = unescaped(text.slice(from, at + 1));
        if (keys.has(key)) return { wrong: `The key ${JSON.stringify(key.slice(0, 60))} stands twice.`, from, to: at + 1 };
        keys.add(key);
        isKey = false;
      }
    }
  }
  return undefined;
}

/** Index of the quote that ends a string. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

/** Two keys are the same when they mean the same, however they are written. */
function unescaped(quoted: string): string {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return quoted;
  }
}
