import { lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { placeOf } from '../../rules/kit/catalogue/place.ts';
import type { Command } from '../command.ts';
import { dayToJudge } from '../config.ts';
import { openContent } from '../content-roots.ts';
import { ConfigurationError } from '../errors.ts';
import { checkContent } from '../pipeline/check.ts';
import type { ReviewedRoot } from '../github/codeowners.ts';
import { peopleFile } from '../pipeline/identify.ts';
import { programsOf } from '../program/load.ts';
import { count } from '../reporters/text.ts';

export const command: Command = {
  summary: 'write what GitHub reads: CODEOWNERS, and the templates of issues and pull requests',
  usage: '',
  options: {
    check: { type: 'boolean', about: 'write nothing; exit 1 when something is stale' },
  },
  atMost: 0,
  async run({ values, host, config }) {
    const programs = await programsOf(config);
    const { source, folders, roots } = openContent(config.content);
    const { catalogue } = await checkContent(source, { ...programs, asOf: dayToJudge(undefined, config), isolate: true, baseline: false, ...roots });
    const [{ readPeople }, { listGithubFiles, mark }] = await Promise.all([import('../program/people.ts'), import('../github/files.ts')]);
    const list = catalogue.files.has(peopleFile) ? readPeople(peopleFile, source.read(peopleFile)).list : undefined;
    if (!list) throw new ConfigurationError(`${peopleFile} says who acts for the program, and it is ${catalogue.files.has(peopleFile) ? 'wrong; `assay check` says how' : 'not there'}`);
    const held = source.list();
    const reviewed = folders.flatMap((folder, index): ReviewedRoot[] => {
      const inside = path.relative(host.cwd, folder.path);
      // GitHub reads nothing about another repository, and this one need not tell of it.
      if (inside.split(path.sep)[0] === '..' || path.isAbsolute(inside)) return [];
      const partners = held.flatMap(({ root, path: file }) => (root === index ? (placeOf(file).partner ?? []) : []));
      return [{ path: inside.replaceAll(path.sep, '/'), partners: new Set(partners) }];
    });
    const files = listGithubFiles(catalogue, list.people, programs.program, reviewed);

    const there = new Map(files.map((file) => [file.path, textAt(path.join(host.cwd, file.path))]));
    const foreign = files.filter((file) => there.get(file.path) !== undefined && !there.get(file.path)?.includes(mark));
    if (foreign.length > 0) {
      for (const file of foreign) host.err(`assay: ${file.path} was written by somebody; remove it first if it should be made from the content\n`);
      return 2;
    }
    const stale = files.filter((file) => there.get(file.path) !== file.text);
    if (values['check']) {
      for (const file of stale) host.out(`stale: ${file.path}\n`);
      if (stale.length > 0) host.out('\nMake it anew: npx assay github\n');
      return stale.length > 0 ? 1 : 0;
    }
    for (const file of stale) {
      const place = path.join(host.cwd, file.path);
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, file.text);
      host.out(`wrote ${file.path}\n`);
    }
    if (stale.length === 0) host.out(`${count(files.length, 'file')} as they should be.\n`);
    return 0;
  },
};

/** The text of a file; undefined when there is none. Throws ConfigurationError where something else stands there. */
function textAt(place: string): string | undefined {
  const stats = lstatSync(place, { throwIfNoEntry: false });
  if (!stats) return undefined;
  if (!stats.isFile()) throw new ConfigurationError(`${place} is no file`);
  return readFileSync(place, 'utf8');
}
