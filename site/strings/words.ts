import type { en } from './en.ts';

/** What every language has to say: the same words as English, at the same places, with the same gaps to fill. */
export type Words = Widened<typeof en>;

type Widened<T> = T extends string ? string : T extends (...gaps: infer Gaps) => string ? (...gaps: Gaps) => string : { readonly [K in keyof T]: Widened<T[K]> };
