import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceFiles } from '../../scripts/source.ts';
import { baseContent } from '../fixtures/base.ts';
import { assay, temporary, type Outcome } from '../fixtures/host.ts';

const deploy = 'partners/acme/widget/public/deploy.md';
const text = String(baseContent[deploy]);

/** Text that comes piece by piece; what was said up to a match can be waited for. */
function heard(): { add(more: string): void; next(pattern: RegExp): Promise<string> } {
  let text = '';
  let look = (): void => undefined;
  return {
    add(more) {
      text += more;
      look();
    },
    next: (pattern) =>
      new Promise((resolve) => {
        look = () => {
          const found = pattern.exec(text);
          if (!found) return;
          look = () => undefined;
          const end = found.index + found[0].length;
          const before = text.slice(0, end);
          text = text.slice(end);
          resolve(before);
        };
        look();
      }),
  };
}

/** A running `assay check --watch`: what it prints, and what it tells beside that, can be waited for. */
function watch(folder: string, options: { terminal?: boolean } = {}): { next(pattern: RegExp): Promise<string>; told(pattern: RegExp): Promise<string>; end(): Promise<Outcome> } {
  const [out, err] = [heard(), heard()];
  let told = '';
  let interrupt: (() => Promise<number>) | undefined;
  const ended = assay(['check', folder, '--watch', '--as-of', '2026-11-16'], {
    ...options,
    out: out.add,
    err(more) {
      told += more;
      err.add(more);
    },
    onInterrupt: (stop) => void (interrupt = stop),
  });
  return {
    next: out.next,
    told: err.next,
    async end() {
      await interrupt?.();
      return { ...(await ended), err: told };
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

  it('goes on when the content was away for a while', async () => {
    const folder = path.join(temporary(), 'content');
    const away = temporary(baseContent);
    renameSync(away, folder);
    const watched = watch(folder);
    await watched.next(sum);
    renameSync(folder, away);
    await watched.told(/^assay: no content folder at /m);
    renameSync(away, folder);
    expect(await watched.next(sum)).toMatch(/^Clean/);
    writeFileSync(path.join(folder, deploy), text.replace('## Before you begin', '## Befor you begin'));
    expect(await watched.next(/^1 error in 7 files\.\n/m)).toContain('require-sections');
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
