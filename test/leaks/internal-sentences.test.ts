import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/host.ts';
import { channels, fileOf, type Channel } from '../../scripts/leaks/channels.ts';
import { collectSecrets, findInFile } from '../../scripts/leaks/find-leaks.ts';
import { normalize } from '../../scripts/leaks/normalize.ts';
import type { Secrets } from '../../scripts/leaks/secrets.ts';
import { judgeProgram } from '../../scripts/pipeline/program.ts';
import { memorySource } from '../../scripts/source.ts';
import { cachedEncoder } from '../../scripts/stage/images.ts';
import { judge } from '../fixtures/base.ts';
import { seed } from '../fixtures/seed.ts';
import { stage } from '../stage/content.ts';
import { sampleContent } from '../stage/without-internal.ts';

const page = '<!doctype html><html lang="en"><head><title>Home</title></head><body><p>Nothing but public words stand on this page, and many of them.</p></body></html>';
const words = (text: string): string => (normalize(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** What is looked for in the public edition of the sample content, and internal sentences of it, each with its file; none that a public page says too. */
async function readSample(): Promise<{ secrets: Secrets; sentences: { file: string; sentence: string }[] }> {
  const sample = sampleContent();
  const encode = cachedEncoder(path.join(projectRoot, '.cache/assay/images'));
  const checked = await judge(sample);
  const source = memorySource(sample);
  const secrets = await collectSecrets(checked, source, { encode, readiness: judgeProgram(checked, source) });
  const { files } = await stage(sample, 'public', { encode });
  const open = words([...files].filter(([name]) => /\.(?:md|json)$/.test(name)).map(([, bytes]) => bytes.toString()).join('\n\n'));
  const internal = Object.keys(sample).filter((file) => file.endsWith('.md') && (file.includes('/internal/') || /\/(?:application|certification)\.md$/.test(file)));
  const sentences = internal.flatMap((file) => {
    const body = new TextDecoder().decode(sample[file] as Uint8Array).split(/^---\n/m).slice(2).join('');
    // Plain sentences: what links, marks and code become in a page is tried elsewhere.
    const plain = body.split(/\n\n+|(?<=[.!?])\s+/).map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter((text) => /^[A-Z][^`*_[\]|#<>\\{}$]{60,300}[.]$/.test(text));
    return plain.map((sentence) => ({ file, sentence })).filter(({ sentence }) => words(sentence).split(' ').length >= 10 && !open.includes(words(sentence).split(' ').slice(0, 6).join(' ')));
  });
  return { secrets, sentences };
}

const planted: readonly Channel[] = channels.filter(({ name }) => !/mail|telephone|security/.test(name));

test('any internal sentence is found in any channel, and is said to be of a file that holds it', async () => {
  const { secrets, sentences } = await readSample();
  expect(sentences.length).toBeGreaterThan(150);
  expect(new Set(sentences.map(({ file }) => file)).size).toBeGreaterThan(30);
  expect(planted.length).toBeGreaterThan(80);
  const any = fc.record({ at: fc.nat(), channel: fc.constantFrom(...planted) });
  await fc.assert(fc.asyncProperty(any, async ({ at, channel }) => {
    const { sentence } = sentences[at % sentences.length]!;
    const canary = { sentence: channel.name.startsWith('EXIF') ? sentence.replaceAll(/[^ -~]/g, "'") : sentence, email: 'x@y.example', phone: '+1 808 555 0173' };
    const leaks = await findInFile(fileOf(channel, canary), await channel.plant(canary, page), secrets);
    // The same sentence may stand in several files.
    const owners = new Set(sentences.filter((other) => other.sentence === sentence).map((other) => other.file));
    expect(leaks.filter(({ source = '' }) => owners.has(source)).length, `${channel.name}: ${sentence}`).toBeGreaterThan(0);
  }), { seed, numRuns: 300 });
});
