import { rules } from '../../../rules/generated/change.ts';
import type { Change, ChangedFile, KnownList, Sides, WaiverList } from '../../../rules/kit/change/change.ts';
import { findActor, type PeopleList } from '../../../rules/kit/change/people.ts';
import type { Catalogue } from '../../../rules/kit/define-rule.ts';
import type { Finding } from '../../../rules/kit/finding.ts';
import { toFinding } from '../../../rules/kit/to-finding.ts';
import type { CheckResult } from '../../pipeline/check.ts';
import { peopleFile, suppressionFiles } from '../../pipeline/identify.ts';
import { judgeProgram } from '../../pipeline/program.ts';
import { readPeople } from '../../program/people.ts';
import type { Source } from '../../source.ts';
import { readBaseline } from '../../suppressions/baseline.ts';
import { escapePointer, findJsonPlaces } from '../../suppressions/json-places.ts';
import { readWaivers } from '../../suppressions/waivers.ts';

/** The program team's lists as one side of a change has them; absent where they are not there. */
export interface Lists {
  people?: Uint8Array | undefined;
  waivers?: Uint8Array | undefined;
  baseline?: Uint8Array | undefined;
}

/** A change, before anything is asked of it. */
export interface ChangeInput {
  before: { catalogue: Catalogue; lists: Lists };
  /** The whole content as the change leaves it, checked with what the base branch lets pass. */
  after: { result: Pick<CheckResult, 'catalogue' | 'findings' | 'notJudged'> & Partial<Pick<CheckResult, 'waivers'>>; lists: Lists; source: Pick<Source, 'read'> };
  files: readonly ChangedFile[];
  /** Who makes the change; a partner's who owns nothing, where nobody is named. */
  login?: string | undefined;
}

/** What the rules over a change find. One that throws is no verdict, so nothing is caught here. */
export function judgeChange(input: ChangeInput): Finding[] {
  const change = openChange(input);
  const findings: Finding[] = [];
  for (const rule of rules) {
    for (const report of rule.check(change)) findings.push(toFinding(rule, report.path, report));
  }
  return findings;
}

function openChange({ before, after, files, login }: ChangeInput): Change {
  const { result, source } = after;
  const people = bothSides(before.lists.people, after.lists.people, (bytes): PeopleList | undefined => readPeople(peopleFile, bytes).list);
  return {
    before: before.catalogue,
    after: result.catalogue,
    actor: findActor(login, people.before, before.catalogue.partners),
    files,
    people,
    waivers: bothSides(before.lists.waivers, after.lists.waivers, readWaiverList),
    known: bothSides(before.lists.baseline, after.lists.baseline, readKnown),
    verdicts(partner, solution, renewing) {
      const catalogue = renewing ? asBefore(result.catalogue, partner, renewing) : result.catalogue;
      return judgeProgram({ ...result, catalogue }, source, { partner, solution }).solutions[0]?.requirements ?? [];
    },
  };
}

function bothSides<T>(before: Uint8Array | undefined, after: Uint8Array | undefined, read: (bytes: Uint8Array) => T | undefined): Sides<T> {
  return { before: before && read(before), after: after && read(after) };
}

function readWaiverList(bytes: Uint8Array): WaiverList | undefined {
  const path = suppressionFiles.waivers;
  const { list } = readWaivers(path, bytes);
  return list && { path, ...list };
}

function readKnown(bytes: Uint8Array): KnownList | undefined {
  const path = suppressionFiles.baseline;
  const { baseline } = readBaseline(path, bytes);
  if (!baseline) return undefined;
  const { keys } = findJsonPlaces(baseline.lines.text);
  const entries = Object.entries(baseline.files).flatMap(([file, byRule]) => Object.entries(byRule).map(([rule, fingerprints]) => {
    const place = keys.get(`/files/${escapePointer(file)}/${escapePointer(rule)}`);
    return { path: file, rule, fingerprints, ...(place && { at: baseline.lines.range(...place) }) };
  }));
  return { path, entries };
}

/** The content on the day of a renewal, with the term as it was until then. */
function asBefore(catalogue: Catalogue, id: string, { termEnds, on }: { termEnds: string; on: string }): Catalogue {
  const partner = catalogue.partners.get(id);
  if (!partner?.membership) return catalogue;
  const { membership } = partner;
  const frontMatter = { ...membership.frontMatter, data: { ...membership.frontMatter.data, termEnds } };
  return { ...catalogue, asOf: on < catalogue.asOf ? on : catalogue.asOf, partners: new Map([...catalogue.partners, [id, { ...partner, membership: { ...membership, frontMatter } }]]) };
}
