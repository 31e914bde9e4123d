import picocolors from 'picocolors';
import type { VerifyReport } from '../../schemas/generated/types.ts';
import type { Made } from '../certify/certify.ts';
import type { NamesPeople } from '../../rules/kit/roles.ts';
import { actorInWords } from '../program/words.ts';
import type { SolutionReport } from '../program/subject.ts';
import { count, printable, withoutCommands } from './text.ts';
import { wrap } from './wrap.ts';

export interface CertificateScreen {
  color: boolean;
  width: number;
  /** What a path is shown as, so that a terminal can open it. */
  show(path: string): string;
}

/** Lines of reasons that fit on a screen with the rest. */
const mostReasons = 6;
const mostProblems = 40;

/** What a stamp came to, in two lines. */
export function renderStamped({ statement: { subject, predicate }, keyName }: Extract<Made, { statement: object }>, file: string, { width }: CertificateScreen): string {
  const { solution, judgedFor, tier, validity, requirements } = predicate;
  const what = judgedFor === 'membership' ? `certified as ${tier ?? 'member'}` : 'ready to be certified';
  const signed = keyName === undefined ? 'NOT SIGNED, so it never verifies' : `signed with the key ${keyName}`;
  const lines = wrap(`${solution}: ${what} from ${validity.from} until ${validity.until}.`, width).concat(wrap(`${printable(file)}: ${count(subject.length, 'input')}, ${count(requirements.length, 'requirement')}, ${signed}.`, width));
  return withoutCommands(`${lines.join('\n')}\n`);
}

/** Why a solution is not stamped: what is missing, by whom, on one screen. */
export function renderRefusal({ partner, solution }: SolutionReport, { exitCode, why, missing, errors, judgedFor }: Extract<Made, { verdict: 'refused' }>, { color, width, show, program }: CertificateScreen & { program: NamesPeople }): string {
  const colors = picocolors.createColors(color);
  const id = `${partner}/${solution}`;
  const wide = Math.max(60, Math.min(width, 100));
  const aim = judgedFor === 'membership' ? 'to stay a member' : judgedFor === 'certification' ? 'to be certified' : 'to be stamped';
  const open = [missing.length > 0 && count(missing.length, 'requirement'), errors.length > 0 && `${count(errors.length, 'error')} in its files`].filter((part) => part !== false).join(' and ');
  const head = exitCode === 2 ? `${id} could not be judged.` : open === '' ? `${id} cannot be stamped.` : `${id} is not ready ${aim}: ${open} ${missing.length + errors.length === 1 ? 'stands' : 'stand'} in the way.`;
  const out = [colors.red(`assay: ${printable(head)}`), ...wrap(printable(why), wide - 2).map((line) => `  ${line}`)];
  if (missing.length > 0) out.push('');
  for (const { id: requirement, title, owner, next } of missing.slice(0, mostReasons)) {
    out.push(`  ${colors.bold(requirement.padEnd(7))} ${printable(title)} (${actorInWords(owner, program)})`);
    if (next !== undefined) out.push(...wrap(printable(next), wide - 10).slice(0, 2).map((line) => `          ${line}`));
  }
  if (missing.length > mostReasons) out.push(`  and ${missing.length - mostReasons} more`);
  if (errors.length > 0) out.push('', ...errors.slice(0, 3).map(({ path, range, rule, what }) => `  ${printable(`${show(path)}${range ? `:${range.start.line}` : ''}  ${what} (${rule})`, { most: wide * 2 })}`), ...(errors.length > 3 ? [`  and ${errors.length - 3} more`] : []));
  out.push('', colors.dim(errors.length > 0 && missing.length === 0 ? `All of it: npx assay check` : `All of it: npx assay readiness ${printable(id)}`));
  return withoutCommands(`${out.join('\n')}\n`);
}

/** What verifying came to: a line for each certificate, and under it what differs. */
export function renderVerified({ certificates, unstamped, asOf }: VerifyReport, { color, width, show }: CertificateScreen): string {
  const colors = picocolors.createColors(color);
  const wide = Math.max(60, Math.min(width, 100));
  const out: string[] = [];
  for (const { file, kind, solution, outcome, tier, validity, key, inputs, problems, notes } of certificates) {
    const words = { verified: colors.green('verified'), 'not-verified': colors.red('NOT VERIFIED'), 'not-judged': colors.yellow('could not be judged') }[outcome];
    out.push(`${colors.bold(printable(solution ?? show(file)))}  ${words}`);
    const facts = [
      tier ?? (validity && kind === 'certificate' ? 'ready to be certified' : undefined),
      validity && `${validity.from} until ${validity.until}`,
      key && `key ${key.name}`,
      inputs !== undefined && outcome === 'verified' ? `${count(inputs, 'input')} as stamped` : undefined,
      kind === 'public' && outcome === 'verified' ? 'signature and days; what was judged is not part of it' : undefined,
    ].filter((part) => typeof part === 'string');
    if (facts.length > 0) out.push(...wrap(printable(facts.join(', ')), wide - 2).map((line) => `  ${line}`));
    for (const [list, mark] of [[problems, colors.red('✗')], [notes, colors.dim('note:')]] as const) {
      for (const { what } of list.slice(0, mostProblems)) out.push(...wrap(printable(what), wide - 10).map((line, index) => (index === 0 ? `  ${mark} ${line}` : `    ${line}`)));
      if (list.length > mostProblems) out.push(`  and ${list.length - mostProblems} more`);
    }
    out.push('');
  }
  const verified = certificates.filter(({ outcome }) => outcome === 'verified').length;
  out.push(certificates.length === 0 ? 'There is no certificate to verify.' : `${verified} of ${count(certificates.length, 'certificate')} verified on ${asOf}.`);
  if (unstamped && unstamped.length > 0) out.push(...wrap(`Certified without a stamp: ${printable(unstamped.join(', '))}.`, wide).map(colors.yellow));
  return withoutCommands(`${out.join('\n')}\n`);
}
