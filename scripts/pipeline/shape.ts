import type { Finding } from '../../rules/kit/finding.ts';
import type { Lines } from '../../rules/kit/lines.ts';

/** Limits on the shape of the text that are checked before any parser sees it. */
export function judgeShape(_path: string, _lines: Lines, _body: number): Finding[] {
  return [];
}
