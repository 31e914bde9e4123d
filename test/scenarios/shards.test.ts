import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { validatorFor } from '../../scripts/schemas.ts';
import type { SourceFiles } from '../../scripts/source.ts';
import { baseContent } from '../fixtures/base.ts';
import { assay, temporary } from '../fixtures/host.ts';

const day = ['--as-of', '2026-11-16'];
const vendor = (title: string, body: string): string => `---\ntitle: ${title}\ndescription: How to do that in the network of a customer.\naudience: public\n---\n\n${body}\n`;
const content: SourceFiles = {
  ...baseContent,
  'articles/network/open-a-port.md': vendor('Open a port', '# Open\n\n<b>x</b> [there](./close-a-port.md#nothing)'),
  'articles/network/close-a-port.md': vendor('Close a port', '[nowhere](./nothing.md) [here](#none)'),
  'articles/network/x.png': new Uint8Array([1, 2, 3]),
  'articles/network/Up.md': 'text',
  'articles/network/list.txt': 'text',
};

/** Runs every shard on content in a folder, and writes what they print beside it. */
async function shards(folder: string, of: number): Promise<string[]> {
  const home = temporary();
  const names: string[] = [];
  for (let index = 1; index <= of; index++) {
    const { code, out, err } = await assay(['check', folder, '--shard', `${index}/${of}`]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(validatorFor('shard-report')(JSON.parse(out))).toEqual([]);
    names.push(path.join(home, `${index}.json`));
    writeFileSync(names.at(-1)!, out);
  }
  return names;
}

describe('assay check --shard and assay merge', () => {
  it.each([1, 2, 3, 20])('say together, with %i shards, byte for byte what one check says', async (of) => {
    const folder = temporary(content);
    const reports = await shards(folder, of);
    for (const format of ['json', 'pretty', 'sarif']) {
      const whole = await assay(['check', folder, '--format', format, ...day]);
      expect(whole.code).toBe(1);
      expect(await assay(['merge', ...reports.toReversed(), '--content', folder, '--format', format, ...day])).toEqual(whole);
    }
  });

  it('do so of the sample content too', async () => {
    const reports = await shards('content', 2);
    expect(await assay(['merge', ...reports, '--format', 'json'])).toEqual(await assay(['check', '--format', 'json']));
  });

  it('refuse reports that are not those of all shards of one run on this content', async () => {
    const folder = temporary(content);
    const [first = '', second = ''] = await shards(folder, 2);
    const [other = ''] = await shards(folder, 3);
    const merge = async (...reports: string[]): Promise<string> => {
      const { code, out, err } = await assay(['merge', ...reports, '--content', folder, ...day], { cwd: path.dirname(first) });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      return err;
    };
    const [one, two] = ['1.json', '2.json'];
    expect(await merge(one)).toBe('assay: the report of a shard is missing: 2/2\n');
    expect(await merge(one, two, './1.json')).toBe('assay: "1.json" and "./1.json" are both shard 1/2\n');
    expect(await merge(one, other)).toMatch(/^assay: ".*" is one of 3 shards, "1.json" one of 2; merge the reports of one run\n$/);
    expect(await merge('none.json')).toBe('assay: "none.json" cannot be read (ENOENT)\n');
    expect(await merge()).toMatch(/^assay: merge which reports\?/);

    writeFileSync(path.join(folder, 'articles/network/open-a-port.md'), 'other');
    expect(await merge(one, two)).toBe('assay: articles/network/open-a-port.md has changed since its shard was run; run every shard on the content that is merged\n');
    writeFileSync(path.join(folder, 'articles/network/new.md'), 'new');
    writeFileSync(path.join(folder, 'articles/network/open-a-port.md'), String(content['articles/network/open-a-port.md']));
    expect(await merge(one, two)).toBe('assay: no shard has judged articles/network/new.md; run every shard on the content that is merged\n');

    writeFileSync(second, '{"shard": 1}');
    expect(await merge(one, two)).toBe('assay: "2.json" is no report of a shard; `assay check --shard` prints what can be merged\n');
    writeFileSync(second, 'Clean');
    expect(await merge(one, two)).toBe('assay: "2.json" is no JSON; `assay check --shard` prints what can be merged\n');
  });

  it.each([
    [['--shard', '0/2'], 'assay: --shard is a number of a number, such as 2/4 for the second of four, not "0/2"\n'],
    [['--shard', '3/2'], 'assay: --shard is a number of a number, such as 2/4 for the second of four, not "3/2"\n'],
    [['--shard', 'half'], 'assay: --shard is a number of a number, such as 2/4 for the second of four, not "half"\n'],
    [['--shard', '1/2', '--format', 'json'], 'assay: --shard does not go with --format\n'],
    [['--shard', '1/2', 'content/partners'], 'assay: --shard divides all of the content, so name no part of the content\n'],
    [['--shard', '1/2', '--changed'], 'assay: --changed does not go with --shard\n'],
  ])('answer %j with one clear line', async (words, line) => {
    expect(await assay(['check', ...words])).toEqual({ code: 2, out: '', err: line });
  });
});
