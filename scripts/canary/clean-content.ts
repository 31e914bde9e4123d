import { readFileSync } from 'node:fs';
import { peopleFile } from '../pipeline/identify.ts';
import type { SourceFiles } from '../source.ts';

/** The day the examples are judged on. */
export const asOf = '2026-11-16';

const membership = 'partners/acme/membership.md';
const folder = new URL('./content/', import.meta.url);
const paths = [
  'partners/acme/partner.md',
  membership,
  'partners/acme/widget/solution.md',
  'partners/acme/widget/application.md',
  'partners/acme/widget/certification.md',
  'partners/acme/widget/public/deploy.md',
  'partners/acme/widget/internal/support.md',
];

/** A small content without findings: one candidate with one solution. The examples of the rules' pages are laid over it. */
export const cleanContent: SourceFiles = Object.fromEntries(paths.map((path) => [path, readFileSync(new URL(path, folder), 'utf8')]));

/** Who acts for the program in the examples of changes. */
export const people = `people:
  - login: noor-haddad
    name: Noor Haddad
    roles: [ecosystem-team]
  - login: mara-okafor
    name: Mara Okafor
    roles: [ecosystem-team]
  - login: sam-ortega
    name: Sam Ortega
    roles: [integrator]
`;

/** Accounts by what they are to the clean content. */
export const logins: Readonly<Record<string, string | undefined>> = { 'ecosystem-team': 'noor-haddad', integrator: 'sam-ortega', partner: 'ada-miller', stranger: 'jo-doe', nobody: undefined };

/** The clean content as a base branch has it: it knows who acts for the program, and whose the partner's folder is. */
export const baseBranch: SourceFiles = {
  ...cleanContent,
  [peopleFile]: people,
  [membership]: String(cleanContent[membership]).replace('supportTier: developer\n', 'supportTier: developer\nlogins: [ada-miller]\n'),
};
