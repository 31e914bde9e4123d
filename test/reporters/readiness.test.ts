import { describe, expect, test } from 'vitest';
import { renderReadiness, type ReadinessOptions } from '../../scripts/reporters/readiness/text.ts';
import { validatorFor } from '../../scripts/schemas.ts';
import type { ReadinessReport } from '../../schemas/generated/types.ts';

const options: ReadinessOptions = { color: false, width: 80, full: true, show: (path) => `content/${path}` };
const home = 'partners/acme/widget';

const solution: ReadinessReport['solutions'][number] = {
  partner: 'acme',
  solution: 'widget',
  partnerName: 'Acme',
  solutionName: 'Widget',
  status: 'candidate',
  next: 'candidate->member',
  standing: 'In certification since 2026-09-01; the window closes on 2026-12-01, in 15 days.',
  deadline: { of: 'candidacy', date: '2026-12-01', days: 15 },
  certified: false,
  ready: false,
  requirements: [
    {
      id: 'APP-1', title: 'Value to clients', blocks: 'applicant->candidate', owner: 'partner', effort: 'hours', verdict: 'pass', blocking: false,
      computed: { verdict: 'pass', what: '"Value to clients" has 48 words.', evidence: [{ path: `${home}/application.md`, line: 8, what: '"Value to clients", 48 words' }] },
      attested: { verdict: 'pass', what: 'Signed by Noor Haddad (the Ecosystem team) on 2026-10-20.', evidence: [{ path: `${home}/certification.md`, line: 9, what: 'the signature' }] },
    },
    {
      id: 'CER-1', title: 'Performs as advertised', blocks: 'candidate->member', owner: 'integrator', effort: 'days', verdict: 'pending', blocking: true,
      attested: { verdict: 'pending', what: 'Not signed yet; the Integrator signs it in certification.md.', evidence: [{ path: `${home}/certification.md`, line: 1, what: 'no signature' }] },
      next: 'The Integrator tries each function that the application describes and signs CER-1 with evidence of what was seen.',
    },
    {
      id: 'CER-2', title: 'Documentation simple, accurate and publishable', blocks: 'candidate->member', owner: 'partner', effort: 'days', verdict: 'fail', blocking: true,
      computed: {
        verdict: 'fail',
        what: '8 findings of valid-link, require-ordered-steps.',
        evidence: [
          { path: `${home}/public/deploy.md`, line: 26, what: '"Steps" has no ordered list.' },
          { path: `${home}/public/deploy.md`, line: 31, what: '`./upgrade.md` leads to no article; `public` of this solution holds `deploy.md` alone.' },
          ...[40, 41, 42, 43, 44, 45].map((line) => ({ path: `${home}/public/deploy.md`, line, what: '`x.md` leads nowhere.' })),
        ],
      },
      attested: {
        verdict: 'pending',
        what: 'Sam Ortega signed on 2026-10-20; public/deploy.md#steps has changed since.',
        evidence: [{ path: `${home}/certification.md`, line: 80, what: 'the signature' }, { path: `${home}/public/deploy.md`, line: 26, what: 'steps: changed' }],
        stale: [{ path: `${home}/public/deploy.md`, block: 'steps', why: 'changed' }],
      },
      next: 'Mend the findings that `assay check` reports on the articles.',
    },
    {
      id: 'MEM-2', title: 'Support tier known', blocks: 'stays-member', owner: 'ecosystem-team', effort: 'minutes', verdict: 'not-applicable', blocking: false,
      computed: { verdict: 'not-applicable', what: 'Asked of Members.', evidence: [] },
    },
    {
      id: 'MEM-5', title: 'Owners of sales and client accounts', blocks: 'onboarding', owner: 'partner', effort: 'minutes', verdict: 'fail', blocking: false,
      computed: { verdict: 'fail', what: 'partner.md names no owner of sales.', evidence: [{ path: 'partners/acme/partner.md', line: 19, what: 'no owner of sales' }] },
      next: 'Name in partner.md, under owners, who owns sales.',
    },
  ],
};

const report: ReadinessReport = {
  tool: { name: 'assay', version: '0.1.0' },
  program: '2015-02',
  asOf: '2026-11-16',
  ready: false,
  exitCode: 1,
  solutions: [solution],
  partners: [],
  partnersWithoutSolution: [],
  notJudged: [],
};

