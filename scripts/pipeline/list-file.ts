import type { RuleMeta } from '../../rules/kit/define-rule.ts';
import type { FrontMatter } from '../../rules/kit/facts.ts';
import type { Finding } from '../../rules/kit/finding.ts';
import type { Lines } from '../../rules/kit/lines.ts';
import { rule as validFrontMatter } from '../../rules/valid-front-matter.ts';
import type { ListKind } from '../schemas.ts';
import { readFieldsFile } from './front-matter.ts';
import { readText } from './read.ts';
import { judgeSchema } from './schema.ts';

/**
 * Reads a list of the program team, a file of nothing but YAML fields, as safely as front matter: no aliases, tags or directives,
 * bounded in size and depth.
 *
 * @param rule finds what is wrong with it.
 * @returns the findings, and the fields with their places when nothing is wrong.
 */
export function readList(path: string, bytes: Uint8Array, kind: Exclude<ListKind, 'baseline'>, rule: RuleMeta): { fields?: FrontMatter; lines?: Lines; findings: Finding[] } {
  const { text, findings } = readText(path, bytes);
  if (!text || text.refused) return { findings };
  const { lines } = text;
  const { frontMatter: fields, readable, findings: mistakes } = readFieldsFile(path, lines, kind);
  const all = [...findings, ...mistakes.map((finding) => asFile(finding, rule)), ...(readable ? judgeSchema(path, kind, fields, lines, { rule }) : [])];
  return all.some(({ severity }) => severity === 'error') ? { findings: all } : { fields, lines, findings: all };
}

/** The reader of front matter speaks of it; here the fields are the whole file. */
function asFile(finding: Finding, { id }: Pick<RuleMeta, 'id'>): Finding {
  const text = (sentence: string): string => sentence.replace(/(this part of )?the front matter/i, (found) => (found.startsWith('T') ? 'The file' : 'the file')).replaceAll('front matter', 'file');
  const said = { ...finding, what: text(finding.what), why: text(finding.why), fix: text(finding.fix) };
  return finding.rule === validFrontMatter.id ? { ...said, rule: id } : said;
}
