import type { ReadinessReport } from '../../../schemas/generated/types.ts';
import { actorInWords, actors, blocksInWords, waiverInWords } from '../../program/words.ts';
import { columns } from '../frame.ts';
import { count, printable } from '../text.ts';
import { wrap } from '../wrap.ts';
import { marks, paint, type Colors } from './marks.ts';
import { verdictInWords, type Goal } from './words.ts';
import { capital } from '../../../rules/kit/printable.ts';

type SolutionReport = ReadinessReport['solutions'][number];
type RequirementReport = SolutionReport['requirements'][number];
type Part = NonNullable<RequirementReport['computed']>;
type Step = NonNullable<SolutionReport['steps']>[number];
type Verdict = RequirementReport['verdict'];

export interface LedgerOptions {
  width: number;
  colors: Colors;
  /** What was asked for, when that is not the step ahead. */
  goal: Goal | undefined;
  /** Names of the tiers. */
  tiers: NonNullable<ReadinessReport['tiers']>;
  /** What the program calls its roles. */
  people: NonNullable<ReadinessReport['people']>;
  /** What a path is shown as, so that a terminal can open it. */
  show(path: string): string;
}

/** Places shown for each requirement that is not met. */
const mostPlaces = 6;
/** Places shown for each step; the requirement below has more. */
const mostOfStep = 2;

/** Everything about one solution: where it stands, what to do next and by whom, and every requirement with its evidence. */
export function renderLedger(solution: SolutionReport, options: LedgerOptions): string[] {
  const { colors, width } = options;
  const title = `${solution.solutionName} by ${solution.partnerName}`;
  return [
    `${colors.bold(printable(title))}  ${colors.dim(printable(`${solution.partner}/${solution.solution}`))}`,
    ...wrap(printable(solution.standing), width),
    ...(solution.tierNote === undefined ? [] : wrap(`The requirements of this tier are not yet defined: "${solution.tierNote}"`, width).map((line) => colors.dim(line))),
    '',
    ...renderVerdict(solution, options),
    ...renderSteps(solution, options),
    ...renderRequirements(solution, options),
    ...renderLegend(solution, options),
  ];
}

function renderVerdict(solution: SolutionReport, { colors, width, goal }: LedgerOptions): string[] {
  const { word, rest } = verdictInWords(solution, goal);
  if (word === undefined) return [...wrap(rest, width), ''];
  const tint = solution.ready ? colors.green : goal?.defined === false ? colors.yellow : colors.red;
  return [`${colors.bold(tint(word))}${rest}`, ''];
}

function renderSteps({ steps = [], requirements }: SolutionReport, options: LedgerOptions): string[] {
  return actors.flatMap((actor) => {
    const own = steps.filter(({ who }) => who === actor);
    if (own.length === 0) return [];
    const verdictOf = (id: string): Verdict => requirements.find((requirement) => requirement.id === id)?.verdict ?? 'fail';
    return [options.colors.bold(`Next for ${actorInWords(actor, options)}`), ...own.flatMap((step) => renderStep(step, verdictOf(step.requirement), options)), ''];
  });
}

/** Effort, requirement, what to do, where it is seen to be missing, and the command that helps. */
function renderStep({ requirement, effort, do: text, places, command }: Step, verdict: Verdict, { width, colors, show }: LedgerOptions): string[] {
  const margin = ' '.repeat(19);
  const lead = `  ${colors.dim(effort.padEnd(7))}  ${paint(verdict, colors)(requirement.padEnd(6))}  `;
  const shown = places.filter(({ line }) => line !== undefined).slice(0, mostOfStep);
  const at = (evidence: Step['places'][number]): string => printable(place(evidence, evidence.path.startsWith('https:') ? evidence.path : show(evidence.path)));
  const rest = places.length - shown.length;
  return [
    ...wrap(printable(text), width - 19).map((line, index) => (index === 0 ? `${lead}${line}` : `${margin}${line}`)),
    ...shown.map((evidence) => `${margin}${colors.cyan(at(evidence))}`),
    ...(rest > 0 && shown.length > 0 ? [`${margin}${colors.dim(`and ${count(rest, 'more place')}`)}`] : []),
    `${margin}${colors.dim('$')} ${printable(command)}`,
  ];
}

