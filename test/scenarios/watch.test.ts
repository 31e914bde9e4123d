import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceFiles } from '../../scripts/source.ts';
import { baseContent } from '../fixtures/base.ts';
import { assay, temporary, type Outcome } from '../fixtures/host.ts';

const deploy = 'partners/acme/widget/public/deploy.md';
const text = String(baseContent[deploy]);

/** A running `assay check --watch`: what it prints can be waited for. */
function watch(folder: string, options: { terminal?: boolean } = {}): { next(pattern: RegExp): Promise<string>; end(): Promise<Outcome> } {
  let printed = '';
  let look = (): void => undefined;
  let interrupt: (() => Promise<number>) | undefined;
  const ended = assay(['check', folder, '--watch', '--as-of', '2026-11-16'], {
    ...options,
    out: (more) => {
      printed += more;
      look();
    },
    onInterrupt: (stop) => void (interrupt = stop),
  });
  return {
    /** What was printed up to a text that matches. */
    next: (pattern) =>
      new Promise((resolve) => {
        look = () => {
          const found = pattern.exec(printed);
          if (!found) return;
          look = () => undefined;
          const end = found.index + found[0].length;
          const before = printed.slice(0, end);
          printed = printed.slice(end);
          resolve(before);
        };
        look();
      }),
    async end() {
      await interrupt?.();
      return ended;
    },
  };
}

const sum = /^(?:Clean|No errors|\d+ errors?).*\.\n/m;

describe('assay check --watch', () => {
  it('reports again whenever something changes: in a file, in another that links to it, in what is new or gone', async () => {
    const files: SourceFiles = { ...baseContent };
    const folder = temporary(files);
    const write = (name: string, content: string): void => writeFileSync(path.join(folder, name), content);
    const watched = watch(folder);
    expect(await watched.next(sum)).toBe('Clean: 7 files judged, nothing found.\n');

    write(deploy, text.replace('## Before you begin', '## Befor you begin'));
    const broken = await watched.next(sum);
    expect(broken).toContain('deploy.md:22:1  error  require-sections');
    expect(broken).toMatch(/^1 error in 7 files\.$/m);

    write(deploy, text);
    expect(await watched.next(sum)).toBe('Clean: 7 files judged, nothing found.\n');

    write('partners/acme/widget/public/tune.md', text.replace(/^title: .*/m, 'title: Tune Widget').replace('Administrators of', '[Administrators](./deploy.md#tune) of'));
    expect(await watched.next(/in 8 files\.\n/)).toContain('No heading of `deploy.md` has the anchor `tune`.');

    rmSync(path.join(folder, deploy));
    expect(await watched.next(/in 7 files\.\n/)).toContain('leads to a file that does not exist');
    expect(await watched.end()).toMatchObject({ code: 0, err: expect.stringMatching(/^(?:Waiting for changes; Ctrl-C ends it\.\n)+$/) });
  });

  it('finds a change that leaves the size of the file as it is', async () => {
    const folder = temporary(baseContent);
    const watched = watch(folder);
    await watched.next(sum);
    writeFileSync(path.join(folder, deploy), text.replace('## Before you begin', '## Befxre you begin'));
    expect(await watched.next(sum)).toContain('require-sections');
    await watched.end();
  });

  it('clears the screen on a terminal alone', async () => {
    const watched = watch(temporary(baseContent), { terminal: true });
    expect(await watched.next(/Clean.*\n/)).toMatch(/^\u001B\[2J\u001B\[3J\u001B\[HClean/);
    await watched.end();
  });

  it('does not go with what looks only once', async () => {
    expect(await assay(['check', '--watch', '--changed'])).toEqual({ code: 2, out: '', err: 'assay: --watch does not go with --changed\n' });
  });
});
