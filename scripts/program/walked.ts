import type { Attestation, WalkedStep } from '../../rules/kit/catalogue/attestations.ts';
import { allOf } from '../../rules/kit/printable.ts';
import type { Step } from './steps.ts';
import type { RequirementReport, Subject } from './subject.ts';

type Stale = NonNullable<NonNullable<RequirementReport['attested']>['stale']>[number];

/** A step that is not, or no longer, one that the signer followed. */
export interface StaleStep extends Stale {
  step: string;
  line?: number;
}

/** What the steps of a signature come to, next to those of the Public articles as they stand. */
export interface Walked {
  /** Numbered steps of the articles; undefined when an article cannot be read again. */
  steps: Step[] | undefined;
  failed: WalkedStep[];
  /** Not applicable, and without a word why. */
  unexplained: WalkedStep[];
  /** Written down more than once. */
  twice: WalkedStep[];
  stale: StaleStep[];
}

/** Holds the steps that somebody followed against those that the Public articles of the solution have today. */
export function judgeSteps({ steps: walked }: Attestation, subject: Pick<Subject, 'solution' | 'steps'>): Walked {
  const articles = subject.solution.public.map((article) => subject.steps(article));
  const steps = articles.every((own) => own !== undefined) ? articles.flat() : undefined;
  return {
    steps,
    failed: walked.filter(({ result }) => result === 'fail'),
    unexplained: walked.filter(({ result, note }) => result === 'not-applicable' && (note ?? '').trim() === ''),
    twice: walked.filter((step, index) => walked.findIndex((other) => keyOf(other) === keyOf(step)) !== index),
    stale: steps ? staleSteps(walked, steps) : [],
  };
}

/**
 * Steps are told apart by their text within a block: one that only moved to another number is the one that was followed, so that a new
 * step does not make all those behind it look changed.
 */
function staleSteps(walked: readonly WalkedStep[], steps: readonly Step[]): StaleStep[] {
  const stale: StaleStep[] = [];
  const blocks = new Set([...steps, ...walked].map(blockOf));
  for (const name of blocks) {
    const signed = walked.filter((step) => blockOf(step) === name);
    const present = steps.filter((step) => blockOf(step) === name);
    const left = [...signed];
    const follows = present.filter((step) => {
      const same = left.findIndex((other) => other.step === step.number && other.digest === step.digest);
      const at = same === -1 ? left.findIndex((other) => other.digest === step.digest) : same;
      if (at === -1) return true;
      left.splice(at, 1);
      return false;
    });
    for (const { path, block, number, line } of follows) {
      const before = left.findIndex(({ step }) => step === number);
      if (before !== -1) left.splice(before, 1);
      stale.push({ path, block, step: number, why: before === -1 ? 'unsigned' : 'changed', line });
    }
    for (const { path, block, step } of left) stale.push({ path, block, step, why: 'gone' });
  }
  return stale;
}

/** Steps named at most. */
const most = 4;

/** "step 3 of public/deploy.md#steps": some steps in a sentence; without their place when all stand in the block that has been named. */
export function stepsInWords(steps: readonly { path: string; block: string; step: string }[], named?: string): string {
  const byBlock = Map.groupBy(steps.slice(0, most), blockOf);
  const parts = [...byBlock].map(([name, own]) => `step${own.length === 1 ? '' : 's'} ${allOf(own.map(({ step }) => step))}${name === named ? '' : ` of ${shortName(name)}`}`);
  const more = steps.length - most;
  return more > 0 ? `${parts.join(', ')} and ${more} more` : allOf(parts);
}

/** What keeps steps from being those that were followed, as the parts of a sentence. */
export function staleInWords(steps: readonly StaleStep[], named?: string): string[] {
  const of = (why: StaleStep['why']): StaleStep[] => steps.filter((step) => step.why === why);
  return [
    { own: of('changed'), one: 'has another text', many: 'have another text' },
    { own: of('unsigned'), one: 'was not followed', many: 'were not followed' },
    // Its number may be that of another one now.
    { own: of('gone'), before: 'what was ', one: 'is gone', many: 'is gone' },
  ].flatMap(({ own, before = '', one, many }) => (own.length === 0 ? [] : [`${before}${stepsInWords(own, named)} ${own.length === 1 ? one : many}`]));
}

/** A block without the folders that every reader of the ledger knows. */
function shortName(name: string): string {
  return name.split('/').slice(3).join('/');
}

function blockOf({ path, block }: { path: string; block: string }): string {
  return `${path}#${block}`;
}

function keyOf({ path, block, step }: WalkedStep): string {
  return `${path}#${block} ${step}`;
}
