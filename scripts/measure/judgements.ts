import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Finding } from '../../rules/kit/finding.ts';
import { projectRoot } from '../host.ts';
import { noisiest, sampleOrder, sampleSize } from './sample.ts';

const folder = path.join(projectRoot, 'scripts/measure/judgements');

/** What somebody who read a finding and the article thought of it. No word of the article stands in it. */
export interface Judgement {
  at: string;
  right: boolean;
  why: string;
}

/** The judgements on one rule. Throws when the file is no list of them. */
function readJudgements(rule: string): Judgement[] {
  const file = path.join(folder, `${rule}.yaml`);
  const data = parse(readFileSync(file, 'utf8'), { stringKeys: true }) as unknown;
  if (!Array.isArray(data) || !data.every(isJudgement)) throw new Error(`${path.relative(projectRoot, file)} is a list of "at", "right" and "why"`);
  return data;
}

function isJudgement(value: unknown): value is Judgement {
  const { at, right, why } = (value ?? {}) as Partial<Record<keyof Judgement, unknown>>;
  return typeof at === 'string' && typeof right === 'boolean' && typeof why === 'string' && why !== '';
}

/** Rules on which there are judgements, by id. */
function judgedRules(): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.yaml')).map((name) => name.slice(0, -'.yaml'.length)).sort();
}

/** What is wrong with the judgements, one sentence each; none when the sample of each of the noisiest rules was read, and no rule is wrong more than once. */
export function judgementProblems(findings: readonly Finding[], judged: ReadonlyMap<string, readonly Judgement[]> = allJudgements()): string[] {
  const noisy = new Set(noisiest(findings));
  return [...new Set([...noisy, ...judged.keys()])].flatMap((rule) => {
    const judgements = judged.get(rule) ?? [];
    const order = sampleOrder(rule, findings).map(({ at }) => at);
    const sample = order.slice(0, sampleSize);
    const places = new Set(judgements.map(({ at }) => at));
    const wrong = judgements.filter(({ right }) => !right).length;
    return [
      ...judgements.filter(({ at }) => !order.includes(at)).map(({ at }) => `${rule}: there is no finding at ${at} any more; remove its judgement`),
      ...sample.filter((at) => noisy.has(rule) && !places.has(at)).map((at) => `${rule}: the finding at ${at} is not judged; see \`npm run measure-rules -- --sample ${rule}\``),
      ...(wrong > 1 ? [`${rule}: ${wrong} of ${judgements.length} findings are wrong; mend the rule`] : []),
    ];
  });
}

/** Every judgement, by rule. */
export function allJudgements(): Map<string, Judgement[]> {
  return new Map(judgedRules().map((rule) => [rule, readJudgements(rule)]));
}
