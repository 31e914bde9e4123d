import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { corpus, hasCorpus } from '../../scripts/corpus.ts';
import { limitTree } from '../../scripts/pipeline/limit-tree.ts';
import { fastParser } from '../../scripts/pipeline/parse.ts';
import { readText } from '../../scripts/pipeline/read.ts';
import { judgeShape } from '../../scripts/pipeline/shape.ts';


describe.skipIf(!hasCorpus)('the old articles of the vendor (skipped where they are absent)', () => {
  const files = hasCorpus ? readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')) : [];

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
