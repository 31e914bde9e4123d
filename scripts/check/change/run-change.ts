import { placeOf } from '../../../rules/kit/catalogue/place.ts';
import type { Base } from '../../base.ts';
import type { Settings } from '../../config.ts';
import type { OpenContent } from '../../content-roots.ts';
import { ConfigurationError } from '../../errors.ts';
import type { Host } from '../../host.ts';
import { buildCatalogue } from '../../pipeline/catalogue.ts';
import { count, type CheckOptions, type CheckResult } from '../../pipeline/check.ts';
import { peopleFile, suppressionFiles } from '../../pipeline/identify.ts';
import { limits } from '../../pipeline/limits.ts';
import { compareFindings } from '../../pipeline/order.ts';
import { readPeople } from '../../program/people.ts';
import type { Source } from '../../source.ts';
import { readBaseContent } from './base-content.ts';
import { findChangedFiles } from './diff.ts';
import { judgeChange, type Lists } from './judge-change.ts';

/** What a change is judged by. */
export interface ChangeOptions extends Pick<CheckOptions, 'program' | 'versions' | 'asOf' | 'base'> {
  /** Who makes the change, as whoever runs the check says. */
  actor: unknown;
}

/**
 * Adds to a check of the whole content what the rules over a change find: the content against the base branch. Throws UsageError or
 * ConfigurationError when the base branch cannot be read.
 */
export async function addChange(result: CheckResult, content: OpenContent, { base }: Pick<Settings, 'base'>, options: ChangeOptions, host: Pick<Host, 'err'>): Promise<CheckResult> {
  if (!base) return result;
  if (result.absentRoots.length > 0) {
    host.err('assay: who owns what stands in a content root that is absent, so the change itself is not judged here\n');
    return result;
  }
  const { source, folders } = content;
  const files = await findChangedFiles(base, folders);
  const partners = new Set(files.flatMap(({ path }) => placeOf(path).partner ?? []));
  const { documents, paths } = await readBaseContent(base, folders, partners, options);
  const people = await readBasePeople(base, folders);
  const findings = judgeChange({
    before: { catalogue: buildCatalogue(documents, paths, options.program, options.asOf, [], options.versions), lists: { ...options.base, people } },
    after: { result, lists: readLists(source), source },
    files,
    login: typeof options.actor === 'string' ? options.actor : undefined,
  });
  // Never cut: findings of the text must not push them out of the report.
  const all = [...result.findings, ...findings].sort(compareFindings);
  return { ...result, findings: all, counts: count(all, result.counts.files, result.notJudged, result.counts.omitted) };
}

/** The people of the program as the branch has them, from the first root that holds the list there; one that is public may not. */
async function readBasePeople(base: Base, folders: OpenContent['folders']): Promise<Uint8Array | undefined> {
  for (const folder of folders.filter((candidate) => !candidate.public)) {
    const bytes = await base.read(folder.path, peopleFile, limits['file-size'].most);
    if (!bytes) continue;
    if (!readPeople(peopleFile, bytes).list) throw new ConfigurationError(`${peopleFile} on ${base.ref} is not as it should be; \`assay check\` there says why`);
    return bytes;
  }
  return undefined;
}

function readLists(source: Source): Lists {
  const there = new Set(source.list().flatMap(({ path, type }) => (type === 'file' ? path : [])));
  const read = (path: string): Uint8Array | undefined => (there.has(path) ? source.read(path, limits['baseline-size'].most + 1) : undefined);
  return { people: read(peopleFile), waivers: read(suppressionFiles.waivers), baseline: read(suppressionFiles.baseline) };
}
