import { describe, expect, it } from 'vitest';
import type { SourceFiles } from '../../scripts/source.ts';
import { article, withBody } from '../fixtures/seen.ts';
import { png } from '../hostile/pictures.ts';
import { fixed } from './mended.ts';

const others: SourceFiles = { 'articles/network/close-a-port.md': withBody('## Step 1: Close it\n\nNow.').replace('Open', 'Close'), 'articles/network/ports.png': png(8, 8) };
const mend = async (body: string): Promise<string> => String((await fixed({ ...others, [article]: withBody(body) })).texts[article]);

describe('addresses are mended where only one can be meant', () => {
  it.each([
    ['[x](Close-A-Port.md)', '[x](close-a-port.md)'],
    ['[x](close-a-port.md#Step-1-Close-It)', '[x](close-a-port.md#step-1-close-it)'],
    ['[x](Close-a-port.md#Step-1-close-it)', '[x](close-a-port.md#step-1-close-it)'],
    ['[x]\n\n[x]: Close-a-port.md "title"', '[x]\n\n[x]: close-a-port.md "title"'],
    ['![The page of ports](Ports.PNG)', '![The page of ports](ports.png)'],
    ['![The page of ports](ports.png#right)', '![The page of ports](ports.png)'],
  ])('%s', async (from, to) => {
    expect(await mend(from)).toBe(withBody(to));
  });

  it.each(['[x](close-the-port.md)', '[x](close-a-port.md#step-2)', '[x](&#67;lose-a-port.md)', '![The page of ports](port.png)'])('%s is left to its author', async (body) => {
    expect(await mend(body)).toBe(withBody(body));
  });
});
