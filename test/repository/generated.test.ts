import { describe, expect, test } from 'vitest';
import { listOutputs, readOutput } from '../../scripts/generate/outputs.ts';
import { projectRoot } from '../../scripts/host.ts';

describe('generated files are fresh', () => {
  test.each(listOutputs(projectRoot).map((output) => [output.path, output] as const))('%s', async (path, output) => {
    const isFresh = readOutput(projectRoot, output) === (await output.render());
    expect(isFresh, `${path} is stale; mend it with: npm run generate`).toBe(true);
  });
});
