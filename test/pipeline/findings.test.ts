import { describe, expect, it } from 'vitest';
import type { Finding } from '../../rules/kit/finding.ts';
import { FindingsOfFiles, saidInTurn, saidOf } from '../../scripts/pipeline/findings.ts';

function finding(path: string, offset: number, severity: Finding['severity'] = 'error'): Finding {
  const at = { line: 1, column: offset + 1, offset };
  return { rule: 'a-rule', severity, path, range: { start: at, end: at }, what: `At ${offset}.`, why: 'Because.', fix: 'Mend it.' };
}

/** What is read as "path:offset". */
function read(findings: Iterable<Finding>): string[] {
  return Array.from(findings, ({ path, range }) => `${path}:${range?.start.offset}`);
}

describe('findings of files', () => {
  it('come by path, then place, however they were given', () => {
    const said = [...saidOf([finding('b.md', 5), finding('a.md', 9)]), { path: 'c.md', by: { findings: [] } }, ...saidOf([finding('a.md', 2), finding('b.md', 1)])];
    const findings = new FindingsOfFiles(said);
    expect(read(findings)).toEqual(['a.md:2', 'a.md:9', 'b.md:1', 'b.md:5']);
    expect(findings).toHaveLength(4);
    expect(findings.omitted).toBe(0);
  });

  it('are no more than a file may have, what counts first', () => {
    const findings = new FindingsOfFiles(saidOf([finding('a.md', 1, 'note'), finding('a.md', 2), finding('a.md', 3), finding('b.md', 1)]), 2);
    expect(findings.omitted).toBe(1);
    expect(findings).toHaveLength(3);
    expect(read(findings)).toEqual(['a.md:2', 'a.md:3', 'b.md:1']);
  });

  it('are taken out file by file, and as often as somebody asks', () => {
    const taken: string[] = [];
    const said = ['a.md', 'b.md', 'c.md'].map((path) => ({
      path,
      by: {
        get findings() {
          taken.push(path);
          return [finding(path, 1), finding(path, 2)];
        },
      },
    }));
    const findings = new FindingsOfFiles(said);
    for (const { path } of findings) if (path === 'b.md') break;
    expect(taken).toEqual(['a.md', 'b.md']);
    expect(read(findings)).toEqual(read(findings));
    expect(taken).toHaveLength(8);
  });

  it.each([false, true])('read back as they were made, kept as text or not (%s)', (areMany) => {
    const at = { start: { line: 2, column: 3, offset: 9 }, end: { line: 4, column: 1, offset: 30 } };
    const made: Finding[] = [
      finding('a.md', 1),
      { ...finding('a.md', 2), actual: 'x', expected: ['y'], range: at, related: [{ path: 'b.md', range: at, what: 'is another.' }, { path: 'c.md', what: 'too.' }] },
      { ...finding('b.md', 1), edits: [{ range: at, text: '' }, { path: 'a.md', range: at, text: 'z' }], draft: true },
      finding('a.md', 3),
    ];
    const said = saidInTurn(made, areMany);
    expect(said.map(({ path }) => path)).toEqual(['a.md', 'b.md', 'a.md']);
    const read = said.flatMap(({ by }) => by.findings);
    expect(read).toEqual(made);
    expect(JSON.stringify(read[1]?.related)).toBe(JSON.stringify(made[1]?.related));
    expect(said[0]?.by.findings === said[0]?.by.findings).toBe(!areMany);
  });
});
