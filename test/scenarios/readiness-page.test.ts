import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dueSources } from '../../scripts/due/index.ts';
import { formats } from '../../scripts/reporters/readiness/index.ts';
import { assay } from '../fixtures/host.ts';

const file = new URL('../../docs/readiness.md', import.meta.url);
const page = readFileSync(file, 'utf8');

/** An example: a command, and what it prints; a line of dots stands for what the page leaves out. */
const example = /^```console exit=(\d)\n\$ npx assay ([^\n]+)\n(.*?)^```$/gms;

// `npx vitest run test/scenarios/readiness-page.test.ts -u` writes the page anew.
test('docs/readiness.md shows what the commands print on the sample content', async () => {
  const examples = [...page.matchAll(example)];
  expect(examples.length).toBeGreaterThanOrEqual(5);
  let fresh = page;
  for (const [block, exit, words = '', shown = ''] of examples) {
    const { code, out, err } = await assay(words.split(' '));
    expect({ words, code, err }).toEqual({ words, code: Number(exit), err: '' });
    fresh = fresh.replace(block, () => `\`\`\`console exit=${exit}\n$ npx assay ${words}\n${abridge(out.replaceAll('\r\n', '\n'), shown)}\`\`\``);
  }
  await expect(fresh).toMatchFileSnapshot(file.pathname);
});

test('docs/readiness.md tells of every kind of date and of every format', () => {
  for (const { id } of dueSources) expect(page).toContain(`\n| \`${id}\` | `);
  for (const name of Object.keys(formats)) expect(page).toContain(`\n| \`${name}\` | `);
});

/** As many lines of what was printed, at its start and its end, as are shown of it. */
function abridge(out: string, shown: string): string {
  const lines = out.split('\n').slice(0, -1);
  const asked = /^(head|tail) (\d+)\n$/.exec(shown);
  const dots = shown.split('\n').indexOf('...');
  if (!asked && dots === -1) return out;
  const last = shown.split('\n').length - dots - 2;
  const [head, tail] = asked ? (asked[1] === 'head' ? [Number(asked[2]), 0] : [0, Number(asked[2])]) : [dots, last];
  if (head + tail >= lines.length) return out;
  return `${[...lines.slice(0, head), '...', ...(tail > 0 ? lines.slice(-tail) : [])].join('\n')}\n`;
}
