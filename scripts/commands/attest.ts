import { oneLine } from '../../rules/kit/one-line.ts';
import { oneOf, suggest, type Command, type Input } from '../command.ts';
import { parseDay } from '../config.ts';
import { pathsFrom } from '../content-roots.ts';
import { UsageError } from '../errors.ts';
import { openSolution, unjudgedLines, type OpenSolution } from '../ledger/open-solution.ts';
import { actorInWords } from '../program/words.ts';
import type { Requirement } from '../program/subject.ts';
import type { RecordedStep } from '../walkthrough/read-results.ts';

const roles = ['integrator', 'ecosystem-team'] as const;
const outcomes = ['met', 'not-met'] as const;

export const command: Command = {
  summary: 'sign a requirement: write who vouches for it, on which text, into the ledger',
  usage: '<partner/solution> [filled worksheet]',
  options: {
    for: { type: 'string', hint: 'requirement', about: 'what is signed, e.g. CER-2; with a worksheet, what it was printed for' },
    signer: { type: 'string', hint: 'name', about: 'who signs; with a worksheet, the integrator that it names' },
    role: { type: 'string', hint: roles.join('|'), about: 'in which role; needed where more than one may sign' },
    date: { type: 'string', hint: 'day', about: 'the day of the signature; the day that is judged at unless told' },
    evidence: { type: 'string', multiple: true, hint: 'path or address', about: 'where to see what was seen; may be given more than once' },
    note: { type: 'string', hint: 'text', about: 'what a later reader should know' },
    result: { type: 'string', hint: outcomes.join('|'), about: 'what was found; met unless told, or unless a step of the worksheet fails' },
    'dry-run': { type: 'boolean', about: 'print what would be written, and write nothing' },
    'as-of': { type: 'string', hint: 'day', about: 'judge as of this day, e.g. 2026-11-16' },
  },
  atMost: 2,
  async run({ values, positionals, host, config }) {
    const opened = await openSolution(positionals[0], { values, host, config });
    try {
      return await attest(opened, { values, positionals, host });
    } finally {
      opened.close();
    }
  },
};

async function attest(opened: OpenSolution, { values, positionals, host }: Pick<Input, 'values' | 'positionals' | 'host'>): Promise<number> {
  const { content, result, program } = opened;
  const show = pathsFrom(host.cwd, content);
  const unjudged = unjudgedLines(opened, show);
  if (unjudged !== '') {
    host.err(unjudged);
    return 2;
  }
  const requirement = chooseRequirement(values['for'], positionals[1], program.requirements);
  const options = readOptions(values, requirement, result.catalogue);
  const sheet = positionals[1];
  if (sheet === undefined && requirement.attested?.steps && options.result !== 'not-met') {
    throw new UsageError(`${requirement.id} is signed with a filled worksheet: npx assay walkthrough ${opened.name} --to worksheet.md, then npx assay attest ${opened.name} worksheet.md`);
  }
  let walked: { steps: RecordedStep[]; integrator?: string } = { steps: [] };
  if (sheet !== undefined) {
    const { readWorksheet } = await import('../walkthrough/read-worksheet.ts');
    const read = readWorksheet(sheet, opened, host);
    if (read.problems !== '') {
      host.err(read.problems);
      return 1;
    }
    walked = read;
  }
  const { recordSignature } = await import('../ledger/record-signature.ts');
  return recordSignature(opened, { requirement, ...options, ...walked }, { dryRun: values['dry-run'] === true, host, show });
}

/** The requirement that is meant. Throws UsageError when nobody can sign it. */
function chooseRequirement(given: unknown, worksheet: string | undefined, requirements: readonly Requirement[]): Requirement {
  const signed = requirements.filter(({ attested }) => attested);
  const walked = signed.find(({ attested }) => attested?.steps);
  if (typeof given !== 'string') {
    if (worksheet !== undefined && walked) return walked;
    throw new UsageError(`--for says what is signed, such as --for ${signed[0]?.id ?? ''}; ${signed.map(({ id }) => id).join(', ')} are signed`);
  }
  const wanted = given.toUpperCase();
  const found = requirements.find(({ id }) => id === wanted);
  if (!found) throw new UsageError(`no requirement ${JSON.stringify(given)}${suggest(wanted, requirements.map(({ id }) => id))}`);
  if (!found.attested) throw new UsageError(`${found.id} ("${found.title}") is computed from the content, so nobody signs it`);
  if (worksheet !== undefined && !found.attested.steps) throw new UsageError(`${found.id} is signed without a worksheet${walked ? `; ${walked.id} is signed with one` : ''}`);
  return found;
}

/** What the options say of the signature. Throws UsageError, or ConfigurationError for a day that is none. */
function readOptions(values: Input['values'], { id, attested }: Requirement, { program, asOf }: Pick<OpenSolution['result']['catalogue'], 'program' | 'asOf'>): { signer?: string; role: (typeof roles)[number]; date: string; evidence: string[]; note?: string; result?: (typeof outcomes)[number] } {
  const { signer, note, evidence } = values;
  const allowed = attested?.roles ?? [];
  const [only, ...others] = allowed;
  const role = values['role'] === undefined && others.length === 0 ? only : oneOf('--role', values['role'], roles);
  if (role === undefined) throw new UsageError(`--role says in which role ${id} is signed: ${allowed.join(' or ')}`);
  if (!allowed.includes(role)) throw new UsageError(`${id} is signed by ${allowed.map((one) => actorInWords(one, program)).join(' or ')}, not by ${actorInWords(role, program)}`);
  const date = typeof values['date'] === 'string' ? parseDay(values['date'], '--date') : asOf;
  if (date > asOf) throw new UsageError(`--date is ${date}, which has not come yet; the content is judged as of ${asOf}`);
  const result = oneOf('--result', values['result'], outcomes);
  return {
    ...(typeof signer === 'string' && { signer: oneLine(signer) }),
    role,
    date,
    evidence: Array.isArray(evidence) ? evidence : [],
    ...(typeof note === 'string' && { note: oneLine(note) }),
    ...(result && { result }),
  };
}
