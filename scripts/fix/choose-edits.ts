import type { Edit, Finding } from '../../rules/kit/finding.ts';

/** A change that can be made: where, from the start of the text without its byte order mark, and what to write. */
export interface Change {
  start: number;
  end: number;
  text: string;
}

export interface Choice {
  /** Changes by path, in order, none of which meets another. */
  changes: Map<string, Change[]>;
  /** What they mend. */
  findings: Finding[];
}

/**
 * Picks the edits that can be made at once. The edits of a finding are taken all together or not at all; of two findings whose edits
 * meet, the first wins, and the other one is looked at again when the first is mended.
 *
 * @param allowed whether a file may be changed.
 */
export function chooseEdits(findings: readonly Finding[], { drafts, allowed }: { drafts: boolean; allowed(path: string): boolean }): Choice {
  const choice: Choice = { changes: new Map(), findings: [] };
  for (const finding of findings) {
    const { edits, path } = finding;
    if (!edits || (finding.draft && !drafts)) continue;
    const mine = Map.groupBy(edits, (edit) => edit.path ?? path);
    const fits = [...mine].every(([file, some]) => allowed(file) && !meetThemselves(some) && !meetOthers(some, choice.changes.get(file) ?? []));
    if (!fits) continue;
    choice.findings.push(finding);
    for (const [file, some] of mine) choice.changes.set(file, [...(choice.changes.get(file) ?? []), ...some.map(toChange)]);
  }
  for (const changes of choice.changes.values()) changes.sort((a, b) => a.start - b.start || a.end - b.end);
  return choice;
}

/** The text with all changes made; they are sorted and none meets another. Throws when one does, or lies outside: that would lose text. */
export function applyChanges(text: string, changes: readonly Change[]): string {
  const parts: string[] = [];
  let behind = 0;
  for (const { start, end, text: put } of changes) {
    if (start < behind || end < start || end > text.length) throw new RangeError(`an edit of ${start} to ${end} does not fit a text of ${text.length} characters, changed up to ${behind}`);
    parts.push(text.slice(behind, start), put);
    behind = end;
  }
  return parts.join('') + text.slice(behind);
}

function toChange({ range, text }: Edit): Change {
  return { start: range.start.offset, end: range.end.offset, text };
}

function meetThemselves(edits: readonly Edit[]): boolean {
  const sorted = edits.map(toChange).sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.some(({ start, end }, index) => end < start || start < (sorted[index - 1]?.end ?? 0));
}

/** Edits that only touch count too: what one writes may be what the other one is about. */
function meetOthers(edits: readonly Edit[], taken: readonly Change[]): boolean {
  return edits.some(({ range }) => taken.some(({ start, end }) => range.start.offset <= end && start <= range.end.offset));
}
