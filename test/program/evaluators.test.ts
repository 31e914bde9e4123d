import { describe, expect, test } from 'vitest';
import { evaluators } from '../../scripts/program/evaluators/index.ts';
import { baseContent, edited, program } from '../fixtures/base.ts';
import { candidate, frontMatter, ledger, member, paths, widget } from './signed.ts';

test('every evaluator that the program names exists, and every one that exists is named', () => {
  const named = new Set(program.requirements.flatMap(({ computed }) => computed?.by ?? []));
  expect([...evaluators.keys()].sort()).toEqual([...named].sort());
});

test('every requirement is in the report, in the order of the program', async () => {
  const { solution } = await widget(baseContent);
  expect(solution.requirements.map(({ id }) => id)).toEqual(program.requirements.map(({ id }) => id));
});

test('the clean content meets all that is computed, but for the owner it does not name', async () => {
  const { solution } = await widget(baseContent);
  const verdicts = Object.groupBy(solution.requirements.filter(({ computed }) => computed), ({ computed }) => computed?.verdict ?? 'pass');
  expect(verdicts['fail']?.map(({ id }) => id)).toEqual(['MEM-5']);
  expect(verdicts['not-applicable']?.map(({ id }) => id)).toEqual(['MEM-2', 'REN-1']);
  expect(Object.keys(verdicts).sort()).toEqual(['fail', 'not-applicable', 'pass']);
});

interface Case {
  id: string;
  files: typeof baseContent;
  day?: string;
  verdict: 'pass' | 'fail' | 'not-applicable';
  what: string;
  /** "path:line" of the evidence. */
  at?: string[];
}

function without(path: string): typeof baseContent {
  return Object.fromEntries(Object.entries(baseContent).filter(([name]) => name !== path));
}

/** The clean content with one section's text replaced by another. */
function section(path: string, title: string, text: string): typeof baseContent {
  const whole = String(baseContent[path]);
  const start = whole.indexOf(`## ${title}\n`);
  if (start < 0) throw new Error(`${path} has no section ${title}`);
  const end = whole.indexOf('\n## ', start + 1);
  return { ...baseContent, [path]: `${whole.slice(0, start)}${text}${end < 0 ? '' : whole.slice(end)}` };
}

function lineIn(files: typeof baseContent, path: string, text: string): string {
  return `${path}:${String(files[path]).split('\n').findIndex((line) => line.includes(text)) + 1}`;
}

const noAnswer = section(paths.application, 'Value to clients', '');
const shortAnswer = section(paths.application, 'Value to clients', '## Value to clients\n\nIt saves some money every month.\n');
const secondMember = {
  ...baseContent,
  'partners/bcme/partner.md': String(baseContent[paths.partner]).replaceAll('Acme', 'Bcme').replaceAll('acme', 'bcme'),
  'partners/bcme/membership.md': frontMatter(member),
  'partners/bcme/gauge/solution.md': String(baseContent[paths.solution]).replace('name: Widget', 'name: Gauge'),
  'partners/bcme/gauge/certification.md': frontMatter({ ...ledger, certified: '2026-11-01' }),
};
const oldVersion = edited(paths.deploy, 'version: "4.2"', 'version: "4.1"');

