import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/generated/index.ts';
import type { CheckReport } from '../../schemas/generated/types.ts';
import { validatorFor } from '../../scripts/schemas.ts';
import { measure, Stopwatch } from '../../scripts/timing/timing.ts';
import { renderTimes } from '../../scripts/timing/render-times.ts';
import { baseContent } from '../fixtures/base.ts';
import { assay, temporary } from '../fixtures/host.ts';

const day = ['--as-of', '2026-11-16'];

describe('assay check --timing', () => {
  it('reports what a check without it reports, and says on standard error where the time went', async () => {
    const folder = temporary({ ...baseContent, 'articles/network/open-a-port.md': '# Open\n\n[x](./nothing.md) <b>y</b>\n' });
    const plain = await assay(['check', folder, '--format', 'json', ...day]);
    const timed = await assay(['check', folder, '--format', 'json', '--timing', ...day]);
    expect({ ...timed, err: '' }).toEqual(plain);
    for (const part of ['find', 'judge', 'judge together', 'waivers and baseline', 'parse', 'apply rules']) expect(timed.err).toMatch(new RegExp(`^${part} +\\d+\\.\\d +\\d+ %$`, 'm'));
    expect(timed.err).toMatch(/^8 files in \d+\.\d\d s\./m);
  });

  it('puts the times into the JSON report only when asked to', async () => {
    const { out } = await assay(['check', temporary(baseContent), '--format', 'json', '--timing=json', ...day]);
    const report = JSON.parse(out) as CheckReport;
    expect(validatorFor('check-report')(report)).toEqual([]);
    const known = new Set(rules.map(({ id }) => id));
    expect(report.timing?.rules.length).toBeGreaterThan(10);
    expect(report.timing?.rules.filter(({ name }) => !known.has(name))).toEqual([]);
    expect(report.timing?.steps.map(({ name }) => name)).toContain('judge');
  });

  it.each([
    [['--timing=yes'], 'assay: --timing prints a table, --timing=json also puts it into the JSON report; "yes" is neither\n'],
    [['--timing', '--cache'], 'assay: --timing does not go with --cache\n'],
  ])('answers %j with one clear line', async (words, line) => {
    expect(await assay(['check', ...words])).toEqual({ code: 2, out: '', err: line });
  });
});

describe('a stopwatch', () => {
  it('adds up what steps and rules take, and leaves the rest to the start', async () => {
    let now = 0;
    const stopwatch = new Stopwatch(() => now);
    const work = (milliseconds: number) => () => void (now += milliseconds);
    stopwatch.step('find', work(100));
    await stopwatch.step('judge', async () => work(250)());
    measure(stopwatch.perRule, 'valid-link', () => now, work(40));
    measure(stopwatch.perRule, 'valid-link', () => now, work(10));
    measure(stopwatch.perRule, 'valid-anchor', () => now, work(100));
    expect(renderTimes(stopwatch, 3, false)).toMatchInlineSnapshot(`
      "Step                        ms   share
      find                     100.0    20 %
      judge                    250.0    50 %
      start, and the rest      150.0    30 %

      Rule                 ms   share
      valid-anchor      100.0    67 %
      valid-link         50.0    33 %

      3 files in 0.50 s. What several rules share counts for the first of them.
      "
    `);
  });
});
