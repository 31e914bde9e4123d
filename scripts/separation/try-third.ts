import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { collectSecrets, findInFile } from '../leaks/find-leaks.ts';
import { checkContent } from '../pipeline/check.ts';
import { judgeProgram } from '../pipeline/program.ts';
import { imageEncoder, publish, type Content, type PublishOptions } from '../publish.ts';
import { count } from '../reporters/text.ts';
import { overlaySource, type Source } from '../source.ts';
import { stageEdition } from '../stage/stage-edition.ts';
import type { Steps } from '../steps.ts';
import { allCertified, markInternal } from './mark-internal.ts';

const seed = 20_150_217;

/**
 * Marks a third of some content's articles Internal, with all its partners certified, and publishes the rest, in which nothing may be
 * found; then looks at what the same third would be if it were published by mistake, of which each article must be found.
 *
 * @throws LeakError on a false alarm.
 */
export async function tryThird(found: Content, work: string, options: Omit<PublishOptions, 'audiences' | 'out'>, steps: Steps): Promise<void> {
  const judged = async (source: Source): Promise<Content> => {
    const { programs, checked: { catalogue: { asOf } } } = found;
    const checked = await checkContent(source, { ...programs, asOf, isolate: false, cache: false, baseline: false });
    return { ...found, source, checked, readiness: judgeProgram(checked, source), stamps: new Map() };
  };
  const open = await judged(overlaySource(found.source, allCertified(found.source.list().map(({ path: file }) => file), '2016-01-01')));
  const marks = markInternal(open.checked.catalogue.documents.values(), open.source, { oneIn: 3, seed });
  steps.note(`a random third, ${count(Object.keys(marks).length, 'article')}, is marked Internal, and every partner certified:`);
  // Two hundred lines would say that what is marked was left out.
  const quiet: Steps = { ...steps, note: (text) => void (text.startsWith('left out: ') || steps.note(text)) };
  const closed = await judged(overlaySource(open.source, marks));
  await publish(closed, { ...options, audiences: ['public'], out: path.join(work, 'third') }, quiet);

  const encode = imageEncoder(options.host);
  const mistake = path.join(work, 'mistake');
  mkdirSync(mistake);
  await steps.step('by mistake', async () => {
    await stageEdition(open.checked, open.source, 'public', mistake, { encode });
    const secrets = await collectSecrets(closed.checked, closed.source, { encode, readiness: closed.readiness });
    let caught = 0;
    for (const file of Object.keys(marks)) if ((await findInFile('page.md', readFileSync(path.join(mistake, 'text', file)), secrets)).length > 0) caught += 1;
    return caught;
  }, (caught) => `${caught} of ${count(Object.keys(marks).length, 'article')} found by their text; the others are public word for word`);
}
