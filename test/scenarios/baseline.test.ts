import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { validatorFor } from '../../scripts/schemas.ts';
import type { SourceFiles } from '../../scripts/source.ts';
import { baseContent } from '../fixtures/base.ts';
import { assay, temporary, type Outcome } from '../fixtures/host.ts';
import { change } from '../fixtures/repository.ts';
import { article, ports, waivers } from '../suppressions/content.ts';

const day = ['--as-of', '2026-11-16'];
const file = 'program/baseline.json';
const deploy = 'partners/acme/widget/public/deploy.md';
const old = article('![](port.png)', 'See the [status of the platform](http://status.ctl.example/).');

const content = (files: SourceFiles): string => temporary({ ...baseContent, ...files });
const baseline = (cwd: string, ...words: string[]): Promise<Outcome> => assay(['baseline', '.', ...day, ...words], { cwd });
const check = (cwd: string, ...words: string[]): Promise<Outcome> => assay(['check', '.', ...day, ...words], { cwd });

describe('a team with old findings', () => {
  it('writes them down once, and from then on only what is new fails', async () => {
    const cwd = content(old);
    expect((await check(cwd)).code).toBe(1);
    expect(await baseline(cwd)).toEqual({ code: 0, out: `${file}: 3 findings known in 1 file; 3 new, 0 mended.\n`, err: '' });
    expect(validatorFor('baseline')(JSON.parse(readFileSync(path.join(cwd, file), 'utf8')))).toEqual([]);
    expect(await check(cwd, '--max-warnings', '0')).toEqual({ code: 0, out: 'No errors, 3 known from before in 9 files.\n', err: '' });

    change(cwd, article('![](port.png)', '![](door.png)', 'See the [status of the platform](http://status.ctl.example/).'));
    const { code, out } = await check(cwd);
    expect(code).toBe(1);
    expect(out).toContain(`${ports}:9:1  error  require-image-alt`);
    expect(out).not.toContain('port.png');
    expect(out).toMatch(/2 errors, 3 known from before in 9 files\.\n$/);
  });

  it('is told to take out what it has mended, and a command does it', async () => {
    const cwd = content(old);
    await baseline(cwd);
    change(cwd, article('![](port.png)'));
    const { code, out } = await check(cwd);
    expect(code).toBe(1);
    expect(out).toContain(`${file}:5:7  error  valid-baseline`);
    expect(out).toContain(`The baseline knows one finding of \`no-unsafe-link\` in \`${ports}\`; it is\n  mended.`);
    expect(await baseline(cwd, '--prune')).toEqual({ code: 0, out: `${file}: what has been mended is taken out.\n`, err: '' });
    expect((await check(cwd)).code).toBe(0);
    expect(await baseline(cwd, '--prune')).toMatchObject({ out: 'Nothing to take out: the baseline knows nothing that has been mended.\n' });
    change(cwd, article('Open the **Network** page.'));
    expect(await baseline(cwd)).toMatchObject({ code: 0, out: `${file}: 0 findings known in 0 files; 0 new, 2 mended.\n` });
    expect(readFileSync(path.join(cwd, file), 'utf8')).toBe('{\n  "version": 1,\n  "files": {}\n}\n');
  });

  it('is told which of it stands on another text once a tool has mended what is around it', async () => {
    const cwd = content({ [deploy]: String(baseContent[deploy]).replace(/## Before you begin\n[^]*?\n## /, '## Requirements\n\nNone.\n\n## ') });
    await baseline(cwd);
    expect((await check(cwd)).code).toBe(0);
    expect((await check(cwd, '--fix')).err).toContain('2 findings that the baseline knew stand on another text, and count as new; `npx assay baseline` writes them down anew.\n');
    await baseline(cwd);
    expect((await check(cwd)).code).toBe(0);
  });

  it('has it taken out when a tool mends it', async () => {
    const spoilt = article('Look at the ports.', '## Ports', 'Open one.', '#### Doors', 'Close one.', '![](port.png)');
    const cwd = content(spoilt);
    await baseline(cwd);
    const before = readFileSync(path.join(cwd, file), 'utf8');
    expect(await check(cwd, '--fix')).toMatchObject({ code: 0 });
    expect(readFileSync(path.join(cwd, ports), 'utf8')).toContain('\n### Doors');
    expect(readFileSync(path.join(cwd, file), 'utf8').length).toBeLessThan(before.length);
    expect((await check(cwd)).code).toBe(0);
  });

  it('adds nothing by --prune', async () => {
    const cwd = content(old);
    await baseline(cwd);
    change(cwd, article('![](door.png)'));
    await baseline(cwd, '--prune');
    expect(await check(cwd)).toMatchObject({ code: 1, out: expect.stringMatching(/\n2 errors in 9 files\.\n$/) });
  });

  it('writes the same file twice, byte for byte', async () => {
    const cwd = content(old);
    await baseline(cwd);
    const first = readFileSync(path.join(cwd, file), 'utf8');
    expect(await baseline(cwd)).toMatchObject({ out: `${file}: 3 findings known in 1 file; 0 new, 0 mended.\n` });
    expect(readFileSync(path.join(cwd, file), 'utf8')).toBe(first);
  });

  it('sees what the file cannot know', async () => {
    const cwd = content(article('A zero-width\u200B space.', '![](port.png)'));
    expect((await baseline(cwd)).out).toBe(`${file}: 2 findings known in 1 file; 2 new, 0 mended.\n1 error cannot be let pass, by no-hidden-characters: mend it.\n`);
    expect((await check(cwd)).code).toBe(1);
  });

  it('need not write what is waived', async () => {
    const cwd = content({ ...old, ...waivers({ rule: 'no-unsafe-link', path: ports }) });
    expect((await baseline(cwd)).out).toBe(`${file}: 2 findings known in 1 file; 2 new, 0 mended.\n`);
  });
});

describe('assay baseline', () => {
  it('writes nothing when there is nothing', async () => {
    const cwd = content({});
    expect(await baseline(cwd)).toEqual({ code: 0, out: 'Nothing is found that a baseline could know; none is written.\n', err: '' });
    expect(existsSync(path.join(cwd, file))).toBe(false);
  });

  it('is for all of the content', async () => {
    expect(await assay(['baseline', 'content/partners'])).toEqual({ code: 2, out: '', err: 'assay: a baseline is for all of the content, so name no part of it\n' });
  });

  it('writes nowhere else', async () => {
    const elsewhere = temporary();
    const cwd = content(old);
    symlinkSync(elsewhere, path.join(cwd, 'program'));
    expect(await baseline(cwd)).toMatchObject({ code: 2, err: expect.stringMatching(/program is a symbolic link; nothing is written there\n$/) });
    const second = content(old);
    mkdirSync(path.join(second, 'program'));
    symlinkSync(path.join(elsewhere, 'target.json'), path.join(second, file));
    await baseline(second);
    expect(existsSync(path.join(elsewhere, 'target.json'))).toBe(false);
  });

  it('does not forget what a root that is absent holds', async () => {
    const cwd = temporary({
      ...Object.fromEntries(Object.entries(article('Text.')).map(([name, text]) => [`open/${name}`, text])),
      'assay.config.ts': `export default { content: [{ path: 'open', public: true }, { path: 'closed', optional: true }], program: ${JSON.stringify(new URL('../../schemas/program/2015-02.yaml', import.meta.url).pathname)}, asOf: '2026-11-16', site: { url: 'https://kb.example.com', base: '/' } };\n`,
    });
    expect(await assay(['baseline'], { cwd })).toEqual({ code: 2, out: '', err: 'assay: a baseline written without closed would forget what is known there; give all roots, or use --prune\n' });
  });
});

describe('the report on the screen', () => {
  const files = { ...old, ...waivers({ rule: 'no-unsafe-link', path: ports }) };

  it('tells what is waived, why and until when', async () => {
    const cwd = content(files);
    const { out } = await check(cwd);
    expect(out).toContain(`${ports}:9:34  waived  no-unsafe-link\n\n  \`http://status.ctl.example/\` is not encrypted.\n  for  The new screenshots wait for release 4.2 of the product. (approved by Noor Haddad on\n       2026-10-20)\n  end  2027-01-31\n`);
    expect(out).toMatch(/\n2 errors, 1 waived in 9 files\.\n$/);
  });

  it('counts it when asked to be quiet, and lets it pass --max-warnings', async () => {
    const cwd = content({ ...article('See the [status of the platform](http://status.ctl.example/).'), ...waivers({ rule: 'no-unsafe-link', path: ports }) });
    expect(await check(cwd, '--quiet', '--max-warnings', '0')).toEqual({ code: 0, out: 'No errors, 1 waived in 9 files.\n', err: '' });
  });

  it('has all of it in JSON', async () => {
    const cwd = content(files);
    await baseline(cwd);
    const { out } = await check(cwd, '--format', 'json');
    const report: unknown = JSON.parse(out);
    expect(validatorFor('check-report')(report)).toEqual([]);
    expect(report).toMatchObject({ exitCode: 0, verdict: 'clean', counts: { errors: 0, warnings: 0, waived: 1, known: 2 } });
    expect((report as { findings: { suppression?: { kind: string } }[] }).findings.map(({ suppression }) => suppression?.kind)).toEqual(['baseline', 'baseline', 'waiver']);
  });
});
