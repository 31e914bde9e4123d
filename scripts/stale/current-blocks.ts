import type { Catalogue } from '../../rules/kit/define-rule.ts';
import { readText } from '../pipeline/read.ts';
import type { Source } from '../source.ts';

/** Looks up the text of blocks as the content has them now, with the line each begins at; undefined for one that is not there. */
export function currentBlocks({ documents }: Pick<Catalogue, 'documents'>, source: Pick<Source, 'read'>): (path: string, block: string) => { text: string; line: number } | undefined {
  return (path, name) => {
    const found = documents.get(path)?.blocks.find(({ block }) => block === name);
    if (!found) return undefined;
    const { start, end } = found.range;
    const text = readText(path, source.read(path)).text?.lines.text.slice(start.offset, end.offset);
    return text === undefined ? undefined : { text, line: start.line };
  };
}
