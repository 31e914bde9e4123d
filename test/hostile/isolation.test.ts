import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nodePath } from '../../scripts/host.ts';
import { checkContent, type CheckResult } from '../../scripts/pipeline/check.ts';
import { findFiles } from '../../scripts/pipeline/find.ts';
import { frame } from '../../scripts/pipeline/frames.ts';
import { writeParcel } from '../../scripts/pipeline/parcel.ts';
import { judgeIsolated, openJudges, type IsolateOptions } from '../../scripts/pipeline/isolate.ts';
import { memorySource, type SourceFiles } from '../../scripts/source.ts';
import { asOf, baseContent, program } from '../fixtures/base.ts';
import { temporary } from '../fixtures/host.ts';
import { plainFacts, withBody } from '../fixtures/seen.ts';

const folder = 'articles/network';
const entry = new URL('../fixtures/processes/stubborn.ts', import.meta.url);
const text = withBody('Open the **Network** page.');

/** Judges articles of these names in processes that fail by name. Gives what became of each. */
async function judge(names: string[], options: Pick<IsolateOptions, 'processes' | 'time' | 'heap' | 'run'> = {}): Promise<Record<string, string>> {
  const source = memorySource(Object.fromEntries(names.map((name) => [`${folder}/${name}`, text])));
  const outcome: Record<string, string> = {};
  await judgeIsolated(source, findFiles(source).files, program, (file, verdict) => {
    const name = file.path.slice(folder.length + 1);
    expect(outcome[name], 'one verdict a file').toBeUndefined();
    outcome[name] = 'why' in verdict ? verdict.why : verdict.facts ? 'judged' : 'no facts';
  }, { entry, time: 60_000, ...options });
  return outcome;
}

afterEach(() => void vi.unstubAllEnvs());

const many = Array.from({ length: 40 }, (_, index) => `a${index}.md`);
const allJudged = Object.fromEntries(many.map((name) => [name, 'judged']));

describe('a file that cannot be judged', () => {
  it.each([1, 2])('is killed when it hangs; the others are judged (%i processes)', async (processes) => {
    const outcome = await judge([...many, 'hang.md'], { processes, time: 3000 });
    expect(outcome).toEqual({ ...allJudged, 'hang.md': 'Judging it took longer than 3 seconds and was stopped.' });
  });

  it.each([
    ['crash.md', 'The process that judged it died (SIGSEGV).'],
    ['leave.md', 'The process that judged it died (exit code 3).'],
    ['throw.md', 'Judging it failed: the rule broke'],
  ])('%s takes no other with it', async (name, why) => {
    expect(await judge([...many, name])).toEqual({ ...allJudged, [name]: why });
  });

  it('dies alone when it fills the memory', async () => {
    const outcome = await judge([...many, 'memory.md'], { heap: 48 });
    expect(outcome['memory.md']).toMatch(/^The process that judged it died \((?:SIGABRT|SIGTRAP|exit code \d+)\)\.$/);
    expect(Object.values(outcome).filter((word) => word === 'judged')).toHaveLength(many.length);
  });

  it('does not hold up the run without end', async () => {
    const outcome = await judge(['0-hang.md', ...many], { processes: 1, run: 3000 });
    expect(new Set(Object.values(outcome))).toEqual(new Set(['The check took longer than 3 seconds, and the file had no verdict by then.']));
    expect(Object.keys(outcome)).toHaveLength(many.length + 1);
  });

  it('is survived many times over', async () => {
    const outcome = await judge(['crash.md', 'leave.md', 'throw.md', 'x-crash.md', 'y-leave.md', 'z.md']);
    expect(Object.values(outcome).filter((word) => word !== 'judged')).toHaveLength(5);
    expect(outcome['z.md']).toBe('judged');
  });

  it('is never a pass', async () => {
    const files: SourceFiles = { ...baseContent, [`${folder}/gone.md`]: { unreadable: 'EACCES' } };
    for (const isolate of [true, false]) {
      const { findings, notJudged, counts } = await checkContent(memorySource(files), { program, asOf, isolate });
      expect(notJudged).toEqual([{ path: `${folder}/gone.md`, why: 'The file could not be read (EACCES).' }]);
      expect(findings).toMatchObject([{ rule: 'judged', severity: 'error', path: `${folder}/gone.md` }]);
      expect(counts.files - counts.judged).toBe(1);
    }
  });
});

it('ends when nobody listens any more', async () => {
  const child = spawn(nodePath, [fileURLToPath(new URL('../../scripts/pipeline/judge-process.ts', import.meta.url))], { stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  child.stdin.on('error', () => undefined);
  child.stdin.write(frame(Buffer.from(JSON.stringify({ program }))));
  child.stdout.destroy();
  for (let times = 0; times < 100; times++) child.stdin.write(writeParcel({ path: `${folder}/a.md`, bytes: Buffer.from(text), isWhole: true }));
  expect(await ended).not.toBe(0);
});

it('ends by itself when it was kept for more and has nothing to do: only then its compiled code is kept for the next run', async () => {
  const place = temporary();
  vi.stubEnv('TMPDIR', place);
  const source = memorySource({ [`${folder}/a.md`]: text });
  const judges = openJudges({ keep: true, entry: new URL('../fixtures/processes/orderly.ts', import.meta.url) });
  await judges.judge({ source, program }, findFiles(source).files, () => undefined);
  expect(existsSync(path.join(place, 'ended'))).toBe(false);
  judges.end();
  await expect.poll(() => existsSync(path.join(place, 'ended'))).toBe(true);
});

it.skipIf(!existsSync('/proc/thread-self/children'))('is left over for the next check, if that is by the same program', async () => {
  const source = memorySource({ [`${folder}/a.md`]: withBody('![](a.png) [x](javascript:1)') });
  const processesAfter = async (by: typeof program): Promise<string[]> => {
    const { findings } = await checkContent(source, { program: by, asOf, isolate: true });
    expect(findings).toEqual((await checkContent(source, { program: by, asOf, isolate: false })).findings);
    return readFileSync('/proc/thread-self/children', 'utf8').trim().split(' ');
  };
  const other = { ...program, version: '2015-03' };
  const first = await processesAfter(program);
  expect((await processesAfter(program)).filter((one) => !first.includes(one))).toEqual([]);
  const second = await processesAfter(other);
  expect(second.filter((one) => !first.includes(one))).toHaveLength(1);
  expect((await processesAfter(other)).filter((one) => !second.includes(one))).toEqual([]);
});

it('says so when no process can be started at all', async () => {
  const source = memorySource(baseContent);
  const unable = new URL('../fixtures/processes/unable.ts', import.meta.url);
  await expect(judgeIsolated(source, findFiles(source).files, program, () => undefined, { entry: unable })).rejects.toThrow('could not start (exit code 1)');
});

it('gives the same in a child process as in this one', async () => {
  const files: SourceFiles = { ...baseContent, [`${folder}/a.md`]: withBody('![](a.png) [x](javascript:1) [gone](gone.md#a)\n\n## A\n\nÄ “😀”, mail a@b.example.'), [`${folder}/b.md`]: '---js\n' };
  const check = (isolate: boolean) => checkContent(memorySource(files), { program, asOf, isolate });
  const [inside, outside] = [await check(false), await check(true)];
  expect(outside.findings).toEqual(inside.findings);
  expect(outside.counts).toEqual(inside.counts);
  const facts = ({ catalogue }: CheckResult) => [...catalogue.documents.values()].map((document) => plainFacts(document));
  expect(facts(outside)).toEqual(facts(inside));
});
