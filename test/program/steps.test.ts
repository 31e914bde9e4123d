import { describe, expect, test, vi } from 'vitest';
import { readSteps, type Step } from '../../scripts/program/steps.ts';
import { loadConfig } from '../../scripts/config.ts';
import { openContent } from '../../scripts/content-roots.ts';
import { projectRoot } from '../../scripts/host.ts';
import { checkContent } from '../../scripts/pipeline/check.ts';
import { fastParser } from '../../scripts/pipeline/parse.ts';
import { referenceParser } from '../../scripts/pipeline/reference-parser.ts';
import { memorySource } from '../../scripts/source.ts';
import { asOf, baseContent, edited, program } from '../fixtures/base.ts';
import { check, paths } from './signed.ts';

/** The steps of an article whose section "Steps" holds this text. */
async function stepsOf(body: string, title = '## Steps'): Promise<Step[]> {
  const old = String(baseContent[paths.deploy]);
  const from = old.indexOf('## Steps\n');
  const text = `${old.slice(0, from)}${title}\n\n${body}\n\n${old.slice(old.indexOf('## Check that it worked'))}`;
  const files = { ...baseContent, [paths.deploy]: text };
  const { catalogue } = await check(files, asOf);
  const steps = readSteps(catalogue.documents.get(paths.deploy)!, memorySource(files).read(paths.deploy), program);
  if (!steps) throw new Error('the article is not what was judged');
  return steps;
}

async function numbersOf(body: string, title?: string): Promise<string[]> {
  return (await stepsOf(body, title)).map(({ block, number }) => `${block} ${number}`);
}

describe('a step is', () => {
  test('each item of a numbered list, with the text that a reader sees', async () => {
    const { catalogue } = await check(baseContent, asOf);
    const article = catalogue.documents.get(paths.deploy)!;
    const steps = readSteps(article, memorySource(baseContent).read(paths.deploy), program);
    expect(steps?.map(({ path, block, section, number, text, line }) => ({ path, block, section, number, text, line }))).toEqual([
      { path: paths.deploy, block: 'steps', section: 'Steps', number: '1', line: 28, text: 'Sign in to the Control Portal and open Orchestration, then Blueprints Library.' },
      { path: paths.deploy, block: 'steps', section: 'Steps', number: '2', line: 29, text: 'Search for "Widget server" and choose it.' },
      { path: paths.deploy, block: 'steps', section: 'Steps', number: '3', line: 30, text: 'Enter your licence key, choose your network, and choose Deploy.' },
      { path: paths.deploy, block: 'steps', section: 'Steps', number: '4', line: 31, text: 'When the mail about the finished deployment arrives, sign in to the new server and ask for its state:\nwidgetctl status' },
    ]);
  });

  test('one inside of another, in the order of reading', async () => {
    expect(await numbersOf('1. One.\n   1. First.\n   2. Second.\n      1. Deep.\n2. Two.\n   - A point:\n     1. Below it.\n3. Three.')).toEqual(['steps 1', 'steps 1.1', 'steps 1.2', 'steps 1.2.1', 'steps 2', 'steps 2.1', 'steps 3']);
  });

  test('told apart where lists of one section begin anew, and goes on where they go on', async () => {
    expect(await numbersOf('1. One.\n2. Two.\n\nThen:\n\n3. Three.\n\nOr:\n\n1. Another.\n2. More.')).toEqual(['steps 1', 'steps 2', 'steps 3', 'steps 3:1', 'steps 3:2']);
    expect(await numbersOf('1. One.\n   1. In.\n\n   Then:\n\n   1. Again in.')).toEqual(['steps 1', 'steps 1.1', 'steps 1.2:1']);
  });

  test('of the innermost section that it stands in, wherever in the article', async () => {
    expect(await numbersOf('1. One.\n\n### On Linux\n\n1. Two.\n\n## Elsewhere\n\n> 1. Quoted.\n> 2. More.')).toEqual(['steps 1', 'on-linux 1', 'elsewhere 1', 'elsewhere 2']);
    expect(await numbersOf('Nothing here.', '1. Above all headings.\n\n## Steps')).toEqual(['before-you-begin 1']);
  });

  test('a numbered subsection of the steps, unless a list in it is numbered', async () => {
    expect(await numbersOf('### Step 1: Order\n\nOrder it.\n\n### Step 2: Build\n\n1. Open.\n2. Click.\n\n### 3. Look\n\nLook at it.\n\n### Notes\n\nA note.')).toEqual(['step-1-order 1', 'step-2-build 1', 'step-2-build 2', '3-look 3']);
  });

  test('nothing where nothing is numbered', async () => {
    expect(await stepsOf('- One.\n- Two.')).toEqual([]);
  });
});

describe('the digest of a step', () => {
  const digestsOf = async (body: string): Promise<string[]> => (await stepsOf(body)).map(({ digest }) => digest);

  test('stays when the step moves to another number, however wide', async () => {
    const text = 'Run this:\n\nX```sh\nXa:\nX  - b\nX```';
    const at = (number: string): string => `${number}. ${text.replaceAll('X', ' '.repeat(number.length + 2))}`;
    const [nine, ten] = await digestsOf(`${at('9')}\n${at('10')}`);
    expect(nine).toBe(ten);
  });

  test('changes with its own text alone', async () => {
    const before = await digestsOf('1. One.\n   1. In.\n2. Two.');
    expect(await digestsOf('1. One.\n   1. In it.\n2. Two.')).toEqual([before[0], expect.not.stringContaining(before[1]!), before[2]]);
    expect(await digestsOf('1. One!\n   1. In.\n2. Two.')).toEqual([expect.not.stringContaining(before[0]!), before[1], before[2]]);
  });

  test('sees what a reader does not: where a link leads', async () => {
    const [before] = await digestsOf('1. [Open](https://www.example.com/a).\n2. Two.');
    expect((await digestsOf('1. [Open](https://www.example.com/b).\n2. Two.'))[0]).not.toBe(before);
  });
});

test('other bytes than those that were judged are not read', async () => {
  const { catalogue } = await check(baseContent, asOf);
  const changed = edited(paths.deploy, '1. Sign in', '1. Log in');
  expect(readSteps(catalogue.documents.get(paths.deploy)!, memorySource(changed).read(paths.deploy), program)).toBeUndefined();
});

test('the first level of steps is as many as the facts of the sample content count', async () => {
  const { content } = await loadConfig(projectRoot);
  const { source, roots } = openContent(content);
  const { catalogue } = await checkContent(source, { program, asOf, isolate: false, ...roots });
  const articles = [...catalogue.documents.values()].filter(({ identity }) => identity.kind === 'public-article');
  const counted = articles.map((article) => [article.path, article.sections.reduce((sum, { parent, steps }) => sum + (parent === -1 ? steps : 0), 0)]);
  const read = articles.map((article) => [article.path, readSteps(article, source.read(article.path), program)?.filter(({ number }) => /^\d+(?::\d+)?$/.test(number)).length]);
  expect(read).toEqual(counted);
  expect(articles.length).toBeGreaterThan(10);
  // The other parser sees the same steps, to the last character.
  const fast = articles.map((article) => readSteps(article, source.read(article.path), program));
  const parser = vi.spyOn(fastParser, 'parse').mockImplementation(referenceParser.parse);
  expect(articles.map((article) => readSteps(article, source.read(article.path), program))).toEqual(fast);
  parser.mockRestore();
});
