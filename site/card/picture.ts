import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import path from 'node:path';
import { drawCard, type Card } from './draw.ts';

/** Part of every cache key: the number goes up with every change of `draw.ts` or of the settings here. */
const recipe = `2-${versionOf('sharp')}`;

/**
 * A card as PNG, which all who show cards can read.
 *
 * @param cache folder that keeps results by what they say; none when absent.
 */
export async function pictureOf(card: Card, cache?: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = cache && path.join(cache, `${createHash('sha256').update(recipe).update(JSON.stringify(card)).digest('hex').slice(0, 32)}.png`);
  if (file && existsSync(file)) return new Uint8Array(readFileSync(file));
  // Most cards are there from an earlier build, and then it need not be loaded.
  const { default: sharp } = await import('sharp');
  const bytes = await sharp(Buffer.from(drawCard(card))).removeAlpha().png().toBuffer();
  if (file) {
    mkdirSync(path.dirname(file), { recursive: true });
    // Renamed into place, so that a run that is cut short leaves no half picture behind.
    writeFileSync(`${file}.part`, bytes);
    renameSync(`${file}.part`, file);
  }
  return new Uint8Array(bytes);
}

/** The version of an installed package, which is not loaded for it. */
function versionOf(name: string): string {
  return (JSON.parse(readFileSync(findPackageJSON(name, import.meta.url)!, 'utf8')) as { version: string }).version;
}
