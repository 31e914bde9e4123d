import type { Colors } from 'picocolors/types.d.ts';
import { printable } from '../text.ts';
import { wrap } from '../wrap.ts';

export interface ExplainOptions {
  colors: Colors;
  /** Columns to fill at most. */
  width: number;
}

/** Labelled lines, their texts under one another; rows without a text are left out. */
export function renderRows(rows: readonly (readonly [label: string, text: string | undefined])[], { colors, width }: ExplainOptions): string[] {
  const given = rows.filter((row): row is readonly [string, string] => row[1] !== undefined && row[1] !== '');
  const wide = Math.max(0, ...given.map(([label]) => label.length)) + 2;
  return given.flatMap(([label, text]) => wrap(printable(text), width - wide).map((line, index) => `${index === 0 ? colors.dim(label.padEnd(wide)) : ' '.repeat(wide)}${line}`));
}
