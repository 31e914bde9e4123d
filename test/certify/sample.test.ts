import { beforeAll, describe, expect, test } from 'vitest';
import { decide } from '../../scripts/certify/judged.ts';
import { verifyAll } from '../../scripts/certify/verify-all.ts';
import { sampleContent } from '../stage/without-internal.ts';
import { open } from './stamps.ts';

const again = 'The content of a stamped sample has changed: run `npm run stamp-samples`.';

let content: Awaited<ReturnType<typeof open>>;
let verified: ReturnType<typeof verifyAll>;

beforeAll(async () => {
  content = await open(sampleContent());
  verified = verifyAll(content, content.keys, (file) => file);
});

describe('the sample content', () => {
  test('has a stamp for each certified solution that is ready, and each verifies', () => {
    const ready = content.readiness.solutions.filter((solution) => solution.certified && decide(solution, content).verdict === 'ready').map(({ partner, solution }) => `${partner}/${solution}`);
    expect(verified.certificates.map(({ solution }) => solution), again).toEqual(ready);
    for (const { solution, problems } of verified.certificates) expect({ solution, problems }, again).toEqual({ solution, problems: [] });
  });

  test('shows every tier with a stamp, and one solution that has to catch up before it can be stamped', () => {
    expect(verified.certificates.map(({ solution, tier, validity }) => `${solution} ${tier} ${validity?.until}`)).toEqual([
      'brindlevault/vault platinum 2027-04-21',
      'gaugemoor/agent silver 2027-07-31',
      'grainlode/log-search silver 2027-05-31',
      'moatwright/gatewarden gold 2027-06-15',
    ]);
    expect(verified.unstamped).toEqual(['tessarquill/cluster']);
  });

  test('is stamped with the sample key, which says what it is', () => {
    expect(content.keys.map(({ name, data }) => [name, data.sample])).toEqual([['sample-2026', true]]);
  });
});
