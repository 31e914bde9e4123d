import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/host.ts';
import { hasCorpus } from '../../scripts/corpus.ts';
import { type Measured, withMeasured } from '../../scripts/measure/corpus.ts';
import { judgementProblems } from '../../scripts/measure/judgements.ts';
import { renderPage } from '../../scripts/measure/page.ts';

describe.skipIf(!hasCorpus)('on the old articles of the vendor (skipped where they are absent)', () => {
  let measured: Pick<Measured, 'findings' | 'files'>;
  beforeAll(async () => {
    measured = await withMeasured(({ findings, files }) => ({ findings, files }));
  }, 120_000);

  it('what was read is still found, what the noisiest rules say was read, and at most one finding of a rule is wrong', () => {
    expect(judgementProblems(measured.findings)).toEqual([]);
  });

  it('the page about it is fresh; `npm run measure-rules` writes it', () => {
    expect(readFileSync(path.join(projectRoot, 'docs/rules-on-corpus.md'), 'utf8')).toBe(renderPage(measured));
  });
});