describe('what is computed', () => {
  test.each<Case>([
    { id: 'APP-1', files: noAnswer, verdict: 'fail', what: 'There is no section "Value to clients".', at: [paths.application] },
    { id: 'APP-1', files: shortAnswer, verdict: 'fail', what: '"Value to clients" has 6 words; at least 30 are needed.', at: [lineIn(shortAnswer, paths.application, '## Value to clients')] },
    { id: 'APP-1', files: without(paths.application), verdict: 'fail', what: 'There is no application.md yet.', at: [paths.application] },
    { id: 'APP-3', files: baseContent, verdict: 'pass', what: 'No other Member offers monitoring.', at: [`${paths.solution}:4`] },
    { id: 'APP-3', files: secondMember, verdict: 'pass', what: '1 other Member offers monitoring: Bcme.', at: [`${paths.solution}:4`, 'partners/bcme/gauge/solution.md:4'] },
    { id: 'APP-3', files: { ...secondMember, 'partners/bcme/membership.md': frontMatter(candidate) }, verdict: 'pass', what: 'No other Member offers monitoring.' },
    { id: 'CER-5', files: baseContent, verdict: 'pass', what: 'The window is open until 2026-12-01, 15 more days.', at: [`${paths.certification}:2`] },
    { id: 'CER-5', files: baseContent, day: '2026-12-01', verdict: 'pass', what: 'The window is open until 2026-12-01, today.' },
    { id: 'CER-5', files: baseContent, day: '2026-12-02', verdict: 'fail', what: 'The window closed on 2026-12-01, yesterday.' },
    { id: 'CER-5', files: { ...baseContent, [paths.certification]: frontMatter({ candidateSince: '2026-03-01', certified: '2026-06-02' }) }, verdict: 'fail', what: 'Certified on 2026-06-02, a day after the window closed on 2026-06-01.' },
    { id: 'DOC-1', files: without(paths.deploy), verdict: 'fail', what: 'There is no Public article yet.', at: ['partners/acme/widget/public'] },
    { id: 'DOC-2', files: without(paths.support), verdict: 'fail', what: 'There is no Internal article yet.', at: ['partners/acme/widget/internal'] },
    { id: 'DOC-10', files: oldVersion, verdict: 'fail', what: 'One place does not follow the product.', at: [lineIn(oldVersion, paths.deploy, 'version:')] },
    { id: 'MEM-1', files: edited(paths.partner, 'hours: 24x7', 'hours: weekdays 9 to 5'), verdict: 'fail', what: 'Support is not reachable around the clock by email and telephone: "weekdays 9 to 5" is not 24x7.', at: [`${paths.partner}:8`] },
    { id: 'MEM-1', files: edited(paths.partner, 'phone: +1 303 555 0142', 'phone: "555 0142"'), verdict: 'fail', what: 'Support is not reachable around the clock by email and telephone: 555 0142 lacks the plus sign and country code.', at: [`${paths.partner}:7`] },
    { id: 'MEM-2', files: { ...baseContent, [paths.membership]: frontMatter({ ...member, supportTier: 'enterprise' }) }, verdict: 'pass', what: 'Enterprise support.' },
    { id: 'MEM-2', files: { ...baseContent, [paths.membership]: frontMatter({ ...member, supportTier: 'none' }) }, verdict: 'fail', what: '"none" is no support tier of the program.' },
    { id: 'MEM-5', files: baseContent, verdict: 'fail', what: 'partner.md names no owner of sales.' },
    { id: 'MEM-5', files: edited(paths.partner, 'contactsVerified:', '  sales: {name: Bo Lind, email: bo.lind@acme.example}\ncontactsVerified:'), verdict: 'pass', what: 'Ada Miller (account) and Bo Lind (sales).' },
  ])('$id: $what', async ({ id, files, day, verdict, what, at }) => {
    const { on } = await widget(files, day);
    const part = on(id).computed;
    expect(part).toMatchObject({ verdict, what });
    const places = part?.evidence.map(({ path, line }) => (line === undefined ? path : `${path}:${line}`));
    expect(at === undefined ? [] : places).toEqual(at ?? []);
  });

  test('DOC-4: the findings of its rules decide, each with its line', async () => {
    const steps = section(paths.deploy, 'Steps', `## Steps\n\n${'Open the portal, choose the blueprint and deploy it. '.repeat(8)}\n`);
    const { on } = await widget(steps);
    expect(on('DOC-4')).toMatchObject({ verdict: 'fail', owner: 'partner', blocking: true, computed: { what: 'One finding of require-ordered-steps.' } });
    expect(on('DOC-4').computed?.evidence).toMatchObject([{ path: paths.deploy, line: Number(lineIn(steps, paths.deploy, '## Steps').split(':')[1]) }]);
    expect(on('DOC-3').computed?.verdict).toBe('pass');
    expect(on('CER-2').computed?.verdict).toBe('fail');
  });

  test('DOC-7 and DOC-8: a section of the Internal article that is missing is named', async () => {
    const { on } = await widget(section(paths.support, 'Tools', ''));
    expect(on('DOC-8').computed).toMatchObject({ verdict: 'fail', what: 'There is no section "Tools".' });
    expect(on('DOC-7').computed?.verdict).toBe('pass');
  });

  test('DOC-7: what was agreed stands beside the section', async () => {
    const { on } = await widget({ ...baseContent, [paths.certification]: frontMatter(ledger) });
    expect(on('DOC-7').computed?.what).toMatch(/certification\.md lists one agreement\.$/);
    expect(on('DOC-7').computed?.evidence.at(-1)).toMatchObject({ path: paths.certification, what: 'Acme answers every question about Widget within an hour.' });
  });

  test('DOC-9: a blueprint that no Internal article names is missing there', async () => {
    const named = edited(paths.solution, 'version: "4.2"', 'version: "4.2"\nblueprints: ["Gearbox on Linux"]');
    expect((await widget(named)).on('DOC-9').computed).toMatchObject({ verdict: 'fail', what: 'No Internal article names "Gearbox on Linux".' });
    const support = String(named[paths.support]);
    const mended = { ...named, [paths.support]: support.replace('## Tools\n', () => '## Tools\n\nThe blueprint **gearbox on\nLinux** has two packages.\n') };
    expect((await widget(mended)).on('DOC-9').computed?.verdict).toBe('pass');
  });

  test('DOC-9: a Public article that says more on a subject', async () => {
    const talkative = { ...baseContent, [paths.deploy]: `${String(baseContent[paths.deploy])}\n## In production\n\n${'Widget runs quietly and needs little. '.repeat(80)}\n` };
    expect((await widget(talkative)).on('DOC-9').computed?.what).toMatch(/^On "In production" the Internal article has \d+ words and the Public one 480\.$/);
  });

  test('DOC-10: a review of more than a year ago', async () => {
    const reviewed = String(baseContent[paths.deploy]).replace(/reviewed: .*/, 'reviewed: "2025-11-15"');
    expect((await widget({ ...baseContent, [paths.deploy]: reviewed })).on('DOC-10').computed?.evidence).toMatchObject([{ what: 'reviewed on 2025-11-15, more than 12 months ago' }]);
    const barely = reviewed.replace('2025-11-15', '2025-11-16');
    expect((await widget({ ...baseContent, [paths.deploy]: barely })).on('DOC-10').computed?.verdict).toBe('pass');
  });
});

