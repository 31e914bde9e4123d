import { pathsFrom, type OpenContent } from '../content-roots.ts';
import { UsageError } from '../errors.ts';
import type { Host } from '../host.ts';
import { openLiveJudges } from '../live/live-judges.ts';
import type { CheckResult } from '../pipeline/check.ts';
import { count, printable } from '../reporters/text.ts';
import { fixContent, type FixOptions, type FixResult } from './fix-content.ts';
import { renderDiff } from './render-diff.ts';
import { newlyStale, type StaleSignature } from './stale-signatures.ts';
import { writeFiles } from './write-files.ts';

export interface RunFixOptions extends FixOptions {
  /** Print what would change instead of writing it. */
  dryRun: boolean;
  /** Takes the progress line away, before something else is printed. */
  clear(): void;
}

/**
 * `assay check --fix`: mends what has one right answer and writes it. Says on standard error what was done, so that the report of what
 * is left has standard output to itself; a dry run prints the diff there instead.
 *
 * @returns what is found in the content as it then stands.
 * @throws UsageError, having written nothing, when one of the files cannot be written.
 */
export async function runFix(content: OpenContent, host: Pick<Host, 'out' | 'err' | 'color' | 'cwd'>, options: RunFixOptions): Promise<CheckResult> {
  const { dryRun, clear, ...fix } = options;
  const show = pathsFrom(host.cwd, content);
  // Each pass judges only what the one before has changed.
  const judges = openLiveJudges();
  const fixed = await fixContent(content.source, { ...fix, judges, forget: judges.forget }).finally(() => judges.close());
  clear();
  const { before, after, files } = fixed;
  if (dryRun) {
    for (const file of files) host.out(renderDiff(file, show(file.path), host.color));
  } else {
    const [problem] = writeFiles(files, content.folders.map(({ path }) => path));
    if (problem) throw new UsageError(`nothing was mended: ${show(problem.path)} ${problem.why}`);
  }
  host.err(inWords(fixed, newlyStale(before.catalogue, after.catalogue), dryRun, show));
  const others = toBeKnownAnew(before, after);
  if (others > 0) host.err(`${count(others, 'finding')} that the baseline knew ${dryRun ? 'would stand' : others === 1 ? 'stands' : 'stand'} on another text, and ${dryRun ? 'count' : others === 1 ? 'counts' : 'count'} as new; \`npx assay baseline\` writes ${others === 1 ? 'it' : 'them'} down anew.\n`);
  return dryRun ? before : after;
}

/** How many findings count that the baseline knew before the text under them was mended: of a rule in a file no more than it knows no longer. */
function toBeKnownAnew(before: CheckResult, after: CheckResult): number {
  const tally = ({ findings }: CheckResult, isKnown: boolean): Map<string, number> => {
    const some = findings.filter(({ severity, suppression }) => severity !== 'note' && (isKnown ? suppression?.kind === 'baseline' : !suppression));
    return new Map([...Map.groupBy(some, ({ path, rule }) => JSON.stringify([path, rule]))].map(([key, list]) => [key, list.length]));
  };
  const [known, knownStill, counted, counting] = [tally(before, true), tally(after, true), tally(before, false), tally(after, false)];
  const less = (key: string): number => (known.get(key) ?? 0) - (knownStill.get(key) ?? 0);
  return [...counting].reduce((sum, [key, size]) => sum + Math.max(0, Math.min(less(key), size - (counted.get(key) ?? 0))), 0);
}

function inWords({ files, fixed }: FixResult, stale: readonly StaleSignature[], dryRun: boolean, show: (path: string) => string): string {
  if (files.length === 0) return 'Nothing to mend by itself.\n';
  const done = `${dryRun ? 'Would mend' : 'Mended'} ${count(fixed.length, 'finding')} in ${count(files.length, 'file')}.`;
  const lines = stale.map(({ path, line, requirement, signer, of }) => `  ${printable(show(path))}:${line} ${printable(requirement)}, signed by ${printable(signer)}, for ${printable(show(of))}`);
  const lost = dryRun ? 'would no longer hold, because the text they vouch for changes' : 'no longer hold, because the text they vouch for has changed; have it tried and signed again';
  return [done, ...(lines.length > 0 ? [`${count(lines.length, 'signature')} ${lost}:`, ...lines] : []), ''].join('\n');
}
