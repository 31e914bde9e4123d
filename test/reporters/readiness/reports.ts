import fc from 'fast-check';
import type { ReadinessReport } from '../../../schemas/generated/types.ts';
import type { Reporting } from '../../../scripts/reporters/readiness/index.ts';
import { hostile } from '../check/reports.ts';

type SolutionReport = ReadinessReport['solutions'][number];
type Due = NonNullable<ReadinessReport['due']>;

const home = 'partners/acme/widget';

/** A candidate's solution with one of each: met, unsigned, failing, stale, not asked for. */
export const solution: SolutionReport = {
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
  steps: [
    {
      requirement: 'CER-2', who: 'partner', effort: 'days', do: 'Mend the findings that `assay check` reports on the articles.', command: 'npx assay check content/partners/acme/widget',
      places: [26, 31, 40].map((line) => ({ path: `${home}/public/deploy.md`, line, what: '"Steps" has no ordered list.' })),
    },
    {
      requirement: 'CER-1', who: 'integrator', effort: 'days', do: 'The Integrator tries each function that the application describes and signs CER-1 with evidence of what was seen.', command: 'npx assay attest acme/widget --for CER-1',
      places: [{ path: `${home}/certification.md`, line: 1, what: 'no signature' }],
    },
  ],
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

/** What is overdue, what comes due, and what is about all. */
export const due: Due = {
  until: '2027-01-15',
  dates: [
    { id: 'contacts/acme', source: 'contacts', day: '2026-11-01', days: -15, what: 'The contacts were last tried on 2025-11-01 and want trying again.', effect: '`assay check` warns of contacts that nobody has tried.', who: ['partner'], about: { partner: 'acme', path: 'partners/acme/partner.md', line: 21 } },
    { id: 'candidacy/acme/widget', source: 'candidacy', day: '2026-12-01', days: 15, what: 'The window of candidacy closes.', effect: 'A certification after this day is too late.', who: ['partner', 'integrator'], about: { partner: 'acme', solution: 'widget', path: 'partners/acme/widget/certification.md', line: 3 } },
    { id: 'requirement/2015-02/CER-9/begins', source: 'requirement', day: '2027-01-01', days: 46, what: 'CER-9 ("Tested twice") of program 2015-02 begins to apply.', effect: 'From this day on it is asked for to be certified.', who: ['integrator'], about: {} },
  ],
};

/** The report on it, with what comes due. */
export const report: ReadinessReport = {
  tool: { name: 'assay', version: '0.1.0' },
  program: '2015-02',
  asOf: '2026-11-16',
  ready: false,
  exitCode: 1,
  solutions: [solution],
  partners: [],
  partnersWithoutSolution: [],
  notJudged: [],
  due,
};

/** A report on several solutions, one file of which could not be judged. */
export const all: ReadinessReport = {
  ...report,
  solutions: [
    solution,
    { ...solution, partner: 'bcme', solution: 'gauge', status: 'member', tier: 'gold', tierNote: 'Still being finalized.', next: 'renewal', certified: true, certifiedOn: '2026-01-20', ready: true, deadline: { of: 'term', date: '2026-11-15', days: -1 }, requirements: [], steps: [] },
    left({ ...solution, partner: 'ccme', solution: 'log-search-plus', status: 'withdrawn' }),
  ],
  partnersWithoutSolution: ['dcme'],
  notJudged: [{ path: 'partners/ccme/log-search-plus/public/deploy.md', why: 'Judging it took over 10 s.' }],
};

/** The same solution with nothing ahead of it. */
export function left(solution: SolutionReport): SolutionReport {
  const { next, deadline, ...rest } = solution;
  void [next, deadline];
  return { ...rest, steps: [] };
}

/** What a reporter is given for a report. */
export function reporting(given: ReadinessReport = report, full = false): Reporting {
  return { report: given, full, host: 'kb.example.com', show: (path) => `content/${path}` };
}

const day = fc.constantFrom('2026-11-01', '2026-11-16', '2027-02-28', '2028-02-29');

const hostileSolution: fc.Arbitrary<SolutionReport> = fc.record({ name: hostile, standing: hostile, title: hostile, what: hostile, path: hostile, next: hostile, id: hostile }).map(({ name, standing, title, what, path, next, id }) => ({
  ...solution,
  partner: id,
  solutionName: name,
  partnerName: name,
  standing,
  steps: solution.steps!.map((step) => ({ ...step, do: next, command: next, places: [{ path, line: 1, what }] })),
  requirements: solution.requirements.map((requirement) => ({
    ...requirement,
    title,
    next,
    computed: { verdict: requirement.verdict, what, evidence: [{ path, what }, { path: 'https://evil.example/', what }] },
    upcoming: { from: '2027-01-01', verdict: 'fail' as const, blocks: true, next },
    waiver: { reason: what, approver: name, approved: '2026-10-20', expires: '2027-01-31' },
  })),
}));

const hostileDue: fc.Arbitrary<Due['dates'][number]> = fc.record({ id: hostile, day, what: hostile, effect: hostile, partner: hostile, path: hostile }).map(({ id, day: on, what, effect, partner, path }) => ({ id, source: 'review', day: on, days: 3, what, effect, who: ['partner'], about: { partner, path, line: 3 } }));

/** A report on hostile content: text as somebody would write it who wants to break a page, a comment or a calendar. */
export const hostileReporting: fc.Arbitrary<Reporting> = fc.record({ solutions: fc.array(hostileSolution, { maxLength: 2 }), dates: fc.array(hostileDue, { maxLength: 3 }), why: hostile, full: fc.boolean() }).map(({ solutions, dates, why, full }) => ({
  ...reporting({ ...report, solutions, notJudged: why === '' ? [] : [{ path: why, why }], partnersWithoutSolution: [why], due: { until: '2027-01-15', dates } }, full),
  show: (path) => path,
}));