describe('files that cannot be read', () => {
  test('are named, and never taken for files that are not there', async () => {
    const { on } = await widget({ ...baseContent, [paths.application]: new Uint8Array([0xff, 0xfe, 0x00]) });
    expect(on('APP-1').computed).toMatchObject({ verdict: 'fail', what: 'A file cannot be read; `assay check` says why.', evidence: [{ path: paths.application }] });
  });

  test('are never ready: fields that are no YAML say nothing, and are not taken for fields left out', async () => {
    const { on } = await widget(edited(paths.solution, 'version: "4.2"', 'version: ["4.2"'));
    for (const id of ['APP-3', 'DOC-9', 'DOC-10']) expect(on(id)).toMatchObject({ verdict: 'fail', computed: { what: 'A file cannot be read; `assay check` says why.', evidence: [{ path: paths.solution }] }, next: 'Mend solution.md as `assay check` says; then this can be judged.' });
    expect(on('DOC-9').blocking).toBe(true);
  });

  test('DOC-9: without solution.md nobody knows which blueprints to explain', async () => {
    const { on } = await widget(without(paths.solution));
    expect(on('DOC-9')).toMatchObject({ verdict: 'fail', blocking: true, computed: { what: 'There is no solution.md yet, which lists the blueprints to explain.', evidence: [{ path: paths.solution }] } });
  });
});
