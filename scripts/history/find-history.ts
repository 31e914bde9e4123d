import { hash } from 'node:crypto';
import type { OpenContent } from '../content-roots.ts';
import { stampOf } from '../pipeline/cache.ts';
import { checkContent } from '../pipeline/check.ts';
import { judgeProgram } from '../pipeline/program.ts';
import type { Programs } from '../program/load.ts';
import type { ReadinessReport } from '../../schemas/generated/types.ts';
import { FormerContent } from './former-source.ts';
import { KeptStandings } from './kept-standings.ts';
import { RememberingJudges } from './remembering-judges.ts';
import { differences, standingsOf, type Change, type History, type Standings } from './standings.ts';
import { readTimeline, type Version } from './timeline.ts';

export interface HistoryOptions extends Programs {
  asOf: string;
  /** How far to look back: commits of the content, and seconds that judging them may take. */
  most: { commits: number; seconds: number };
  /** Folder that keeps what was found out, from run to run; none when absent. */
  cache?: string;
  onProgress?(done: number, all: number): void;
}

/** What is judged differs in form from what was kept before this number. */
const form = 1;

/**
 * When the verdicts of solutions changed, as the commits of the content tell. Each version is judged by the rules and the program of
 * today, on the day of its commit or on that of the report, whichever is earlier; between two commits the older version is judged on the
 * day of the newer one too, so that what time alone has changed is not laid at a commit's door. Git's blobs are data like any other
 * content: they are judged by processes that can be killed, and nothing of them is run.
 *
 * @param report what is so now.
 */
export async function findHistory(report: Pick<ReadinessReport, 'solutions'>, content: Pick<OpenContent, 'folders' | 'roots'>, options: HistoryOptions): Promise<History> {
  const { most, asOf, onProgress } = options;
  const { versions, why } = await readTimeline(content.folders, most.commits);
  const [newest] = versions;
  if (!newest) return { commits: 0, ...(why !== undefined && { why }), changes: [] };
  const ends = performance.now() + most.seconds * 1000;
  const judging = new FormerJudging(content, options);
  const changes: Change[] = [];
  const note = (before: Standings, after: Standings, at: Pick<Change, 'day' | 'by' | 'commit'>): void => {
    for (const [id, difference] of differences(before, after)) {
      const [partner = '', solution = ''] = id.split('/');
      changes.push({ ...at, partner, solution, ...difference });
    }
  };
  const dayOf = ({ day }: Version): string => (day < asOf ? day : asOf);
  let told = 1;
  try {
    const now = await judging.standings(newest, asOf);
    note(now, standingsOf(report), { day: asOf, by: 'work-tree' });
    let after = dayOf(newest) === asOf ? now : await judging.standings(newest, dayOf(newest));
    note(after, now, { day: asOf, by: 'time' });
    for (const [index, older] of versions.slice(1).entries()) {
      if (performance.now() > ends) break;
      const version = versions[index]!;
      const before = await judging.standings(older, dayOf(version));
      note(before, after, { day: version.day, by: 'commit', commit: version.commit });
      after = dayOf(older) === dayOf(version) ? before : await judging.standings(older, dayOf(older));
      note(after, before, { day: dayOf(version), by: 'time' });
      told += 1;
      onProgress?.(told, versions.length);
    }
  } finally {
    judging.close();
  }
  const isCut = told < versions.length;
  const since = versions[told - 1]!.day;
  return {
    commits: told,
    since,
    ...(isCut ? { why: `Judging stopped after ${most.seconds} seconds, at the commits of ${since}; \`history.seconds\` of the configuration says how long it may take. What was found out is kept, so that the next run gets further.` } : why !== undefined && { why }),
    changes,
  };
}

/** Judges former versions of the content, each file of each text once. */
class FormerJudging {
  readonly #content: FormerContent;
  readonly #roots: OpenContent['roots'];
  readonly #options: HistoryOptions;
  readonly #kept: KeptStandings;
  #judges: RememberingJudges | undefined;

  constructor({ folders, roots }: Pick<OpenContent, 'folders' | 'roots'>, options: HistoryOptions) {
    const { program, versions, cache } = options;
    this.#content = new FormerContent(folders);
    this.#roots = roots;
    this.#options = options;
    const given = JSON.stringify([form, versions.known.map((version) => versions.find(version)), [...roots.publicRoots], roots.absentRoots, folders.length]);
    this.#kept = new KeptStandings(cache, hash('sha256', stampOf(program) + given));
  }

  /** Where solutions stood in one version, on one day. */
  async standings({ trees }: Version, day: string): Promise<Standings> {
    const kept = this.#kept.find(trees, day);
    if (kept) return kept;
    const { program, versions } = this.#options;
    const judges = (this.#judges ??= new RememberingJudges());
    // Where partners pin another version of the program, their files are judged again by that one.
    const source = await this.#content.open(trees, (path, id) => versions.known.length === 1 && judges.isKnown(path, id));
    judges.turnTo(source);
    const result = await checkContent(source, { program, versions, asOf: day, isolate: true, judges, baseline: false, ...this.#roots });
    const standings = standingsOf(judgeProgram(result, source));
    this.#kept.keep(trees, day, standings);
    return standings;
  }

  close(): void {
    this.#judges?.close();
    this.#kept.prune();
  }
}
