import type { FrontMatter } from '../../rules/kit/facts.ts';
import type { Finding } from '../../rules/kit/finding.ts';
import { rule as validFrontMatter } from '../../rules/valid-front-matter.ts';
import { rule } from '../../rules/valid-waivers.ts';
import type { Waivers } from '../../schemas/generated/types.ts';
import { readFieldsFile } from '../pipeline/front-matter.ts';
import { readText } from '../pipeline/read.ts';
import { judgeSchema } from '../pipeline/schema.ts';

export type Waiver = Waivers['waivers'][number];

/** A list of waivers, with the places of its fields by JSON pointer. */
export interface WaiverList {
  waivers: readonly Waiver[];
  fields: FrontMatter;
}

/**
 * Reads the text of `waivers.yaml`, as safely as front matter: no aliases, tags or directives, bounded in size and depth.
 *
 * @returns the findings, and the waivers when there is nothing wrong with the text as such.
 */
export function readWaivers(path: string, bytes: Uint8Array): { list?: WaiverList; findings: Finding[] } {
  const { text, findings } = readText(path, bytes);
  if (!text || text.refused) return { findings };
  const { lines } = text;
  const { frontMatter: fields, readable, findings: mistakes } = readFieldsFile(path, lines, 'waivers');
  const all = [...findings, ...mistakes.map(asFile), ...(readable ? judgeSchema(path, 'waivers', fields, lines, rule) : [])];
  if (all.some(({ severity }) => severity === 'error')) return { findings: all };
  return { list: { waivers: (fields.data as unknown as Waivers).waivers, fields }, findings: all };
}

/** The reader of front matter speaks of it; here the fields are the whole file. */
function asFile(finding: Finding): Finding {
  const text = (sentence: string): string => sentence.replace(/(this part of )?the front matter/i, (found) => (found.startsWith('T') ? 'The file' : 'the file')).replaceAll('front matter', 'file');
  const said = { ...finding, what: text(finding.what), why: text(finding.why), fix: text(finding.fix) };
  return finding.rule === validFrontMatter.id ? { ...said, rule: rule.id } : said;
}
