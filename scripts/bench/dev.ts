import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import { launchBrowser } from '../browser/launch.ts';
import { nodePath, projectRoot, type Host } from '../host.ts';
import { lone, repeat, writeConfig, type Lone } from './alone.ts';
import { median } from './measure.ts';

const runs = 9;
const article = { file: 'content/partners/brindlevault/vault/public/deploy.md', route: 'partners/brindlevault/vault/deploy/' };

/** From a save to the new text in a browser, with both editions of the sample content live and the article open in each. */
export async function measureDev(work: string, host: Host): Promise<Lone> {
  const folder = path.join(work, 'dev');
  mkdirSync(folder);
  cpSync(path.join(projectRoot, 'content'), path.join(folder, 'content'), { recursive: true });
  writeConfig(folder, '2026-11-16');
  const child = spawn(nodePath, [path.join(projectRoot, 'scripts/assay.mjs'), 'dev'], { cwd: folder, env: { ...host.env }, stdio: ['ignore', 'pipe', 'ignore'] });
  const browser = await launchBrowser(host.env);
  try {
    let said = '';
    while (!said.includes('Ctrl-C')) said += String((await once(child.stdout, 'data'))[0]);
    const addresses = [...said.matchAll(/edition +(\S+)/g)].map(([, address]) => address ?? '');
    const pages = await Promise.all(addresses.map(async (address) => {
      const page = await browser.newPage();
      await page.goto(address + article.route);
      return page;
    }));
    let saves = 0;
    const save = async (): Promise<number> => {
      saves += 1;
      const sentence = `This was saved ${saves} times.`;
      const start = performance.now();
      appendFileSync(path.join(folder, article.file), `\n${sentence}\n`);
      await Promise.all(pages.map((page) => page.getByText(sentence).waitFor()));
      return (performance.now() - start) / 1000;
    };
    await save();
    return lone('save to page, both editions of the sample live', runs, median(await repeat(runs, save)), 1);
  } finally {
    child.kill('SIGINT');
    await browser.close();
  }
}
