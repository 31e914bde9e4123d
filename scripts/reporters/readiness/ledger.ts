import type { ReadinessReport } from '../../../schemas/generated/types.ts';
import { hasEnded } from '../../pipeline/program.ts';
import { blocksInWords, actorInWords } from '../../program/words.ts';
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

/** Places shown for what is met, and for what is not. */
const mostPlaces = { met: 1, open: 6 };
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

function renderRequirement({ id, title, verdict, computed, attested }: RequirementReport, options: LedgerOptions): string[] {
  const { colors } = options;
  const tint = paint(verdict, colors);
  const parts = [computed, attested].filter((part) => part !== undefined);
  return [`  ${tint(marks[verdict].mark)} ${tint(id.padEnd(7))} ${printable(title)}`, ...parts.flatMap((part) => renderPart(part, parts.length > 1, options))];
}

/** What a part says; where it is met, the first place stands on the same line. */
function renderPart(part: Part, isOneOfTwo: boolean, { width, colors, show }: LedgerOptions): string[] {
  const margin = ' '.repeat(12);
  const hang = isOneOfTwo ? '  ' : '';
  const lead = isOneOfTwo ? `${paint(part.verdict, colors)(marks[part.verdict].mark)} ` : '';
  const isMet = part.verdict === 'pass' || part.verdict === 'not-applicable';
  const said = wrap(printable(part.what), width - margin.length - hang.length);
  const places = part.evidence.slice(0, isMet ? mostPlaces.met : mostPlaces.open);
  const lines = said.map((line, index) => `${margin}${index === 0 ? lead : hang}${isMet ? colors.dim(line) : line}`);
  for (const { path, line, what } of places) {
    const place = printable(line === undefined ? showPath(path, show) : `${showPath(path, show)}:${line}`);
    const room = width - margin.length - hang.length - columns(place) - 2;
    // What is met has been said; a place that is to be mended says what is wrong there, below it when it is long.
    const detail = isMet || part.what.includes(what) ? '' : printable(what, { most: 300 });
    const inline = detail !== '' && columns(detail) <= room ? `  ${detail}` : '';
    lines.push(`${margin}${hang}${colors.cyan(place)}${inline}`);
    if (detail !== '' && inline === '') lines.push(...wrap(detail, width - margin.length - hang.length - 2).map((text) => `${margin}${hang}  ${text}`));
  }
  const more = part.evidence.length - places.length;
  if (!isMet && more > 0) lines.push(`${margin}${hang}${colors.dim(`and ${count(more, 'more place')}`)}`);
  return lines;
}

function showPath(path: string, show: (path: string) => string): string {
  return path.startsWith('https:') ? path : show(path);
}

function renderLegend({ requirements }: SolutionReport, { width, colors }: LedgerOptions): string[] {
  const used = new Set(requirements.flatMap(({ verdict, computed, attested }) => [verdict, computed?.verdict, attested?.verdict]));
  const legend = Object.entries(marks).filter(([verdict]) => used.has(verdict as RequirementReport['verdict'])).map(([, { mark, means }]) => `${mark} ${means}`);
  return wrap(legend.join('   ').replaceAll(' ', '\u00a0').replaceAll('\u00a0\u00a0\u00a0', '   '), width).map((line) => colors.dim(line.replaceAll('\u00a0', ' ')));
}
