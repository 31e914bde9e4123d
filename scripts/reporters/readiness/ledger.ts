import type { ReadinessReport } from '../../../schemas/generated/types.ts';
import { hasEnded } from '../../pipeline/program.ts';
import { actorInWords, blocksInWords, waiverInWords } from '../../program/words.ts';
import { columns } from '../frame.ts';
import { count, printable } from '../text.ts';
import { wrap } from '../wrap.ts';
import { marks, paint, type Colors } from './marks.ts';

type SolutionReport = ReadinessReport['solutions'][number];
type RequirementReport = SolutionReport['requirements'][number];
type Part = NonNullable<RequirementReport['computed']>;

export interface LedgerOptions {
  width: number;
  colors: Colors;
  /** What a path is shown as, so that a terminal can open it. */
  show(path: string): string;
}

/** Places shown for each requirement that is not met. */
const mostPlaces = 6;
const actors = ['partner', 'integrator', 'ecosystem-team'] as const;

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

function renderVerdict(solution: SolutionReport, { colors, width }: LedgerOptions): string[] {
  const blocking = solution.requirements.filter(({ blocking }) => blocking).length;
  const goal = { 'applicant->candidate': 'to become a candidate', 'candidate->member': 'to be certified', renewal: 'to renew the term' };
  const [verdict, sentence] = ((): [string, string] => {
    if (hasEnded(solution)) return ['', 'Nothing lies ahead; a new application begins anew. The requirements are shown as they stand.'];
    if (!solution.certified && solution.next === undefined) return [colors.red('Not ready'), ': nobody can tell what it is judged for.'];
    const what = solution.next === undefined ? 'to stay a Member' : goal[solution.next];
    if (solution.ready) return [colors.green('Ready'), ` ${what}.`];
    return [colors.red('Not ready'), ` ${what}: ${count(blocking, 'requirement')} ${blocking === 1 ? 'stands' : 'stand'} in the way.`];
  })();
  return [...(verdict === '' ? wrap(sentence, width) : [`${colors.bold(verdict)}${sentence}`]), ''];
}

function renderSteps({ requirements }: SolutionReport, options: LedgerOptions): string[] {
  const open = requirements.filter((requirement) => requirement.blocking);
  return actors.flatMap((actor) => {
    const steps = open.filter(({ owner }) => owner === actor);
    if (steps.length === 0) return [];
    return [options.colors.bold(`Next for ${actorInWords(actor)}`), ...steps.flatMap((requirement) => renderStep(requirement, options)), ''];
  });
}

function renderStep({ id, next, effort, verdict }: RequirementReport, { width, colors }: LedgerOptions): string[] {
  const text = `${next ?? ''} (${effort})`;
  return wrap(printable(text), width - 11).map((line, index) => (index === 0 ? `  ${paint(verdict, colors)(id.padEnd(8))} ${line}` : `${' '.repeat(11)}${line}`));
}

function renderRequirements({ requirements }: SolutionReport, options: LedgerOptions): string[] {
  const groups = [...new Set(requirements.map(({ blocks }) => blocks))];
  return groups.flatMap((blocks) => {
    const title = blocksInWords(blocks);
    return [
      options.colors.bold(`${title.charAt(0).toUpperCase()}${title.slice(1)}`),
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
