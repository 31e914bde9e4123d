import type { Program } from '../../../schemas/generated/types.ts';
import type { Catalogue, PartnerEntry } from '../define-rule.ts';
import { addDays } from './days.ts';
import { textAt } from './values.ts';

/** The versions of the program that a project has. */
export interface ProgramVersions {
  /** Their names, oldest first. */
  readonly known: readonly string[];
  /** The version of that name; undefined where there is none. Throws ConfigurationError when it cannot be used. */
  find(version: string): Program | undefined;
}

/** The version of the program that a partner pins, as it stands on one day. */
export interface Pin {
  /** As membership.md writes it; absent when it names none. */
  version?: string;
  /** `current`: the one that the configuration names; `other`: known as well; `retiring`: known, its last day is near. Nobody is judged by the others. */
  state: 'current' | 'other' | 'retiring' | 'retired' | 'unknown' | 'absent';
  /** What it says; absent when there is no such version. */
  program?: Program;
}

type Pinning = Pick<PartnerEntry, 'membership'>;
type Versions = Pick<Catalogue, 'program' | 'versions' | 'asOf'>;

/** The version of the program that a partner pins; undefined when it has no membership that can be read. */
export function pinOf({ membership }: Pinning, { program: current, versions, asOf }: Versions): Pin | undefined {
  if (!membership) return undefined;
  const version = textAt(membership, '/program');
  if (version === undefined) return { state: 'absent' };
  const program = version === current.version ? current : versions?.find(version);
  if (!program) return { version, state: 'unknown' };
  return { version, program, state: stateOf(program, current, asOf) };
}

/** The program that the documents of a partner are read by: the version it pins, and where there is no such, which is a finding of its own, the current one. */
export function programFor(partner: Pinning | undefined, catalogue: Versions): Program {
  return (partner && pinOf(partner, catalogue)?.program) ?? catalogue.program;
}

/** Names of the versions that a partner can pin, oldest first. */
export function knownVersions({ program, versions }: Versions): readonly string[] {
  return versions?.known ?? [program.version];
}

function stateOf({ version, retired, house }: Program, current: Program, asOf: string): Pin['state'] {
  if (retired !== undefined && asOf >= retired) return 'retired';
  if (retired !== undefined && asOf >= addDays(retired, -house.retirementNoticeDays)) return 'retiring';
  return version === current.version ? 'current' : 'other';
}
