import { capital, eitherOf } from '../../rules/kit/printable.ts';
import type { Program } from '../../schemas/generated/types.ts';
import { actorInWords } from '../program/words.ts';

/** What a writer is asked when opening a pull request: what the reader gets, and whose signature the change may make stale. */
export function renderPullRequestTemplate({ requirements, name, version, people }: Program): string {
  const signed = requirements.filter(({ attested }) => attested !== undefined && attested.vouches !== 'nothing');
  const bySigner = Map.groupBy(signed, ({ attested }) => eitherOf((attested?.roles ?? []).map((role) => actorInWords(role, { people }))));
  return [
    '## What changes for the reader',
    '',
    '<!-- One or two sentences: what a customer or a support engineer can do now that could not be done before, or not as well. -->',
    '',
    '## Before you open it',
    '',
    '- [ ] `npx assay check` finds no error in the files that change',
    '- [ ] `npx assay readiness <partner>/<solution>` says what you expect',
    '- [ ] every command in the article was run as it is written there',
    '',
    '## Who has to look again',
    '',
    `A signature holds for the text it was given for. \`npx assay stale\` shows which ones this change touches; tick them. (${name}, ${version})`,
    ...[...bySigner].flatMap(([signer, list]) => ['', `### ${capital(signer)}`, '', ...list.map(({ id, title }) => `- [ ] ${id} ${title}`)]),
    '',
  ].join('\n');
}
