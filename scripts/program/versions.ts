import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { ProgramVersions } from '../../rules/kit/catalogue/pin.ts';
import type { Program } from '../../schemas/generated/types.ts';
import type { Settings } from '../config.ts';
import { ConfigurationError } from '../errors.ts';
import { loadProgram, mostBytes, parseProgram, programOf } from './load.ts';

/** The program of a project: its current version, and all that a partner can pin. */
export interface Programs {
  program: Program;
  versions: ProgramVersions;
}

const fileName = /^(\d{4}-\d{2})\.yaml$/;

/**
 * The current program of a project and the other versions beside it: the files `<version>.yaml` of its folder. Those are read when
 * somebody pins one. Where the configuration was read from a base branch, they are taken from there too. Throws ConfigurationError.
 */
export async function programsOf(settings: Pick<Settings, 'program' | 'base' | 'baseProgram'>): Promise<Programs> {
  const { program: file, base, baseProgram } = settings;
  const program = programOf(settings);
  if (!baseProgram || !base) return { program, versions: versionsBeside(file, program) };
  const folder = path.dirname(file);
  const texts = new Map<string, string>();
  for (const name of await base.list(folder)) {
    const version = versionOf(name);
    const bytes = version === undefined || version === program.version ? undefined : await base.read(folder, name, mostBytes);
    if (version !== undefined && bytes) texts.set(version, Buffer.from(bytes).toString());
  }
  return { program, versions: openVersions(program, () => [...texts.keys()], (version) => parseProgram(texts.get(version) ?? '', `${version}.yaml on ${base.ref}`)) };
}

/** One version that stands for every other: whatever a partner pins, it is judged by this one, retired or not. To rehearse a version. */
export function everyPin(given: Program): Programs {
  const { retired: _, ...program } = given;
  return { program, versions: { known: [program.version], find: () => program } };
}

/** The versions in the folder of a program file. The folder is looked at once, and not before somebody asks. */
export function versionsBeside(file: string, program: Program): ProgramVersions {
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

function openVersions(current: Program, list: () => Iterable<string>, read: (version: string) => Program): ProgramVersions {
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

function versionOf(name: string): string | undefined {
  return fileName.exec(name)?.[1];
}
