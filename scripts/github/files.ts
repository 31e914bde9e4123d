import path from 'node:path';
import { textsAt } from '../../rules/kit/catalogue/values.ts';
import type { Catalogue } from '../../rules/kit/define-rule.ts';
import type { People, Program } from '../../schemas/generated/types.ts';
import { renderCodeowners, type ReviewedRoot } from './codeowners.ts';
import { renderIssueForms } from './issue-forms.ts';
import { renderPullRequestTemplate } from './pull-request.ts';

/** One file that the platform reads, from the root of the repository. */
export interface GithubFile {
  path: string;
  text: string;
}

/** What every file made here says of itself, so that none that somebody wrote is ever replaced. */
export const mark = 'Made by `npx assay github`';
const note = `${mark} from the content and the program; run it again after either has changed.`;

/** Everything that the platform is told: who reviews what, and what people are asked. */
export function listGithubFiles({ partners }: Pick<Catalogue, 'partners'>, people: readonly People['people'][number][], program: Program, roots: readonly ReviewedRoot[]): GithubFile[] {
  const reviewed = [...partners.values()].map(({ id, membership }) => ({ id, logins: textsAt(membership, '/logins') })).sort((a, b) => (a.id < b.id ? -1 : 1));
  return [
    { path: '.github/CODEOWNERS', text: `# ${note}\n${renderCodeowners(reviewed, people, roots)}` },
    { path: '.github/PULL_REQUEST_TEMPLATE.md', text: `<!-- ${note} -->\n\n${renderPullRequestTemplate(program)}` },
    ...Object.entries(renderIssueForms(program)).map(([name, text]) => ({ path: path.posix.join('.github/ISSUE_TEMPLATE', name), text: `# ${note}\n${text}` })),
  ];
}
