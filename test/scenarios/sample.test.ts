import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Nodes } from 'mdast';
import { beforeAll, describe, expect, it, test } from 'vitest';
import solutionSchema from '../../schemas/front-matter/solution.schema.json' with { type: 'json' };
import type { ReadinessReport } from '../../schemas/generated/types.ts';
import { loadConfig } from '../../scripts/config.ts';
import { openContent } from '../../scripts/content-roots.ts';
import { corpus, hasCorpus } from '../../scripts/corpus.ts';
import { projectRoot } from '../../scripts/host.ts';
import { checkContent, type CheckResult } from '../../scripts/pipeline/check.ts';
import { fastParser } from '../../scripts/pipeline/parse.ts';
import { judgeProgram } from '../../scripts/pipeline/program.ts';
import { loadProgram } from '../../scripts/program/load.ts';
import { program } from '../fixtures/base.ts';

/** Who stands where, is judged for what, is ready, and what is in the way of those that are not. */
const expected: [solution: string, standing: string, next: string, ready: boolean, blocking: string[]][] = [
  ['anvilhythe/runner', 'candidate', 'candidate->member', false, ['CER-2 pending', 'CER-3 fail', 'CER-4 pending', 'CER-6 pending', 'CER-7 pending']],
  ['brindlevault/vault', 'member platinum', '', true, []],
  ['gaugemoor/agent', 'member silver', '', true, []],
  ['gaugemoor/farskerry', 'member silver', 'candidate->member', false, ['CER-1 pending', 'CER-4 pending', 'CER-7 pending']],
  ['grainlode/log-search', 'member silver', '', true, []],
  ['hearthkeyn/sign-on', 'applicant', 'applicant->candidate', false, ['APP-4 pending', 'APP-6 pending', 'APP-8 pending']],
  ['moatwright/gatewarden', 'member gold', '', true, []],
  ['pagethicket/cms', 'lapsed', '', false, []],
  ['postbriar/relay', 'candidate', 'candidate->member', false, ['CER-5 fail', 'CER-7 pending']],
  ['quaymarrow/filegate', 'candidate', 'candidate->member', true, []],
  ['stampmoor/audit-kit', 'declined', '', false, []],
  ['tallowledger/books', 'withdrawn', '', false, []],
  ['tessarquill/cluster', 'member gold', 'renewal', false, ['DOC-10 fail', 'REN-1 pending']],
];

let result: CheckResult;
let report: ReadinessReport;
let texts: Map<string, string>;

beforeAll(async () => {
  const config = await loadConfig(projectRoot);
  const { source, roots } = openContent(config.content);
  const program = loadProgram(config.program);
  if (config.asOf === undefined) throw new Error('the sample content is judged on a day of its own');
  result = await checkContent(source, { program, asOf: config.asOf, isolate: false, ...roots });
  report = judgeProgram(result, source);
  texts = new Map([...result.catalogue.documents.keys()].map((file) => [file, new TextDecoder().decode(source.read(file))]));
});

test('the sample content is clean', () => {
  expect(result.findings.filter(({ severity }) => severity !== 'note').map(({ path: file, rule, what }) => ({ file, rule, what }))).toEqual([]);
  expect(result.notJudged).toEqual([]);
  expect(result.counts).toMatchObject({ errors: 0, warnings: 0, omitted: 0 });
});

test('every solution has the verdict that it was written for', () => {
  const found = report.solutions.map(({ partner, solution, status, tier, next, ready, requirements }) => [
    `${partner}/${solution}`,
    [status, tier].filter((word) => word !== undefined).join(' '),
    next ?? '',
    ready,
    requirements.filter(({ blocking }) => blocking).map(({ id, verdict }) => `${id} ${verdict}`),
  ]);
  expect(found).toEqual(expected);
  expect(report).toMatchObject({ ready: false, exitCode: 1, partnersWithoutSolution: [] });
});