const ledger = `Readiness on 2026-11-16, program 2015-02

Widget by Acme  acme/widget
In certification since 2026-09-01; the window closes on 2026-12-01, in 15 days.

Not ready to be certified: 2 requirements stand in the way.

Next for the partner
  CER-2    Mend the findings that \`assay check\` reports on the articles. (days)

Next for the Integrator
  CER-1    The Integrator tries each function that the application describes and
           signs CER-1 with evidence of what was seen. (days)

To become a candidate
  ✓ APP-1   Value to clients
            ✓ "Value to clients" has 48 words. (widget/application.md:8)
            ✓ Signed by Noor Haddad (the Ecosystem team) on 2026-10-20.
              (widget/certification.md:9)

To be certified
  ○ CER-1   Performs as advertised
            Not signed yet; the Integrator signs it in certification.md.
  ✗ CER-2   Documentation simple, accurate and publishable
            ✗ 8 findings of valid-link, require-ordered-steps.
              content/partners/acme/widget/public/deploy.md:26
                "Steps" has no ordered list.
              content/partners/acme/widget/public/deploy.md:31
                \`./upgrade.md\` leads to no article; \`public\` of this solution
                holds \`deploy.md\` alone.
              content/partners/acme/widget/public/deploy.md:40
                \`x.md\` leads nowhere.
              content/partners/acme/widget/public/deploy.md:41
                \`x.md\` leads nowhere.
              content/partners/acme/widget/public/deploy.md:42
                \`x.md\` leads nowhere.
              content/partners/acme/widget/public/deploy.md:43
                \`x.md\` leads nowhere.
              and 2 more places
            ○ Sam Ortega signed on 2026-10-20; public/deploy.md#steps has
              changed since.
              content/partners/acme/widget/certification.md:80  the signature
              content/partners/acme/widget/public/deploy.md:26  steps: changed

To stay a member
  – MEM-2   Support tier known
            Asked of Members.

After certification
  ✗ MEM-5   Owners of sales and client accounts
            partner.md names no owner of sales.
            content/partners/acme/partner.md:19

✓ met   ✗ not met   ○ not signed, or to be signed anew   – does not apply
`;

const summary = `Readiness on 2026-11-16, program 2015-02

  Solution              Stands as  Judged for     Ready  Open  Deadline
  acme/widget           candidate  certification  no        2  2026-12-01, in 15 days
  bcme/gauge            gold *     renewal        yes       0  2026-11-15, yesterday
  ccme/log-search-plus  withdrawn  -              -         -

1 of 2 solutions ready.
1 solution more belongs to partners that have left or were not taken.
dcme has no solution to judge yet.
* The requirements of gold are not yet defined: "Still being finalized."

Every requirement of one solution: npx assay readiness acme/widget

1 file could not be judged:
  content/partners/ccme/log-search-plus/public/deploy.md: Judging it took over 10 s.
`;

const all: ReadinessReport = {
  ...report,
  solutions: [
    solution,
    { ...solution, partner: 'bcme', solution: 'gauge', status: 'member', tier: 'gold', tierNote: 'Still being finalized.', next: 'renewal', certified: true, certifiedOn: '2026-01-20', ready: true, deadline: { of: 'term', date: '2026-11-15', days: -1 }, requirements: [] },
    left({ ...solution, partner: 'ccme', solution: 'log-search-plus', status: 'withdrawn' }),
  ],
  partnersWithoutSolution: ['dcme'],
  notJudged: [{ path: 'partners/ccme/log-search-plus/public/deploy.md', why: 'Judging it took over 10 s.' }],
};

function left(solution: ReadinessReport['solutions'][number]): ReadinessReport['solutions'][number] {
  const { next, deadline, ...rest } = solution;
  void [next, deadline];
  return rest;
}

describe('the readiness report', () => {
  test('of one solution, whole', () => {
    expect(renderReadiness(report, options)).toBe(ledger);
  });

  test('of all solutions, whole', () => {
    expect(renderReadiness(all, { ...options, width: 100, full: false })).toBe(summary);
  });

  test('keeps to the width, and gives up how far a day is before the day', () => {
    const narrow = renderReadiness(all, { ...options, width: 74, full: false });
    expect(narrow).toContain('acme/widget           candidate  certification  no        2  2026-12-01\n');
    for (const line of [...narrow.split('\n'), ...renderReadiness(all, { ...options, width: 74 }).split('\n')]) expect(line.length, line).toBeLessThanOrEqual(74);
  });

  test('is the same text with colours as without', () => {
    for (const full of [true, false]) {
      const colored = renderReadiness(all, { ...options, full, color: true });
      expect(colored).toContain('\u001b[');
      expect(colored.replaceAll(/\u001b\[\d+m/g, '')).toBe(renderReadiness(all, { ...options, full }));
    }
  });

  test('shows names of unknown origin without letting them move the cursor', () => {
    const hostile = { ...report, solutions: [{ ...solution, solutionName: 'Wid\u001b[2Jget', standing: 'Declined: \u202Eno.' }] };
    const text = renderReadiness(hostile, options);
    expect(text).toContain('Wid\\u{1B}[2Jget by Acme');
    expect(text).toContain('Declined: \\u{202E}no.');
  });

  test('starts no workflow command in a log, wherever a line is broken', () => {
    const hostile = { ...report, notJudged: [{ path: 'x.md', why: `${'word '.repeat(20)} ::error::x ::add-mask::y ##[add-mask]z`.repeat(20) }] };
    for (const width of [60, 74, 100]) expect(renderReadiness(hostile, { ...options, width })).not.toMatch(/^\s*::|##\w*\[/m);
  });

  test('says when nothing lies ahead, and when nobody can tell', () => {
    const ended = { ...report, solutions: [left({ ...solution, status: 'declined', standing: 'Declined on 2026-10-01.' })] };
    expect(renderReadiness(ended, options)).toContain('\nNothing lies ahead; a new application begins anew.');
    const { status: _, ...unknown } = left(solution);
    expect(renderReadiness({ ...report, solutions: [unknown] }, options)).toContain('\nNot ready: nobody can tell what it is judged for.\n');
  });

  test('is made from data that its schema allows', () => {
    expect(validatorFor('readiness-report')(report)).toEqual([]);
    expect(validatorFor('readiness-report')(all)).toEqual([]);
  });
});
