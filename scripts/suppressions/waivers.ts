import type { FrontMatter } from '../../rules/kit/facts.ts';
import type { Finding } from '../../rules/kit/finding.ts';
import { rule } from '../../rules/valid-waivers.ts';
import type { Waivers } from '../../schemas/generated/types.ts';
import { readList } from '../pipeline/list-file.ts';

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
  const { fields, findings } = readList(path, bytes, 'waivers', rule);
  return fields ? { list: { waivers: (fields.data as unknown as Waivers).waivers, fields }, findings } : { findings };
}
