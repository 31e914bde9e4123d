import { existsSync } from 'node:fs';
import path from 'node:path';
import { isInternalPath } from '../../rules/kit/catalogue/place.ts';
import { textAt } from '../../rules/kit/catalogue/values.ts';
import type { Catalogue, PartnerEntry } from '../../rules/kit/define-rule.ts';
import type { Partner, Program } from '../../schemas/generated/types.ts';
import type { Settings } from '../config.ts';
import { openContent } from '../content-roots.ts';
import { UsageError } from '../errors.ts';
import type { Host } from '../host.ts';
import { checkContent } from '../pipeline/check.ts';
import { identify } from '../pipeline/identify.ts';
import { valuesOf } from '../pipeline/program-values.ts';
import { parseAsked } from '../program/asked.ts';
import { programsOf } from '../program/load.ts';
import { collectAnswers } from './ask.ts';
import { questions, type Thing } from './questions.ts';
import type { Answers, Question } from './question.ts';
import { slugOf } from './slug.ts';
import { renderArticle } from './templates/article.ts';
import { renderPartner } from './templates/partner.ts';
import { renderApplication, renderSolution } from './templates/solution.ts';
import { writeNew, type NewFile } from './write-new.ts';

export interface NewOptions {
  host: Host;
  config: Settings;
  today: string;
}

/**
 * Makes a partner, solution or article: asks what must be known, and writes the files.
 *
 * @param home "partner" for a solution, "partner/solution" for an article, "" for a partner.
 * @returns what was written. Throws UsageError, and writes nothing, when an answer is wrong, its home is not there or a file is.
 */
export async function makeNew(thing: Thing, home: string, given: Readonly<Record<string, unknown>>, { host, config, today }: NewOptions): Promise<NewFile[]> {
  const needed = thing === 'partner' ? '' : thing === 'solution' ? 'the partner (acme)' : 'the solution (acme/widget)';
  if ((home === '') !== (needed === '')) throw new UsageError(needed === '' ? 'a partner stands in no other; give its name with --name' : `name ${needed} that the ${thing} belongs to`);
  const programs = await programsOf(config);
  const catalogue = thing === 'partner' && !config.content.some(({ path: folder }) => existsSync(folder)) ? undefined : await readContent(config, programs, today);
  const asked = catalogue && home !== '' ? parseAsked(home, catalogue) : {};
  if (thing === 'article' && asked.solution === undefined) throw new UsageError(`name the solution that the article belongs to: ${home}/<solution>`);
  const answers = await collectAnswers(questions[thing].map((question) => answeredFrom(question, programs.program)), given, host);
  const name = nameFor(thing, answers, given['as']);
  const files = documentsOf(thing, name, answers, { program: programs.program, today, partner: catalogue?.partners.get(asked.partner ?? ''), solution: asked.solution })
    .map((document) => ({ ...document, root: rootFor(document.path, config) }));
  for (const file of files) {
    const found = identify(file.path);
    if ('report' in found) throw new UsageError(`${found.report.what} ${found.report.fix}`);
  }
  writeNew(files);
  return files;
}

/** A question with the answers that the program knows. */
function answeredFrom({ from, ...question }: Question, program: Program): Question {
  return from === undefined ? question : { ...question, among: valuesOf(from, program) };
}

async function readContent(config: Settings, programs: Awaited<ReturnType<typeof programsOf>>, asOf: string): Promise<Catalogue> {
  const { source, roots } = openContent(config.content);
  return (await checkContent(source, { ...programs, asOf, isolate: true, baseline: false, ...roots })).catalogue;
}

interface Known {
  program: Program;
  today: string;
  partner: PartnerEntry | undefined;
  solution: string | undefined;
}

/** The content root that a new file goes to: what customers must not see goes to one that is not public. Throws UsageError where there is none. */
function rootFor(file: string, { content }: Settings): string {
  const isInternal = isInternalPath(file);
  const root = content.find((candidate) => candidate.public !== isInternal) ?? content[0];
  if (!root) throw new UsageError('assay.config.ts names no content');
  if (root.public && isInternal) throw new UsageError(`${file} is internal, and needs a content root that is not public`);
  return root.path;
}

function documentsOf(thing: Thing, name: string, answers: Answers, { program, today, partner, solution }: Known): Omit<NewFile, 'root'>[] {
  if (thing === 'partner') return [{ path: `partners/${name}/partner.md`, text: renderPartner(answers, today) }];
  if (!partner) throw new UsageError('there is no such partner');
  if (thing === 'solution') {
    const folder = `partners/${partner.id}/${name}`;
    return [
      { path: path.posix.join(folder, 'solution.md'), text: renderSolution(answers) },
      { path: path.posix.join(folder, 'application.md'), text: renderApplication(answers, program, today) },
    ];
  }
  const entry = partner.solutions.get(solution ?? '');
  const [profile, product] = [partner.partner, entry?.solution];
  if (!profile || !product) throw new UsageError(`${partner.id}/${solution}: partner.md and solution.md must be readable first; \`assay check\` says what is wrong`);
  const about = { product: textAt(product, '/name') ?? '', version: textAt(product, '/version') ?? '', partner: profile.frontMatter.data as unknown as Partner };
  return [{ path: `partners/${partner.id}/${solution}/${answers['kind']}/${name}.md`, text: renderArticle(answers, about, program, today) }];
}

function nameFor(thing: Thing, answers: Answers, given: unknown): string {
  if (typeof given === 'string') return given;
  const from = thing === 'article' ? answers['title'] : answers['name'];
  const name = slugOf(from ?? '');
  if (name === '') throw new UsageError(`no name of a folder can be made from ${JSON.stringify(from)}; give one with --as`);
  return name;
}
