import path from 'node:path';
import { nearest } from '../../rules/kit/did-you-mean.ts';
import { allOf } from '../../rules/kit/printable.ts';
import { programFor } from '../../rules/kit/catalogue/pin.ts';
import type { Catalogue } from '../../rules/kit/define-rule.ts';
import type { DocumentFacts } from '../../rules/kit/facts.ts';
import { suggest, type Command } from '../command.ts';
import { dayToJudge, type ContentFolder } from '../config.ts';
import { openContent } from '../content-roots.ts';
import { UsageError } from '../errors.ts';
import { checkContent } from '../pipeline/check.ts';
import { programsOf } from '../program/load.ts';
import { blocksOf, blocksToVouchFor, outermost, type VouchedBlock } from '../program/vouched.ts';
import { renderDigests } from '../reporters/digests.ts';
import { printable } from '../reporters/text.ts';

export const command: Command = {
  summary: 'print the digests of the text an attestation vouches for, ready to paste into it',
  usage: '<partner/solution | path...>',
  options: {
    for: { type: 'string', hint: 'requirement', about: 'only the text that a signature on this requirement covers, e.g. CER-7' },
    all: { type: 'boolean', about: 'every heading, not only the outermost ones' },
  },
  async run({ values, positionals, host, config }) {
    if (positionals.length === 0) throw new UsageError('name what to digest: a solution (acme/widget), or files and folders of the content');
    const programs = await programsOf(config);
    // Partners may pin versions of the program that ask for other signatures.
    const known = typeof values['for'] === 'string' ? programs.versions.known.flatMap((version) => programs.versions.find(version)?.requirements ?? []).toReversed() : [];
    const wanted = typeof values['for'] === 'string' ? values['for'].toUpperCase() : undefined;
    const requirement = wanted === undefined ? undefined : known.find(({ id }) => id === wanted);
    if (wanted !== undefined && !requirement) throw new UsageError(`no requirement ${JSON.stringify(values['for'])}${suggest(wanted, known.map(({ id }) => id))}`);
    if (requirement && (requirement.attested?.vouches ?? 'nothing') === 'nothing') throw new UsageError(`${requirement.id} is bound to no text, so its attestation needs no digests`);
    const { source, roots } = openContent(config.content);
    const { catalogue, absentRoots } = await checkContent(source, { ...programs, asOf: dayToJudge(undefined, config), isolate: true, ...roots });
    const documents = positionals.flatMap((given) => find(given, catalogue, host.cwd, config.content));
    const covered = requirement && new Set(solutionsOf(documents, catalogue).flatMap((subject) => {
      const pinned = programFor(subject.partner, catalogue).requirements.find(({ id }) => id === requirement.id);
      return pinned ? blocksToVouchFor(pinned, subject) : [];
    }).map(keyOf));
    const blocks = documents.flatMap(blocksOf).filter((block) => !covered || covered.has(keyOf(block)));
    if (blocks.length === 0) throw new UsageError(`${positionals.join(' ')} holds no text that ${requirement ? `${requirement.id} vouches for` : 'anybody signs for'}`);
    if (absentRoots.length > 0) host.err(`assay: ${printable(allOf(absentRoots))} ${absentRoots.length === 1 ? 'is' : 'are'} absent, so digests of text there are missing\n`);
    host.out(renderDigests(values['all'] ? blocks : outermost(blocks)));
    return 0;
  },
};

/** The documents that a word on the command line names. Throws UsageError when there are none. */
function find(given: string, catalogue: Catalogue, cwd: string, folders: readonly ContentFolder[]): DocumentFacts[] {
  const names = [given, `partners/${given}`, ...folders.map((folder) => path.relative(folder.path, path.resolve(cwd, given)))].map((name) => name.replaceAll(path.sep, '/').replace(/\/$/, ''));
  for (const name of names) {
    const exact = catalogue.documents.get(name);
    if (exact) return [exact];
    const below = [...catalogue.documents.values()].filter(({ path, identity }) => path.startsWith(`${name}/`) && ['public-article', 'internal-article', 'application'].includes(identity.kind));
    if (below.length > 0) return below;
  }
  const near = nearest(given, [...catalogue.documents.keys(), ...[...catalogue.partners.values()].flatMap((partner) => [...partner.solutions.keys()].map((solution) => `${partner.id}/${solution}`))]);
  throw new UsageError(`no document ${JSON.stringify(given)} in the content${near === undefined ? '' : `; did you mean ${near}?`}`);
}

function solutionsOf(documents: readonly DocumentFacts[], catalogue: Catalogue): Parameters<typeof blocksToVouchFor>[1][] {
  const subjects = new Map<string, Parameters<typeof blocksToVouchFor>[1]>();
  for (const { identity } of documents) {
    const partner = catalogue.partners.get(identity.partner ?? '');
    const solution = partner?.solutions.get(identity.solution ?? '');
    if (partner && solution) subjects.set(`${partner.id}/${solution.id}`, { partner, solution });
  }
  return [...subjects.values()];
}

function keyOf({ path, block }: VouchedBlock): string {
  return `${path}#${block}`;
}
