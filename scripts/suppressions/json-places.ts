/** Where keys and values of a JSON text stand, as offsets, by JSON pointer. */
export interface JsonPlaces {
  keys: Map<string, readonly [from: number, to: number]>;
  values: Map<string, readonly [from: number, to: number]>;
}

interface Open {
  pointer: string;
  start: number;
  /** Items so far; -1 in an object. */
  items: number;
  key: string | undefined;
}

/** Finds the places in a text that `JSON.parse` takes; deep nesting costs no stack. */
export function findJsonPlaces(text: string): JsonPlaces {
  const places: JsonPlaces = { keys: new Map(), values: new Map() };
  const open: Open[] = [];
  const pointerHere = (): string => {
    const parent = open.at(-1);
    if (!parent) return '';
    return `${parent.pointer}/${parent.items === -1 ? escapePointer(parent.key ?? '') : parent.items}`;
  };
  const close = (from: number, to: number): void => {
    places.values.set(pointerHere(), [from, to]);
    const parent = open.at(-1);
    if (!parent) return;
    if (parent.items === -1) parent.key = undefined;
    else parent.items += 1;
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (character === '{' || character === '[') open.push({ pointer: pointerHere(), start: at, items: character === '[' ? 0 : -1, key: undefined });
    else if (character === '}' || character === ']') {
      const ended = open.pop();
      if (ended) close(ended.start, at + 1);
    } else if (!/[\s,:]/.test(character)) {
      const end = character === '"' ? endOfString(text, at) : endOfWord(text, at);
      const parent = open.at(-1);
      if (character === '"' && parent?.items === -1 && parent.key === undefined) {
        parent.key = JSON.parse(text.slice(at, end)) as string;
        places.keys.set(pointerHere(), [at, end]);
      } else close(at, end);
      at = end - 1;
    }
  }
  return places;
}

/** A key as a segment of a JSON pointer. */
export function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length && !/[\s,\]}]/.test(text[at] as string)) at++;
  return at;
}
