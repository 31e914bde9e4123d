import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { command as attest } from '../../scripts/commands/attest.ts';
import { dueSources } from '../../scripts/due/index.ts';
import { formats } from '../../scripts/reporters/readiness/index.ts';
import { longestNote } from '../../scripts/walkthrough/worksheet.ts';

function page(name: string): string {
  return readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
}

test('docs/readiness.md tells of every kind of date and of every format', () => {
  for (const { id } of dueSources) expect(page('readiness.md')).toContain(`\n| \`${id}\` | `);
  for (const name of Object.keys(formats)) expect(page('readiness.md')).toContain(`\n| \`${name}\` | `);
});

test('docs/attesting.md names every option, and the length of a note', () => {
  const named = [...page('attesting.md').matchAll(/^\| `--([a-z-]+)` \|/gm)].map(([, name]) => name);
  expect(named).toEqual(Object.keys(attest.options).filter((name) => name !== 'as-of'));
  expect(page('attesting.md')).toContain(`up to ${longestNote} characters`);
});
