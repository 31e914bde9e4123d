import type { Range } from '../../rules/kit/finding.ts';

/**
 * A verdict as text, for the way between processes, for the cache, and for as long as nobody asks: lines of JSON, flat lists without
 * key names, a range as four numbers or six. As plain JSON the facts of ten thousand articles would take three times the room and the
 * time to read. Each line is read by itself, when somebody asks for what is in it.
 */
export type Wire = unknown[];

/** Reads a line from its beginning to its end. */
export class Cursor {
  readonly #wire: Wire;
  #at = 0;

  constructor(wire: Wire) {
    this.#wire = wire;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#wire.length;
  }

  take<T>(): T {
    return this.#wire[this.#at++] as T;
  }

  range(): Range {
    const wire = this.#wire as number[];
    const at = this.#at;
    const line = wire[at] as number;
    const column = wire[at + 1] as number;
    const offset = wire[at + 2] as number;
    const more = wire[at + 3] as number;
    if (line > 0) {
      this.#at = at + 4;
      return { start: { line, column, offset }, end: { line, column: column + more, offset: offset + more } };
    }
    this.#at = at + 6;
    return { start: { line: -line, column, offset }, end: { line: more, column: wire[at + 4] as number, offset: wire[at + 5] as number } };
  }

  /** A range that may be absent. */
  optionalRange(): Range | undefined {
    return this.take() === 1 ? this.range() : undefined;
  }

  list<T>(one: (cursor: Cursor) => T): T[] {
    const length = this.take<number>();
    const items: T[] = [];
    for (let index = 0; index < length; index++) items.push(one(this));
    return items;
  }
}
