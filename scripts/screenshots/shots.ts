import path from 'node:path';
import type { Audience } from '../../schemas/edition.ts';
import { projectRoot } from '../host.ts';

/** A page that stands for its kind in the pictures. */
export interface Shot {
  /** Kind of page, and beginning of the file's name. */
  kind: string;
  audience: Audience;
  /** Site path, with its query where the page shows what is asked. */
  route: string;
  /** What must be there before the picture is taken, where scripts bring it. */
  waitFor?: string;
}

export const themes = ['light', 'dark'] as const;

/** One page of every kind of the sample. */
export const shots: readonly Shot[] = [
  { kind: 'home', audience: 'public', route: '/' },
  { kind: 'search', audience: 'public', route: '/search/?q=restore+a+server', waitFor: '[data-search-results] a' },
  { kind: 'directory', audience: 'public', route: '/directory/' },
  { kind: 'category', audience: 'public', route: '/directory/networking/' },
  { kind: 'partners', audience: 'public', route: '/partners/' },
  { kind: 'partner', audience: 'public', route: '/partners/brindlevault/' },
  { kind: 'solution', audience: 'public', route: '/partners/brindlevault/vault/' },
  { kind: 'guide', audience: 'public', route: '/partners/brindlevault/vault/deploy/' },
  { kind: 'internal', audience: 'internal', route: '/partners/brindlevault/vault/internal/support/', waitFor: '[data-zone] time' },
  { kind: 'shelves', audience: 'public', route: '/articles/' },
  { kind: 'shelf', audience: 'public', route: '/articles/servers/' },
  { kind: 'platform', audience: 'public', route: '/articles/servers/create-a-server/' },
  { kind: 'program', audience: 'public', route: '/program/' },
  { kind: 'page', audience: 'public', route: '/program/tiers/' },
  { kind: 'requirements', audience: 'public', route: '/requirements/' },
  { kind: 'rules', audience: 'public', route: '/rules/' },
  { kind: 'rule', audience: 'public', route: '/rules/require-support-contacts/' },
  { kind: 'notice', audience: 'public', route: '/partners/pagethicket/' },
  { kind: 'readiness', audience: 'internal', route: '/boards/readiness/' },
  { kind: 'boards', audience: 'internal', route: '/boards/' },
  { kind: 'missing', audience: 'public', route: '/404.html' },
];

/** Path of a picture from the project's folder. */
export function pictureOf(kind: string, theme: (typeof themes)[number]): string {
  return `docs/screenshots/${kind}-${theme}.webp`;
}

/** Folder of the pictures. */
export const pictures: string = path.join(projectRoot, 'docs/screenshots');
