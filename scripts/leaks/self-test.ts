import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { canary, channels, fileOf } from './channels.ts';
import { findInFile } from './find-leaks.ts';
import { Secrets } from './secrets.ts';

/** The scan is blind in some way, so that "nothing found" would mean nothing. */
export class BlindError extends Error {
  override name = 'BlindError';
}

/**
 * Plants a text that is nobody's into copies of the site's files, once in every way a text can get there.
 *
 * @returns the ways that were tried, all with success.
 * @throws BlindError when the scan misses one of them.
 */
export async function testScan(folder: string): Promise<string[]> {
  const secrets = new Secrets();
  secrets.addText(canary.sentence, 'canary');
  secrets.addPhrase(canary.email, 'canary', 'contact');
  secrets.addPhone(canary.phone, 'canary');
  const home = path.join(folder, 'index.html');
  const page = existsSync(home) ? readFileSync(home, 'utf8') : '<!doctype html><html><head></head><body></body></html>';
  const missed: string[] = [];
  for (const channel of channels) {
    const leaks = await findInFile(fileOf(channel, canary), await channel.plant(canary, page), secrets);
    if (!leaks.some(({ source }) => source === 'canary')) missed.push(channel.name);
  }
  if (missed.length > 0) throw new BlindError(`the leak scan missed what was planted for it to find: ${missed.join(', ')}`);
  return channels.map(({ name }) => name);
}
