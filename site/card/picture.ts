import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';

/** Part of every cache key: changed settings never meet old results. */
const recipe = `1-${sharp.versions.sharp}`;

/**
 * A drawing as PNG, which all who show cards can read.
 *
 * @param cache folder that keeps results by what was drawn; none when absent.
 */
export async function pictureOf(svg: string, cache?: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = cache && path.join(cache, `${createHash('sha256').update(recipe).update(svg).digest('hex').slice(0, 32)}.png`);
  if (file && existsSync(file)) return new Uint8Array(readFileSync(file));
  const bytes = await sharp(Buffer.from(svg)).removeAlpha().png().toBuffer();
  if (file) {
    mkdirSync(path.dirname(file), { recursive: true });
    // Renamed into place, so that a run that is cut short leaves no half picture behind.
    writeFileSync(`${file}.part`, bytes);
    renameSync(`${file}.part`, file);
  }
  return new Uint8Array(bytes);
}
