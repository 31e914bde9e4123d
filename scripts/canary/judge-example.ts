import type { ChangedFile } from '../../rules/kit/change/change.ts';
import type { Rule } from '../../rules/kit/define-rule.ts';
import type { Finding } from '../../rules/kit/finding.ts';
import { judgeChange, type Lists } from '../check/change/judge-change.ts';
import { checkContent, type CheckOptions, type CheckResult } from '../pipeline/check.ts';
import { peopleFile, suppressionFiles } from '../pipeline/identify.ts';
import { memorySource, type SourceFiles } from '../source.ts';
import { baseBranch, cleanContent, logins } from './clean-content.ts';
import type { Example } from '../explain/examples.ts';

/** How content is judged here: nothing but the program, the day and whether in processes of its own. */
export type JudgeOptions = Pick<CheckOptions, 'program' | 'asOf' | 'isolate' | 'judges'>;

/**
 * What is found in an example of a rule's page, laid over the clean content; in one of a rule over changes, what is found in the content that
 * the change leaves and in the change itself. Throws when an example of a change does not say who makes it.
 */
export async function judgeExample({ scope }: Pick<Rule, 'scope'>, example: Example, options: JudgeOptions): Promise<{ findings: Finding[]; notJudged: CheckResult['notJudged'] }> {
  const before = scope === 'change' ? { ...baseBranch, ...example.before } : cleanContent;
  const files = { ...before, ...example.files };
  for (const path of example.removed) delete files[path];
  if (scope !== 'change') return checkContent(memorySource(files, example.publicFiles), { ...options, publicRoots: new Set([1]) });
  const by = example.by ?? '';
  if (!Object.keys(logins).includes(by)) throw new Error(`line ${example.line}: an example of a change says by=... who makes it: ${Object.keys(logins).join(', ')}`);
  const { result, found } = await judgeBetween(before, files, logins[by], options);
  return { findings: [...result.findings, ...found], notJudged: result.notJudged };
}

/** What is found in content with a change, and in the change. */
export async function judgeBetween(before: SourceFiles, after: SourceFiles, login: string | undefined, options: JudgeOptions, outside: readonly ChangedFile[] = []): Promise<{ result: CheckResult; found: Finding[] }> {
  const [lists, source] = [listsOf(before), memorySource(after)];
  const { catalogue } = await checkContent(memorySource(before), options);
  const { waivers, baseline } = lists;
  const result = await checkContent(source, { ...options, base: { ...(waivers && { waivers }), ...(baseline && { baseline }) } });
  const found = judgeChange({ before: { catalogue, lists }, after: { result, lists: listsOf(after), source }, files: [...changedFiles(before, after), ...outside], login });
  return { result, found };
}

/** What differs between two contents. */
export function changedFiles(before: SourceFiles, after: SourceFiles): ChangedFile[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return paths.flatMap((path): ChangedFile[] => {
    if (!(path in before)) return [{ path, status: 'added' }];
    if (!(path in after)) return [{ path, status: 'removed' }];
    return before[path] === after[path] ? [] : [{ path, status: 'changed' }];
  });
}

function listsOf(files: SourceFiles): Lists {
  const bytes = (path: string): Uint8Array | undefined => (typeof files[path] === 'string' ? new TextEncoder().encode(files[path]) : undefined);
  return { people: bytes(peopleFile), waivers: bytes(suppressionFiles.waivers), baseline: bytes(suppressionFiles.baseline) };
}
