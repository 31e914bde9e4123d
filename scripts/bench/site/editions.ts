import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { folderAt, loadConfig } from '../../config.ts';
import { openContent } from '../../content-roots.ts';
import { corpusAsOf } from '../../corpus.ts';
import { projectRoot } from '../../host.ts';
import { checkContent } from '../../pipeline/check.ts';
import { programsOf } from '../../program/load.ts';
import { ImageError } from '../../stage/images.ts';
import { stageEdition } from '../../stage/stage-edition.ts';
import { prepareCorpus } from '../corpus.ts';

const membership = '---\nprogram: 2015-02\nstatus: member\ntier: silver\nmemberSince: "2015-06-01"\n---\n';
const certification = '---\ncertified: "2015-06-01"\n---\n';

/**
 * The public edition of so many copies of the old knowledge base, staged without images: input of both sides. Its partners are taken
 * for members, so that their guides are published; the rules' pages, which are ours alone, stay out.
 *
 * @returns folder of the edition.
 */
export async function prepareEdition(work: string, copies: number): Promise<string> {
  const out = path.join(work, `edition-x${copies}`);
  if (existsSync(out)) return out;
  takeForMembers(await prepareCorpus(work, 1));
  const content = await prepareCorpus(work, copies);
  const config = await loadConfig(projectRoot);
  const { source, roots } = openContent([folderAt(content, 'content')]);
  const checked = await checkContent(source, { ...(await programsOf(config)), asOf: corpusAsOf, isolate: true, cache: false, baseline: false, ...roots });
  await stageEdition(checked, source, 'public', out, { encode: () => Promise.reject(new ImageError('images are off')), rulePages: [] });
  return out;
}

function takeForMembers(content: string): void {
  const partners = path.join(content, 'partners');
  for (const partner of readdirSync(partners)) {
    writeFileSync(path.join(partners, partner, 'membership.md'), membership);
    for (const entry of readdirSync(path.join(partners, partner), { withFileTypes: true })) {
      if (entry.isDirectory()) writeFileSync(path.join(partners, partner, entry.name, 'certification.md'), certification);
    }
  }
}
