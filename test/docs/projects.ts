import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import type { Program } from '../../schemas/generated/types.ts';
import { projectRoot } from '../../scripts/host.ts';
import type { SourceFiles } from '../../scripts/source.ts';
import { program } from '../fixtures/base.ts';
import { baseBranch, people } from '../fixtures/change.ts';
import { temporary } from '../fixtures/host.ts';
import { nextProgram, writeVersions } from '../fixtures/next-program.ts';
import { change, commit, git } from '../fixtures/repository.ts';
import { candidate, ledger, paths, signAll, withSignatures } from '../program/signed.ts';

/** The project that the commands of a page run in. */
export interface Project {
  /** Where they run. */
  folder: string;
  /** What `~` stands for. */
  home: string;
  /** Whether the project brings its own tool, which a process of its own must run. */
  own?: boolean;
}

const ofCandidate = { ...candidate, logins: ['ada-miller'] };
const staff = { 'program/people.yaml': people };

/** Every project that pages speak of, by the name that `in=` gives. Each is made anew when a page comes to it. */
export const projects: Readonly<Record<string, () => Project | Promise<Project>>> = {
  /** This project with its sample content; nothing is written to it. */
  sample: () => ({ folder: projectRoot, home: projectRoot }),
  /** A copy of this project, to be changed. */
  copy,
  /** A vendor's repository before the first partner. */
  empty: () => repositoryOf(staff),
  /** With one candidate, acme, whose solution widget waits for the integrator; the first day of the candidacy has passed. */
  candidate: () => repositoryOf(withSignatures({}, { membership: ofCandidate, certification: ledger, files: baseBranch })),
  /** With one application, and nothing of the Ecosystem team in the partner's folder yet. */
  applied: () => repositoryOf(Object.fromEntries(Object.entries(baseBranch).filter(([file]) => file !== paths.membership && file !== paths.certification))),
  /** The sample content in a repository of its own, to be changed. */
  begun: () => {
    const project = repositoryOf({});
    cpSync(path.join(projectRoot, 'content'), path.join(project.folder, 'content'), { recursive: true });
    commit(project.folder, 'Begin', '2026-10-19');
    return project;
  },
  /** A candidate that lacks nothing, in a folder that knows two versions of the program or one. */
  draft: () => versions({ versions: [program] }),
  other: () => versions({ versions: [program, nextProgram], current: nextProgram }),
  unknown: () => versions({ versions: [program, nextProgram], pin: '2027-02' }),
  retiring: () => versions({ versions: [{ ...program, retired: '2027-03-01' }, nextProgram], current: nextProgram }),
  /** Content with one mistake in a title. */
  mistaken: () => repositoryOf({ ...baseBranch, [paths.deploy]: String(baseBranch[paths.deploy]).replace('## Before you begin', '## Pre-requisits') }),
};

function configFor(version = program.version): string {
  return `export default {\n  content: ['content'],\n  program: 'schemas/program/${version}.yaml',\n  asOf: '2026-11-16',\n  site: { url: 'https://kb.example.com', base: '/' },\n};\n`;
}

function inContent(files: SourceFiles): SourceFiles {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`content/${name}`, text]));
}

/** A folder for a project in a home folder of its own. */
function fresh(): Project {
  const home = temporary();
  const folder = path.join(home, 'kb');
  mkdirSync(folder);
  return { folder, home };
}

/** A repository whose main branch holds a configuration, the program and this content; a change is made on a branch of its own. */
function repositoryOf(content: SourceFiles): Project {
  const project = fresh();
  const { folder } = project;
  git(folder, 'init', '-q');
  change(folder, Object.fromEntries(Object.entries({ ...inContent(content), 'assay.config.ts': configFor() }).map(([name, text]) => [name, String(text)])));
  mkdirSync(path.join(folder, 'schemas/program'), { recursive: true });
  cpSync(path.join(projectRoot, 'schemas/program/2015-02.yaml'), path.join(folder, 'schemas/program/2015-02.yaml'));
  commit(folder, 'Begin', '2026-10-19');
  git(folder, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
  git(folder, 'switch', '-qc', 'change');
  return project;
}

/** A project with one candidate that lacks nothing, and some versions of the program. */
async function versions(state: { pin?: string; current?: Program; versions: readonly Program[] }): Promise<Project> {
  const { pin = program.version, current = program } = state;
  const project = fresh();
  const files = inContent(withSignatures(await signAll(), { membership: { ...candidate, program: pin } }));
  change(project.folder, { ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, String(text)])), 'assay.config.ts': configFor(current.version) });
  writeVersions(path.join(project.folder, 'schemas/program'), ...state.versions);
  writeVersions(path.join(project.folder, 'drafts'), nextProgram);
  return project;
}

function copy(): Project {
  const project = fresh();
  // What the page changes or runs, without the pictures.
  for (const part of ['rules', 'schemas', 'scripts', 'site/strings', 'test/rules', 'docs', 'content', 'package.json', 'assay.config.ts']) {
    cpSync(path.join(projectRoot, part), path.join(project.folder, part), { recursive: true, filter: (file) => !/\/(?:node_modules|screenshots)$/.test(file) });
  }
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(project.folder, 'node_modules'));
  return { ...project, own: true };
}
