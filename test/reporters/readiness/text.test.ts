import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderReadiness, type ReadinessOptions } from '../../../scripts/reporters/readiness/text.ts';
import { validatorFor } from '../../../scripts/schemas.ts';
import { all, hostileReporting, left, report, solution } from './reports.ts';

const options: ReadinessOptions = { color: false, width: 80, full: true, show: (path) => `content/${path}` };

const ledger = `Readiness on 2026-11-16, program 2015-02

Widget by Acme  acme/widget
In certification since 2026-09-01; the window closes on 2026-12-01, in 15 days.

Not ready to be certified: 2 requirements stand in the way.

Next for the partner
  days     CER-2   Mend the findings that \`assay check\` reports on the articles.
                   content/partners/acme/widget/public/deploy.md:26
                   content/partners/acme/widget/public/deploy.md:31
                   and 1 more place
                   $ npx assay check content/partners/acme/widget

Next for the Integrator
  days     CER-1   The Integrator tries each function that the application
                   describes and signs CER-1 with evidence of what was seen.
                   content/partners/acme/widget/certification.md:1
                   $ npx assay attest acme/widget --for CER-1

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

Overdue
  2026-11-01  15 days ago  acme
              The contacts were last tried on 2025-11-01 and want trying again.
              \`assay check\` warns of contacts that nobody has tried. (the
              partner)
              content/partners/acme/partner.md:21

Due by 2027-01-15
  2026-12-01  in 15 days   acme/widget
              The window of candidacy closes. A certification after this day is
              too late. (the partner and the Integrator)
              content/partners/acme/widget/certification.md:3
  2027-01-01  in 46 days
              CER-9 ("Tested twice") of program 2015-02 begins to apply. From
              this day on it is asked for to be certified. (the Integrator)
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

Missing from the partner
  days     CER-2  acme/widget  Documentation simple, accurate and publishable

Missing from the Integrator
  days     CER-1  acme/widget  Performs as advertised

Overdue
  2026-11-01  15 days ago  acme         The contacts were last tried on 2025-11-01 and want trying
                                        again. (the partner)

Due by 2027-01-15
  2026-12-01  in 15 days   acme/widget  The window of candidacy closes. (the partner and the
                                        Integrator)
  2027-01-01  in 46 days                CER-9 ("Tested twice") of program 2015-02 begins to apply.
                                        (the Integrator)

Every requirement of one solution: npx assay readiness acme/widget

1 file could not be judged:
  content/partners/ccme/log-search-plus/public/deploy.md: Judging it took over 10 s.
`;

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
    for (const width of [66, 80, 120]) {
      for (const full of [true, false]) for (const line of renderReadiness(all, { ...options, width, full }).split('\n')) expect(line.length, line).toBeLessThanOrEqual(Math.max(74, Math.min(width, 100)));
    }
  });

  test('shows what begins to apply soon, before it blocks anybody', () => {
    const requirements = solution.requirements.map((requirement) => (requirement.id === 'MEM-2' ? { ...requirement, upcoming: { from: '2027-01-01', verdict: 'fail' as const, blocks: true, next: 'Write the support tier into membership.md.' } } : requirement));
    expect(renderReadiness({ ...report, solutions: [{ ...solution, requirements }] }, { ...options, full: false })).toContain('\nBegins to apply, and would stand in the way\n  2027-01-01  MEM-2    acme/widget: Write the support tier into membership.md.\n');
  });

  test('says first, with the sentence of the guide, when what was asked for is not yet defined', () => {
    const gold = { ...report, exitCode: 2 as const, for: { id: 'gold', title: 'Gold', inWords: 'for Gold', defined: false, note: 'Gold is still being finalized.' } };
    const text = renderReadiness(gold, options);
    expect(text).toContain('program 2015-02, for Gold\n\nCould not judge for Gold: its requirements are not yet defined. "Gold is still\nbeing finalized."\n');
    expect(text).toContain('\nNot yet defined: nobody can be judged for Gold; 2 requirements stand in the way all the same.\n');
    expect(renderReadiness(gold, { ...options, full: false })).toContain('\n  acme/widget  candidate  gold        …         2  2026-12-01, in 15 days\n');
  });

  test('says when nothing comes due', () => {
    expect(renderReadiness({ ...report, due: { until: '2027-01-15', dates: [] } }, options)).toContain('\nNothing is overdue, and nothing comes due by 2027-01-15.\n');
  });

  test('moves no cursor and starts no workflow command, whatever text there is', () => {
    fc.assert(
      fc.property(hostileReporting, fc.constantFrom(60, 80, 100), ({ report: given, full, show }, width) => {
        expect(renderReadiness(given, { color: false, width, full, show }).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(renderReadiness(given, { color: false, width, full, show })).not.toMatch(/^\s*::|##\w*\[/m);
      }),
      { numRuns: 60 },
    );
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

  test('counts what an applicant lacks before anybody has written its membership', () => {
    const { status: _, ...applied } = { ...solution, next: 'applicant->candidate' as const, ready: false };
    const table = renderReadiness({ ...report, solutions: [applied] }, { ...options, full: false });
    expect(table).toMatch(/acme\/widget +applied +candidacy +no +\d/);
  });

  test('leaves one line between its parts, whoever has nothing from the program yet', () => {
    expect(renderReadiness({ ...report, partners: [{ partner: 'acme' }] }, { ...options, full: true })).not.toContain('\n\n\n');
  });

  test('is made from data that its schema allows', () => {
    expect(validatorFor('readiness-report')(report)).toEqual([]);
    expect(validatorFor('readiness-report')(all)).toEqual([]);
  });
});
