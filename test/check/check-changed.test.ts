import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/generated/index.ts';
import type { Finding } from '../../rules/kit/finding.ts';
import type { Changes } from '../../scripts/check/changes.ts';
import { checkChanged } from '../../scripts/check/check-changed.ts';
import { memorySource, type SourceFiles } from '../../scripts/source.ts';
import { asOf, baseContent, judge, program } from '../fixtures/base.ts';
import { readExamples } from '../../scripts/explain/examples.ts';

/** What differs between two contents, as git would say it. */
function differ(before: SourceFiles, after: SourceFiles): Changes {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)].filter((path) => before[path] !== after[path]));
  const texts = [...paths].flatMap((path) => (typeof before[path] === 'string' && path.endsWith('.md') ? [[path, new TextEncoder().encode(before[path])] as const] : []));
  return { paths, added: new Set([...paths].filter((path) => !(path in before))), removed: new Set([...paths].filter((path) => !(path in after))), before: Promise.resolve(new Map(texts)) };
}

async function judgeChanges(before: SourceFiles, after: SourceFiles): Promise<Finding[]> {
  const mentioning = async (patterns: readonly string[]): Promise<ReadonlySet<string>> =>
    new Set(Object.keys(after).filter((path) => typeof after[path] === 'string' && patterns.some((pattern) => new RegExp(pattern).test(String(after[path])))));
  return (await checkChanged(memorySource(after), differ(before, after), { program, asOf, isolate: false, mentioning })).findings;
}

/** The same by judging everything twice. */
async function judgeAll(before: SourceFiles, after: SourceFiles): Promise<Finding[]> {
  const { paths } = differ(before, after);
  const known = new Set((await judge(before)).findings.map(said));
  return (await judge(after)).findings.filter((finding) => paths.has(finding.path) || !known.has(said(finding)));
}

const said = ({ rule, path, what, actual }: Finding): string => JSON.stringify([rule, path, what, actual]);
const sorted = (findings: readonly Finding[]): string[] => findings.map(said).sort();

describe('finds of a change what a check of everything finds, before and after', () => {
  const cases = rules.flatMap(({ id }) =>
    readExamples(readFileSync(new URL(`../../rules/${id}.md`, import.meta.url), 'utf8'))
      .filter(({ publicFiles }) => Object.keys(publicFiles).length === 0)
      .map((example) => [`${id}, ${example.title} (line ${example.line})`, example] as const),
  );

  it.each(cases)('%s', async (_, { files, removed }) => {
    const example = { ...baseContent, ...files };
    for (const path of removed) delete example[path];
    expect(sorted(await judgeChanges(baseContent, example))).toEqual(sorted(await judgeAll(baseContent, example)));
    // And back, where what was wrong is mended or what was there is gone.
    expect(sorted(await judgeChanges(example, baseContent))).toEqual(sorted(await judgeAll(example, baseContent)));
    // With only one of its files changed, the others around it.
    const [first] = Object.keys(files);
    if (first === undefined) return;
    const { [first]: text, ...others } = example;
    const before = { ...others, ...(baseContent[first] !== undefined && { [first]: baseContent[first] }) };
    expect(sorted(await judgeChanges(before, { ...others, [first]: text! }))).toEqual(sorted(await judgeAll(before, { ...others, [first]: text! })));
  });
});
