import path from 'node:path';
import type { Base } from '../base.ts';
import type { Program } from '../../schemas/generated/types.ts';
import { mostBytes, openVersions, parseProgram, versionOf, type Programs } from './load.ts';

/** The versions of a program that a base branch has beside its current one. Throws ConfigurationError. */
export async function programsOnBase(program: Program, file: string, base: Base): Promise<Programs> {
  const folder = path.dirname(file);
  const texts = new Map<string, string>();
  for (const name of await base.list(folder)) {
    const version = versionOf(name);
    const bytes = version === undefined || version === program.version ? undefined : await base.read(folder, name, mostBytes);
    if (version !== undefined && bytes) texts.set(version, Buffer.from(bytes).toString());
  }
  return { program, versions: openVersions(program, () => texts.keys(), (version) => parseProgram(texts.get(version) ?? '', `${version}.yaml on ${base.ref}`)) };
}

/** One version that stands for every other: whatever a partner pins, it is judged by this one, retired or not. To rehearse a version. */
export function everyPin(given: Program): Programs {
  const { retired: _, ...program } = given;
  return { program, versions: { known: [program.version], find: () => program } };
}
