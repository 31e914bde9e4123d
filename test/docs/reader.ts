import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { keyFile, keyPath, sampleKeyFile, signingKey } from '../certify/stamps.ts';
import { baseContent } from '../fixtures/base.ts';
import { assay } from '../fixtures/host.ts';
import { commit } from '../fixtures/repository.ts';
import { candidate, ledger, paths, signAll, withSignatures } from '../program/signed.ts';
import type { Project } from './projects.ts';

/** What readers do between the commands of a page, by the words of the comment that says so: `<!-- reader: writes the articles -->`. */
export const readers: Readonly<Record<string, (project: Project) => void | Promise<void>>> = {
  'writes the application and the articles': ({ folder }) => {
    const names: Readonly<Record<string, string>> = { [paths.deploy]: 'partners/acme/widget/public/deploy-widget.md', [paths.support]: 'partners/acme/widget/internal/support-widget.md' };
    for (const file of [paths.partner, paths.solution, paths.application, paths.deploy, paths.support]) {
      const at = path.join(folder, 'content', names[file] ?? file);
      // What the page did not begin, it does not end either.
      if (!existsSync(at)) throw new Error(`there is no ${at}`);
      writeFileSync(at, String(baseContent[file]));
    }
  },
  'follows each step, and each works': ({ folder }) => {
    rewrite(path.join(folder, 'widget.md'), (text) => text.replaceAll(/^Result:$/gm, 'Result: pass'));
  },
  'makes two mistakes in the worksheet': async (project) => {
    await assay(['walkthrough', 'acme/widget', '--to', 'widget.md'], { cwd: project.folder });
    rewrite(path.join(project.folder, 'widget.md'), (text) => text.replace('Result:\n', 'Result: pas\n').replaceAll('Result:\n', 'Result: pass\n').replace(/(#### Step 4\n[^]*Result:) pass/, '$1'));
  },
  'changes step 3': ({ folder }) => {
    rewrite(path.join(folder, 'content', paths.deploy), (text) => text.replace('Enter your licence key', 'Enter the new licence key'));
  },
  'has every signature': async ({ folder }) => {
    const texts = Object.fromEntries(Object.values(paths).map((file) => [file, readFileSync(path.join(folder, 'content', file), 'utf8')]));
    const signed = withSignatures(await signAll(texts), { membership: { ...candidate, logins: ['ada-miller'] }, certification: ledger, files: texts });
    for (const file of [paths.membership, paths.certification]) writeFileSync(path.join(folder, 'content', file), String(signed[file]));
    commit(folder, 'Sign', '2026-11-16');
  },
  'has a trusted key in the home folder': ({ folder, home }) => {
    const key = path.join(home, 'keys/ecosystem-2026.pem');
    mkdirSync(path.dirname(key), { mode: 0o700 });
    cpSync(sampleKeyFile, key);
    chmodSync(key, 0o600);
    mkdirSync(path.join(folder, 'content/program/keys'));
    writeFileSync(path.join(folder, 'content', keyPath), keyFile(signingKey(), { sample: true }));
  },
};

function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
