import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/host.ts';
import { limitTree } from '../../scripts/pipeline/limit-tree.ts';
import { fastParser } from '../../scripts/pipeline/parse.ts';
import { readText } from '../../scripts/pipeline/read.ts';
import { judgeShape } from '../../scripts/pipeline/shape.ts';

const corpus = path.join(projectRoot, '../shared/corpus/publickb');

describe.skipIf(!existsSync(corpus))('the old articles of the vendor (skipped where they are absent)', () => {
  const files = existsSync(corpus) ? readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')) : [];

  it('trip no limit', () => {
    expect(files.length).toBeGreaterThan(600);
    const found = files.flatMap((file) => {
      const { text, findings } = readText(file, readFileSync(path.join(corpus, file)));
      expect(text, file).toBeDefined();
      if (!text) return findings;
      return [...findings, ...judgeShape(file, text.lines, 0), ...limitTree(file, fastParser.parse(text.lines.text), text.lines.text)];
    });
    expect(found.filter(({ rule }) => rule === 'within-limits')).toEqual([]);
  });
});
