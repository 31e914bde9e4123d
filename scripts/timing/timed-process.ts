import { rules } from '../../rules/generated/article.ts';
import type { ArticleRule, Report } from '../../rules/kit/define-rule.ts';
import { judgeFile } from '../pipeline/judge-file.ts';
import { fastParser } from '../pipeline/parse.ts';
import { serveVerdicts } from '../pipeline/serve-verdicts.ts';
import { withTimes } from './timed-judges.ts';
import { measure, type Times } from './timing.ts';

/** A judging process that says with each verdict how long each part of it took. */

const clock = (): number => performance.now();
let judging: Times = new Map();
let perRule: Times = new Map();

// The parts are measured where they are called, so that a process that measures nothing runs no line for it.
for (const rule of rules as ArticleRule[]) {
  const { id, check, visit } = rule;
  const timed = <Input extends unknown[]>(work: (...input: Input) => Iterable<Report> | undefined) => (...input: Input): Report[] => measure(perRule, id, clock, () => [...(work(...input) ?? [])]);
  if (check) rule.check = timed(check);
  if (visit) rule.visit = Object.fromEntries(Object.entries(visit).map(([type, work]) => [type, timed(work as () => Iterable<Report> | undefined)]));
}
const { parse } = fastParser;
fastParser.parse = (text) => measure(judging, 'parse', clock, () => parse(text));

await serveVerdicts((...file) => {
  [judging, perRule] = [new Map(), new Map()];
  const verdict = measure(judging, 'all', clock, () => judgeFile(...file));
  return withTimes(verdict, { judging: Object.fromEntries(judging), perRule: Object.fromEntries(perRule) });
});
