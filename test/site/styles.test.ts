import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { listFiles } from '../../scripts/build/inspect.ts';
import { projectRoot } from '../../scripts/host.ts';

const folder = path.join(projectRoot, 'site');
const sheets = listFiles(path.join(folder, 'styles')).map((file) => ({ file, lines: readFileSync(path.join(folder, 'styles', file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' ')).split('\n') }));

/** Declarations that name a side of the screen rather than of the text, or give the two sides of a text one after the other. */
const physical = [
  /^(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)\b/,
  /^(?:left|right|top|bottom|width|height|min-width|max-width|min-height|max-height)\s*:/,
  /^(?:text-align|float|clear)\s*:\s*(?:left|right)\b/,
  /^border-(?:top|bottom)-(?:left|right)-radius\b/,
];

/** What stays as it is, whichever way a text runs, and why. */
const allowed = new Map([['prose.css: text-align: left', 'commands run from left to right in every language']]);

/** Four values of a shorthand, of which the second and the last may differ. */
function isLopsided(declaration: string): boolean {
  const [, values = ''] = /^(?:margin|padding|inset|border-width)\s*:\s*(.*)$/.exec(declaration) ?? [];
  const parts = values.replaceAll(/\((?:[^()]|\([^()]*\))*\)/g, '()').trim().split(/\s+/);
  return parts.length === 4 && parts[1] !== parts[3];
}

it('lays pages out along the text, so that they turn round with it', () => {
  const found = sheets.flatMap(({ file, lines }) => lines.map((line) => line.trim().replace(/;$/, '')).filter((line) => physical.some((pattern) => pattern.test(line)) || isLopsided(line)).map((line) => `${file}: ${line}`));
  expect(found.filter((one) => !allowed.has(one))).toEqual([]);
  expect(sheets.length).toBeGreaterThan(5);
});

it('moves nothing for readers who asked for no motion', () => {
  const moving = sheets.flatMap(({ file, lines }) => {
    let asked = 0;
    return lines.flatMap((line) => {
      if (/@media[^{]*prefers-reduced-motion:\s*no-preference/.test(line)) asked = 1;
      else if (asked > 0) asked += (line.match(/\{/g)?.length ?? 0) - (line.match(/\}/g)?.length ?? 0);
      return asked === 0 && /^\s*(?:transition|animation)[\w-]*\s*:|scroll-behavior\s*:\s*smooth/.test(line) ? [`${file}: ${line.trim()}`] : [];
    });
  });
  expect(moving).toEqual([]);
});

it('asks nobody else for anything', () => {
  expect(sheets.flatMap(({ file, lines }) => lines.filter((line) => /url\(|@import\s+(?!'\.\/)/.test(line)).map((line) => `${file}: ${line.trim()}`))).toEqual([]);
});
