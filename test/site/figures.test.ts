import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { listFiles } from '../../scripts/build/inspect.ts';
import { projectRoot } from '../../scripts/host.ts';

const folder = path.join(projectRoot, 'site');
const numbers = String.raw`(?:[2-9]|\d{2,}|two|three|six|nine|twelve|sixty|ninety|zwei|drei|vier|sechs|neun|zwölf|sechzig|neunzig)`;
const figures = [
  // Money, also where the amount is in thousands.
  /[$€]\s?\d|\b\d[\d,.]*\s?(?:USD|EUR|dollars?|Dollar)\b/i,
  new RegExp(String.raw`\b${numbers}[ -](?:months?|days?|weeks?|years?|Monat\w*|Tag\w*|Woche\w*|Jahr\w*)\b`, 'i'),
];

/** The lines of code that give a figure of the program, comments apart. */
function found(text: string): string[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
  return code.split('\n').map((line) => line.trim()).filter((line) => figures.some((figure) => figure.test(line)));
}

it('knows a figure when it sees one', () => {
  expect(found("credit: '$2,000 a month',\nwindow: 'up to three months',\nnotice: '60 days before',\nfrist: 'bis zu 3 Monate',\nlast: '1 day left',\nfill: `${count} days left`,\n// $5k in a comment")).toHaveLength(4);
});

it('takes every figure of the program from the program, and writes none into the site', () => {
  const sources = listFiles(folder).filter((file) => /\.(?:astro|ts)$/.test(file));
  expect(sources.flatMap((file) => found(readFileSync(path.join(folder, file), 'utf8')).map((line) => `${file}: ${line}`))).toEqual([]);
  expect(sources.length).toBeGreaterThan(50);
});