function renderRequirements({ requirements }: SolutionReport, options: LedgerOptions): string[] {
  const groups = [...new Set(requirements.map(({ blocks }) => blocks))];
  return groups.flatMap((blocks) => {
    const title = blocksInWords(blocks, options);
    return [
      options.colors.bold(capital(title)),
      ...requirements.filter((requirement) => requirement.blocks === blocks).flatMap((requirement) => renderRequirement(requirement, options)),
      '',
    ];
  });
}

function renderRequirement({ id, title, verdict, computed, attested, waiver }: RequirementReport, options: LedgerOptions): string[] {
  const { colors, width } = options;
  const tint = paint(verdict, colors);
  const both = [computed, attested].filter((part) => part !== undefined);
  const parts = verdict === 'not-applicable' ? both.slice(0, 1) : both;
  const waived = waiver ? wrap(printable(waiverInWords(waiver)), width - 12).map((line) => `${' '.repeat(12)}${line}`) : [];
  return [`  ${tint(marks[verdict].mark)} ${tint(id.padEnd(7))} ${printable(title)}`, ...waived, ...parts.flatMap((part) => renderPart(part, parts.length > 1, options))];
}

/** What a part says. Where it is met, the first place stands behind it; what is to be mended has each place on a line of its own. */
function renderPart(part: Part, isOneOfTwo: boolean, options: LedgerOptions): string[] {
  const { width, colors } = options;
  const margin = ' '.repeat(12);
  const hang = isOneOfTwo ? '  ' : '';
  const lead = isOneOfTwo ? `${paint(part.verdict, colors)(marks[part.verdict].mark)} ` : '';
  const isMet = part.verdict === 'pass' || part.verdict === 'not-applicable';
  const [first] = part.evidence;
  const said = isMet && first ? `${part.what} (${place(first, shortPath(first.path))})` : part.what;
  const lines = wrap(printable(said), width - margin.length - hang.length).map((line, index) => `${margin}${index === 0 ? lead : hang}${isMet ? colors.dim(line) : line}`);
  return isMet ? lines : [...lines, ...renderPlaces(part, `${margin}${hang}`, options)];
}

function renderPlaces({ what: said, evidence }: Part, margin: string, { width, colors, show }: LedgerOptions): string[] {
  // A file that is not there, or holds no signature, has been named.
  const worthShowing = evidence.filter(({ path, what }) => !(said.includes(path.slice(path.lastIndexOf('/') + 1)) && (what === 'no signature' || what === 'is not there')));
  const shown = worthShowing.slice(0, mostPlaces);
  const lines = shown.flatMap((evidence) => {
    const at = printable(place(evidence, evidence.path.startsWith('https:') ? evidence.path : show(evidence.path)));
    const detail = said.includes(evidence.what) ? '' : printable(evidence.what, { most: 300 });
    if (detail === '' || columns(at) + columns(detail) + 2 <= width - margin.length) return `${margin}${colors.cyan(at)}${detail === '' ? '' : `  ${detail}`}`;
    return [`${margin}${colors.cyan(at)}`, ...wrap(detail, width - margin.length - 2).map((text) => `${margin}  ${text}`)];
  });
  const more = worthShowing.length - shown.length;
  return more > 0 ? [...lines, `${margin}${colors.dim(`and ${count(more, 'more place')}`)}`] : lines;
}

function place({ line }: Part['evidence'][number], path: string): string {
  return line === undefined ? path : `${path}:${line}`;
}

/** A path without the folders that the heading of the ledger names. */
function shortPath(path: string): string {
  return path.replace(/^partners\/[^/]+\//, '');
}

function renderLegend({ requirements }: SolutionReport, { width, colors }: LedgerOptions): string[] {
  const used = new Set(requirements.flatMap(({ verdict, computed, attested }) => [verdict, computed?.verdict, attested?.verdict]));
  const lines: string[] = [];
  for (const [verdict, { mark, means }] of Object.entries(marks)) {
    if (!used.has(verdict as RequirementReport['verdict'])) continue;
    const last = lines.at(-1);
    if (last !== undefined && columns(`${last}   ${mark} ${means}`) <= width) lines[lines.length - 1] = `${last}   ${mark} ${means}`;
    else lines.push(`${mark} ${means}`);
  }
  return lines.map((line) => colors.dim(line));
}
