import { afterAll, expect, it } from 'vitest';
import { rules } from '../../rules/generated/index.ts';
import { judgeBadSubmission } from '../../scripts/canary/bad-submission.ts';
import { cleanContent } from '../../scripts/canary/clean-content.ts';
import { runRules } from '../../scripts/canary/run-rules.ts';
import { openJudges, type Judges } from '../../scripts/pipeline/isolate.ts';
import { renderCanary } from '../../scripts/reporters/canary.ts';
import { memorySource } from '../../scripts/source.ts';
import { asOf, program } from '../fixtures/base.ts';

const judges = openJudges({ keep: true });
afterAll(() => judges.end());
const options = { program, asOf, isolate: false };
const width = 100;

it('counts every rule that objects to its own bad examples, and misses one without a page and a page without a rule', async () => {
  const known = rules.filter(({ id }) => id === 'no-secrets' || id === 'no-self-approval');
  const run = await runRules([...known, { ...known[0]!, id: 'no-such-page' }], judges);
  expect(run.ran).toBe(2);
  expect(run.expected).toBe(rules.length);
  expect(run.failures).toContain('no-such-page has no page with a bad example to object to.');
  expect(run.failures).toContain('rules/valid-link.md is the page of no rule that is run.');
  expect(run.failures.filter((failure) => /no-secrets|no-self-approval/.test(failure))).toEqual([]);
});

it('hears that a rule says nothing', async () => {
  // Judges that are kept alive but have lost what they found.
  const deaf: Judges = { judge: (assignment, files, onVerdict) => judges.judge(assignment, files, (file, verdict) => onVerdict(file, 'why' in verdict ? verdict : { ...verdict, findings: [] })), end: () => undefined };
  const run = await runRules(rules.filter(({ id }) => id === 'no-raw-html'), deaf);
  expect(run.ran).toBe(0);
  expect(run.failures).toContainEqual(expect.stringMatching(/^no-raw-html says nothing to the bad example in rules\/no-raw-html\.md:\d+\.$/));
});

it('sees every fault of the bad submission, whatever else the content holds', async () => {
  expect(await judgeBadSubmission(memorySource(cleanContent), options, 0)).toEqual({ planted: 5, found: 5, failures: [] });
});

it('is not content when something lets the bad submission pass', async () => {
  const base = { waivers: new TextEncoder().encode('waivers:\n  - rule: no-raw-html\n    path: partners/assay-canary/widget/public/deploy.md\n    reason: It is only the canary of the gate, which nobody reads.\n    approver: Noor Haddad\n    approved: "2026-11-01"\n    expires: "2026-12-31"\n') };
  const { found, failures } = await judgeBadSubmission(memorySource(cleanContent), { ...options, base }, 0);
  expect({ found, failures }).toEqual({ found: 4, failures: ['no-raw-html lets the fault planted in partners/assay-canary/widget/public/deploy.md pass.'] });
});

it('refuses content that has a partner of its name', async () => {
  const content = { ...cleanContent, 'partners/assay-canary/partner.md': cleanContent['partners/acme/partner.md']! };
  await expect(judgeBadSubmission(memorySource(content), options, 0)).rejects.toThrow('the content has a partner assay-canary');
});

it('says how many rules ran, and what passed', () => {
  const alive = { rules: { expected: 86, ran: 86, examples: 202, failures: [] }, submission: { planted: 5, found: 5, failures: [] } };
  expect(renderCanary(alive, { color: false, width })).toBe('expected 86 rules, ran 86; 202 bad examples judged\nbad submission: 5 of 5 planted faults found\n\nThe gate stops what is bad.\n');
  const dead = { rules: { ...alive.rules, ran: 85, failures: ['valid-link says nothing to the bad example in rules/valid-link.md:12.'] }, submission: alive.submission };
  expect(renderCanary(dead, { color: false, width })).toContain('expected 86 rules, ran 85');
  expect(renderCanary(dead, { color: false, width })).toContain('\n  - valid-link says nothing to the bad example in rules/valid-link.md:12.\n');
});