describe('the sample content covers', () => {
  it('ten partners and more, one of them with two solutions', () => {
    const { partners } = result.catalogue;
    expect(partners.size).toBeGreaterThanOrEqual(10);
    expect([...partners.values()].some(({ solutions }) => solutions.size > 1)).toBe(true);
  });

  it('every status and every tier of the program', () => {
    const { lifecycle, tiers } = result.catalogue.program;
    expect(new Set(report.solutions.map(({ status }) => status))).toEqual(new Set(lifecycle.statuses.map(({ id }) => id)));
    expect(new Set(report.solutions.flatMap(({ tier }) => tier ?? []))).toEqual(new Set(tiers.map(({ id }) => id)));
  });

  it.each([['kind', solutionSchema.properties.kind.enum], ['delivery', program.deliveries.map(({ id }) => id)]] as const)('every %s of a solution', (field, known) => {
    const used = [...result.catalogue.documents.values()].filter(({ identity }) => identity.kind === 'solution').map(({ frontMatter }) => frontMatter.data[field]);
    expect(new Set(used)).toEqual(new Set(known));
  });

  it('a candidate whose window has closed, and a member whose term ends within 60 days', () => {
    const late = report.solutions.filter(({ status, deadline }) => status === 'candidate' && deadline?.of === 'candidacy' && deadline.days < 0);
    expect(late.map(({ partner, solution }) => `${partner}/${solution}`)).toEqual(['postbriar/relay']);
    const ending = report.solutions.filter(({ deadline }) => deadline?.of === 'term' && deadline.days >= 0 && deadline.days <= 60);
    expect(ending.map(({ partner, solution }) => `${partner}/${solution}`)).toEqual(['tessarquill/cluster']);
  });
});

/** So many words in a row are somebody's own. */
const run = 8;
/** Stands for code, so that the words around it do not run together. */
const gap = '\u0000';

describe.skipIf(!hasCorpus)('next to the old articles of the vendor (skipped where they are absent)', () => {
  it('no sample article repeats a sentence of them', () => {
    const ours = new Map<string, string>();
    for (const [file, text] of texts) {
      const { title, description } = result.catalogue.documents.get(file)?.frontMatter.data ?? {};
      for (const words of runsOf([String(title ?? ''), String(description ?? ''), ...proseOf(text)])) ours.set(words, file);
    }
    expect(ours.size).toBeGreaterThan(10_000);
    // The program quotes the vendor's guide: what is repeated would be found.
    const guide = new Set(runsOf(result.catalogue.program.requirements.map(({ sentence }) => sentence)));

    const theirs = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
    expect(theirs.length).toBeGreaterThan(600);
    const repeated: string[] = [];
    let quotes = 0;
    for (const file of theirs) {
      for (const words of runsOf(proseOf(readFileSync(path.join(corpus, file), 'utf8')))) {
        if (ours.has(words)) repeated.push(`${ours.get(words)}: ${words} (${file})`);
        if (guide.has(words)) quotes += 1;
      }
    }
    expect(repeated).toEqual([]);
    expect(quotes).toBeGreaterThan(100);
  });
});

/** The text of every paragraph, heading and cell, without code and commands. */
function proseOf(markdown: string): string[] {
  const prose: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') prose.push(textOf(node));
    else if (node.type === 'html') prose.push(node.value.replaceAll(/<[^>]*>/g, ' '));
    else if ('children' in node) node.children.forEach(visit);
  };
  visit(fastParser.parse(markdown.replace(/^---\n[^]*?\n---\n/, '')));
  return prose;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'inlineCode') return gap;
  return 'children' in node ? node.children.map(textOf).join('') : ' ';
}

/** Every eight words in a row, in lower case. */
function* runsOf(texts: readonly string[]): Iterable<string> {
  for (const text of texts) {
    for (const part of text.split(gap)) {
      const words = part.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      for (let at = 0; at + run <= words.length; at++) yield words.slice(at, at + run).join(' ');
    }
  }
}
