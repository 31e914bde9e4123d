import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { ProgramVersions } from '../../rules/kit/catalogue/pin.ts';
import type { Program } from '../../schemas/generated/types.ts';
import type { Settings } from '../config.ts';
import { ConfigurationError } from '../errors.ts';
import { validatorFor } from '../schemas.ts';
import { findLifecycleContradiction } from './lifecycle.ts';

const require = createRequire(import.meta.url);
/** Bytes that the file of a program may have. */
export const mostBytes = 512 * 1024;

/** A program as `npm run generate` keeps it, bound to the text that it was read from: comparing texts takes less time than loading what makes digests. */
export interface KeptProgram {
  text: string;
  program: Program;
}

/**
 * Reads a program: the YAML file is the truth; what `npm run generate` kept of it stands in while the file's bytes are the
 * same, because parsing takes fifty times as long. Throws ConfigurationError, one line, when it cannot be used.
 */
export function loadProgram(file: string): Program {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new ConfigurationError(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}); \`program\` in assay.config.ts names the file`);
  }
  if (bytes.length > mostBytes) throw new ConfigurationError(`${file}: larger than ${mostBytes / 1024} KiB, which no program needs`);
  const text = bytes.toString('utf8');
  return readKept(file, text) ?? parseProgram(text, file);
}

/** The program of a project: its current version, and all that a partner can pin. */
export interface Programs {
  program: Program;
  versions: ProgramVersions;
}

/**
 * The current program of a project and the other versions beside it: the files `<version>.yaml` of its folder. Those are read when
 * somebody pins one. Where the configuration was read from a base branch, they are taken from there too. Throws ConfigurationError.
 */
export async function programsOf(settings: Pick<Settings, 'program' | 'base' | 'baseProgram'>): Promise<Programs> {
  const program = programOf(settings);
  if (settings.baseProgram && settings.base) return (await import('./versions.ts')).programsOnBase(program, settings.program, settings.base);
  return { program, versions: versionsBeside(settings.program, program) };
}

/** The versions in the folder of a program file. The folder is looked at once, and not before somebody asks. */
function versionsBeside(file: string, program: Program): ProgramVersions {
  const folder = path.dirname(file);
  const list = (): string[] => {
    try {
      return readdirSync(folder).flatMap((name) => versionOf(name) ?? []);
    } catch (error) {
      throw new ConfigurationError(`${folder}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}); it holds the versions of the program`);
    }
  };
  return openVersions(program, list, (version) => loadProgram(path.join(folder, `${version}.yaml`)));
}

/** The current version and those that `list` names, each read when it is first asked for. */
export function openVersions(current: Program, list: () => Iterable<string>, read: (version: string) => Program): ProgramVersions {
  let known: readonly string[] | undefined;
  const programs = new Map([[current.version, current]]);
  const versions: ProgramVersions = {
    get known() {
      known ??= [...new Set([current.version, ...list()])].sort();
      return known;
    },
    find(version) {
      if (!programs.has(version) && versions.known.includes(version)) {
        const program = read(version);
        if (program.version !== version) throw new ConfigurationError(`${version}.yaml says that it is version ${JSON.stringify(program.version)}; a file of the program is named after its version`);
        programs.set(version, program);
      }
      return programs.get(version);
    },
  };
  return versions;
}

/** The version that a file is named after; undefined where it is no file of a program. */
export function versionOf(name: string): string | undefined {
  return /^(\d{4}-\d{2})\.yaml$/.exec(name)?.[1];
}

/** The program of a project; where the configuration was read from a base branch, the program as it is there. Throws ConfigurationError. */
export function programOf({ program, base, baseProgram }: Pick<Settings, 'program' | 'base' | 'baseProgram'>): Program {
  // What is kept of it stands in the work tree, which the change may have touched.
  return baseProgram ? parseProgram(Buffer.from(baseProgram).toString(), `${program} on ${base?.ref ?? 'the base branch'}`) : loadProgram(program);
}

/** Where the kept program of a YAML file stands. */
export function keptPath(file: string): string {
  return path.join(path.dirname(file), '..', 'generated', `program-${path.basename(file, path.extname(file))}.json`);
}

/** Parses and validates the YAML text of a program; `file` is for the messages. Throws ConfigurationError. */
export function parseProgram(text: string, file: string): Program {
  const { parseDocument } = require('yaml') as typeof import('yaml');
  const document = parseDocument(text, { version: '1.2', schema: 'core', strict: true, stringKeys: true, uniqueKeys: true, merge: false, resolveKnownTags: false, logLevel: 'silent' });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) throw new ConfigurationError(`${file}:${problem.linePos?.[0].line ?? 1}: ${problem.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')}`);
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 0 });
  } catch {
    throw new ConfigurationError(`${file}: holds an alias (\`*name\`); write the value itself`);
  }
  const [error, ...more] = validatorFor('program')(data);
  if (error) {
    const detail = 'additionalProperty' in error.params ? ` (${JSON.stringify(error.params['additionalProperty'])})` : '';
    throw new ConfigurationError(`${file}: ${error.instancePath || 'the whole'} ${error.message ?? error.keyword}${detail}${more.length > 0 ? `, and ${more.length} more` : ''}`);
  }
  const program = data as Program;
  const wrong = findContradiction(program);
  if (wrong !== undefined) throw new ConfigurationError(`${file}: ${wrong}`);
  return program;
}

/** What a schema cannot say: ids are unique, and what is referred to exists. */
function findContradiction(program: Program): string | undefined {
  const lists: [string, readonly { id: string }[]][] = [
    ['requirements', program.requirements],
    ['tiers', program.tiers],
    ['lifecycle.statuses', program.lifecycle.statuses],
    ['supportTiers', program.supportTiers],
    ...Object.entries(program.sections).map(([kind, sections]) => [`sections.${kind}`, sections] as [string, { id: string }[]]),
  ];
  for (const [name, list] of lists) {
    const ids = list.map(({ id }) => id);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined) return `${name} has ${JSON.stringify(twice)} twice`;
  }
  const requirements = new Set(program.requirements.map(({ id }) => id));
  for (const [kind, sections] of Object.entries(program.sections)) {
    const unknown = sections.find(({ requirement }) => requirement !== undefined && !requirements.has(requirement));
    if (unknown) return `sections.${kind}: ${unknown.id} belongs to ${unknown.requirement}, which is no requirement`;
  }
  if (program.creditWhile !== undefined && !requirements.has(program.creditWhile)) return `creditWhile is ${program.creditWhile}, which is no requirement`;
  for (const { id, computed, attested, since, until } of program.requirements) {
    if (until !== undefined && until < since) return `${id} applies until ${until}, before it begins to apply on ${since}`;
    if (!computed && !attested) return `${id} is neither computed nor attested, so nothing can meet it`;
    const missing = computed?.sections?.find((section) => !Object.values(program.sections).some((list) => list.some((known) => known.id === section)));
    if (missing !== undefined) return `${id} looks at section ${JSON.stringify(missing)}, which no kind of document has`;
  }
  return findLifecycleContradiction(program);
}

function readKept(file: string, text: string): Program | undefined {
  let kept: KeptProgram;
  try {
    kept = JSON.parse(readFileSync(keptPath(file), 'utf8')) as KeptProgram;
  } catch {
    return undefined;
  }
  return kept.text === text ? kept.program : undefined;
}
