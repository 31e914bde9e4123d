import type { Catalogue } from '../../rules/kit/define-rule.ts';
import type { Finding } from '../../rules/kit/finding.ts';
import type { loadConfig } from '../config.ts';
import { openContent } from '../content-roots.ts';
import { buildCatalogue, judgeCatalogue } from '../pipeline/catalogue.ts';
import { checkContent } from '../pipeline/check.ts';
import { type FileVerdict, judgeFile } from '../pipeline/judge-file.ts';
import { loadProgram } from '../program/load.ts';
import { randomFrom } from './edit.ts';
import type { Mutation, Sample } from './mutation.ts';
import { contactMutations } from './of-contacts.ts';
import { textMutations, unseenMutations } from './of-text.ts';

/** What became of one mutation over all samples that it fits. */
export interface Measured {
  mutation: Mutation;
  /** Names of the samples, once for each mutant that the rule found, and for each that it did not find. */
  caught: string[];
  missed: string[];
}

export interface Measurement {
  samples: string[];
  /** What the rules that are measured find in the samples as they are; there should be nothing. */
  untouched: Finding[];
  measured: Measured[];
}

/** How often chance is asked for each mutation of each sample. */
const throws = 3;

export const mutations: readonly Mutation[] = [...contactMutations, ...textMutations, ...unseenMutations];

/** Changes each Internal article of the content for the worse in every way there is, and asks the rules. The same content gives the same mutants. */
export async function measure(config: Awaited<ReturnType<typeof loadConfig>>): Promise<Measurement> {
  const { source } = openContent(config.content);
  const [program, asOf] = [loadProgram(config.program), config.asOf ?? ''];
  const { catalogue } = await checkContent(source, { program, asOf, isolate: false });
  const samples = samplesOf(catalogue, (path) => new TextDecoder().decode(source.read(path)));
  const rules = new Set(mutations.map(({ rule }) => rule));

  // All but one or two files of a mutant are those of the sample; they are judged once.
  const verdicts = new Map<string, FileVerdict>();
  const verdictOn = (path: string, text: string, isSample: boolean): FileVerdict => {
    const known = isSample ? verdicts.get(path) : undefined;
    const verdict = known ?? judgeFile(path, Buffer.from(text), program);
    if (isSample) verdicts.set(path, verdict);
    return verdict;
  };
  const judge = ({ texts }: Sample, changes: Readonly<Record<string, string>> = {}): Finding[] => {
    const judged = Object.entries({ ...texts, ...changes }).map(([path, text]) => verdictOn(path, text, !(path in changes)));
    const documents = judged.flatMap(({ facts }) => facts ?? []);
    return [...judged.flatMap(({ findings }) => findings), ...judgeCatalogue(buildCatalogue(documents, Object.keys(texts), program, asOf))];
  };

  const untouched: Finding[] = [];
  const before = new Map<Sample, ReadonlySet<string>>();
  for (const sample of samples) {
    const found = judge(sample).filter(({ rule, path }) => rules.has(rule) && path.startsWith(`partners/${sample.name}/`));
    untouched.push(...found.filter(({ path }) => path === sample.article));
    before.set(sample, new Set(found.map(keyOf)));
  }
  const measured: Measured[] = [];
  for (const mutation of mutations) {
    const result: Measured = { mutation, caught: [], missed: [] };
    for (const [sample, changes] of samples.flatMap((one) => mutantsOf(one, mutation).map((changes) => [one, changes] as const))) {
      const found = judge(sample, changes).filter((finding) => finding.rule === mutation.rule && !before.get(sample)!.has(keyOf(finding)));
      (found.length > 0 ? result.caught : result.missed).push(sample.name);
    }
    measured.push(result);
  }
  return { samples: samples.map(({ name }) => name), untouched, measured };
}

/** Different mutants of one sample; where chance has no part in a mutation, one. */
function mutantsOf(sample: Sample, mutation: Mutation): Record<string, string>[] {
  const mutants = new Map<string, Record<string, string>>();
  for (let at = 0; at < throws; at += 1) {
    const changes = mutation.make(sample, randomFrom(`${mutation.does} ${sample.name} ${at}`));
    if (changes) mutants.set(JSON.stringify(changes), changes);
  }
  return [...mutants.values()];
}

const keyOf = ({ rule, path, what }: Finding): string => `${rule} ${path} ${what}`;

/** Every solution with an Internal article. Beside it stands the partner that comes next, for what compares partners. */
function samplesOf({ partners, documents }: Catalogue, read: (path: string) => string): Sample[] {
  const ids = [...partners.keys()];
  return [...partners.values()].flatMap(({ id, solutions }, index) =>
    [...solutions.values()].flatMap((solution): Sample[] => {
      const [article] = solution.internal;
      if (!article) return [];
      const other = ids[(index + 1) % ids.length] ?? id;
      const own = [...documents.keys()].filter((path) => path.startsWith(`partners/${id}/`) || path === `partners/${other}/partner.md` || path === `partners/${other}/membership.md`);
      const home = `partners/${id}/${solution.id}`;
      return [
        {
          name: `${id}/${solution.id}`,
          partner: id,
          article: article.path,
          publicArticles: solution.public.map(({ path }) => path),
          profile: `partners/${id}/partner.md`,
          membership: `partners/${id}/membership.md`,
          certification: `${home}/certification.md`,
          texts: Object.fromEntries(own.map((path) => [path, read(path)])),
          facts: documents,
          otherProfile: `partners/${other}/partner.md`,
        },
      ];
    }),
  );
}
