/** What is being typed in front matter, read off indentation alone: a text in the making is seldom whole YAML. */
export interface FrontMatterPlace {
  /** JSON pointer of the field that is being typed, or of the group that a new key is typed in. */
  pointer: string;
  /** Whether it stands behind a colon, where only a value can. */
  isValue: boolean;
  /** Keys that the group has already. */
  keys: readonly string[];
  /** What is typed of it so far. */
  typed: string;
}

/** A key or an item of a list, by the column where it begins. */
interface Level {
  column: number;
  pointer: string;
  isItem: boolean;
}

const longestBlock = 2000;
const lineParts = /^(\s*(?:-\s+)*)(-$)?(?:([A-Za-z][\w-]*)\s*:(?=\s|$)\s*)?/;

/** The place at a column of a line (both counted from 0) in the front matter of a text; undefined where there is none. */
export function findPlace(lines: readonly string[], line: number, column: number): FrontMatterPlace | undefined {
  if (lines[0]?.trimEnd() !== '---' || line < 1 || line > longestBlock) return undefined;
  const end = lines.slice(0, longestBlock).findIndex((text, at) => at > 0 && text.trimEnd() === '---');
  if (end !== -1 && line >= end) return undefined;
  const block = lines.slice(1, end === -1 ? line + 1 : end);
  block[line - 1] = (lines[line] ?? '').slice(0, column);
  const read = readBlock(block);
  const here = read[line - 1];
  if (!here) return undefined;
  const rest = (block[line - 1] ?? '').slice(here.after);
  const braces = /\{([^{}]*)$/.exec(rest);
  if (braces) return insideBraces(here.pointer, braces[1] ?? '', lines[line] ?? '');
  const typed = here.isValue ? (/[^,[\]"'\s]*$/.exec(rest)?.[0] ?? '') : rest.trimStart();
  return { pointer: here.pointer, isValue: here.isValue, typed, keys: read.flatMap((other) => (other?.group === here.pointer && other.key !== undefined ? other.key : [])) };
}

/** A group written on one line: `{ path: partners/..., block: top }`. */
function insideBraces(pointer: string, written: string, line: string): FrontMatterPlace {
  const last = written.slice(written.lastIndexOf(',') + 1).trimStart();
  const [, key, value = ''] = /^([A-Za-z][\w-]*)\s*:\s*(.*)$/.exec(last) ?? [];
  if (key !== undefined) return { pointer: `${pointer}/${key}`, isValue: true, keys: [], typed: value };
  return { pointer, isValue: false, keys: [...line.matchAll(/[{,]\s*([A-Za-z][\w-]*)\s*:/g)].map(([, name]) => name ?? ''), typed: last };
}

interface ReadLine {
  /** The group that the line's key belongs to. */
  group: string;
  key?: string;
  /** What is typed at the end of the line: the value of the key, else something in the group. */
  pointer: string;
  isValue: boolean;
  /** The column behind marks and key. */
  after: number;
}

function readBlock(block: readonly string[]): (ReadLine | undefined)[] {
  const levels: Level[] = [];
  const items = new Map<string, number>();
  const top = (): string => levels.at(-1)?.pointer ?? '';
  /** The items of a list may stand as far left as the key that it belongs to. */
  const leave = (column: number, forItem: boolean): void => {
    const stays = levels.findLastIndex((level) => level.column < column || (level.column === column && forItem && !level.isItem));
    levels.splice(stays + 1);
  };
  return block.map((text) => {
    const [whole = '', marks = '', dash = '', key] = lineParts.exec(text) ?? [];
    const start = marks.length + dash.length;
    for (const { index } of `${marks}${dash}`.matchAll(/-/g)) {
      leave(index, true);
      const list = top();
      const item = items.get(list) ?? 0;
      items.set(list, item + 1);
      levels.push({ column: index, pointer: `${list}/${item}`, isItem: true });
    }
    leave(start, false);
    const group = top();
    if (key === undefined) return { group, pointer: group, isValue: false, after: start };
    levels.push({ column: start, pointer: `${group}/${key}`, isItem: false });
    return { group, key, pointer: `${group}/${key}`, isValue: true, after: whole.length };
  });
}
