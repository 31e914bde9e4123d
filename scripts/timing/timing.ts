import type { CatalogueRule } from '../../rules/kit/define-rule.ts';

/** Milliseconds by what took them, in the order in which they first came up. */
export type Times = Map<string, number>;

/** What a check tells of where its time goes. */
export interface Timing {
  /** Does a step of the check. */
  step<T>(name: string, work: () => T): T;
  /** Rules over all documents that say how long they take. */
  rules(rules: Iterable<CatalogueRule>): Iterable<CatalogueRule>;
}

/** Measures nothing. */
export const untimed: Timing = { step: (_, work) => work(), rules: (rules) => rules };

/** Measures by a clock in milliseconds. */
export class Stopwatch implements Timing {
  /** Of a step, from its beginning to its end. */
  readonly steps: Times = new Map();
  /** Of the processes that judge, all of them together. */
  readonly judging: Times = new Map();
  /** Of each rule, in whichever process. */
  readonly perRule: Times = new Map();
  readonly #clock: () => number;
  readonly #began: number;

  constructor(clock: () => number, began: number = clock()) {
    this.#clock = clock;
    this.#began = began;
  }

  /** Milliseconds since it began. */
  get total(): number {
    return this.#clock() - this.#began;
  }

  step<T>(name: string, work: () => T): T {
    return measure(this.steps, name, this.#clock, work);
  }

  *rules(rules: Iterable<CatalogueRule>): Iterable<CatalogueRule> {
    for (const rule of rules) yield { ...rule, check: (catalogue) => measure(this.perRule, rule.id, this.#clock, () => [...rule.check(catalogue)]) };
  }
}

/** Does some work, to its end where it is a promise, and adds the time that it took. */
export function measure<T>(times: Times, name: string, clock: () => number, work: () => T): T {
  const start = clock();
  const result = work();
  if (result instanceof Promise) return result.finally(() => add(times, name, clock() - start)) as T;
  add(times, name, clock() - start);
  return result;
}

/** Adds to what something has taken so far. */
export function add(times: Times, name: string, milliseconds: number): void {
  times.set(name, (times.get(name) ?? 0) + milliseconds);
}
