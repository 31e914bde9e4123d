import type { DocumentKind, FrontMatter } from '../../rules/kit/facts.ts';
import type { Finding } from '../../rules/kit/finding.ts';
import type { Lines } from '../../rules/kit/lines.ts';

export function judgeSchema(_path: string, _kind: DocumentKind, _frontMatter: FrontMatter, _lines: Lines): Finding[] {
  return [];
}
