import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { projectRoot } from '../../scripts/host.ts';
import { pictureOf, shots, themes } from '../../scripts/screenshots/shots.ts';
import type { BuiltSite } from './sites.ts';

/** Every kind of page has its pictures, each of a page that is one of its kind. `npm run screenshots` takes them again. */
export function expectScreenshots(sites: Record<BuiltSite['audience'], BuiltSite>): void {
  const kinds = Object.keys(sites.public.routes).filter((kind) => kind !== 'hard');
  expect(shots.map(({ kind }) => kind).toSorted()).toEqual(kinds.toSorted());
  for (const { kind, audience, route } of shots) {
    expect(sites[audience].routes[kind as keyof BuiltSite['routes']], kind).toContain(route.replace(/\?.*$/, ''));
    for (const theme of themes) expect(existsSync(path.join(projectRoot, pictureOf(kind, theme))), pictureOf(kind, theme)).toBe(true);
  }
}
