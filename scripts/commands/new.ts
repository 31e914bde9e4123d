import path from 'node:path';
import { shellWord, suggest, type Command, type Options } from '../command.ts';
import { dayToJudge } from '../config.ts';
import { UsageError } from '../errors.ts';
import { makeNew } from '../new/make-new.ts';
import { questions, things, type Thing } from '../new/questions.ts';

/** A flag for every question, whatever is made; one that two things ask for says so for each. */
const asked = Map.groupBy(things.flatMap((thing) => questions[thing].map((question) => ({ thing, ...question }))), ({ flag }) => flag);
const flags: Options = Object.fromEntries([...asked].map(([flag, list]) => {
  const answers = [...new Set(list.flatMap(({ among = [] }) => among))];
  const about = list.length === 1 ? list.map(({ ask }) => ask) : list.map(({ thing, ask }) => `${thing}: ${ask.charAt(0).toLowerCase()}${ask.slice(1)}`);
  return [flag, { type: 'string', hint: answers.length > 0 && answers.length < 6 ? answers.join('|') : 'text', about: about.join('; ') }];
}));

export const command: Command = {
  summary: 'write the files of a new partner, solution or article, with what belongs where',
  usage: '<partner | solution | article> [<partner> | <partner>/<solution>]',
  options: {
    ...flags,
    as: { type: 'string', hint: 'name', about: 'name of the folder or file; made from the name or title unless told' },
    'as-of': { type: 'string', hint: 'day', about: 'the day to write into the files, e.g. 2026-11-16' },
  },
  atMost: 2,
  async run({ values, positionals, host, config }) {
    const [word, home = ''] = positionals;
    const thing = things.find((known) => known === word);
    if (!thing) throw new UsageError(`name what to make: ${things.join(', ')}${word === undefined ? '' : suggest(word, things)}`);
    const files = await makeNew(thing, home, values, { host, config, today: dayToJudge(values['as-of'], config) });
    const shown = (file: string): string => path.relative(host.cwd, file).replaceAll(path.sep, '/');
    for (const file of files) host.out(`wrote ${shown(path.join(file.root, file.path))}\n`);
    const folders = new Set(files.map((file) => shellWord(shown(path.dirname(path.join(file.root, file.path))))));
    host.out(`\nEach {{ ... }} says what belongs there. What is left to fill in: npx assay check ${[...folders].join(' ')}\n`);
    for (const next of nextSteps(thing, files[0]?.path ?? '')) host.out(`${next}\n`);
    return 0;
  },
};

function nextSteps(thing: Thing, first: string): string[] {
  const [, partner = '', solution = ''] = first.split('/');
  if (thing === 'partner') return [`Then the product: npx assay new solution ${partner}`];
  if (thing === 'solution') return [`Then the articles: npx assay new article ${partner}/${solution} --kind public`, `                   npx assay new article ${partner}/${solution} --kind internal`];
  return [];
}
