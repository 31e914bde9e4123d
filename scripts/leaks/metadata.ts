import sharp from 'sharp';
import { bytesBehind, chunkNames } from './containers.ts';

/** Chunks of PNG that say something beside the picture: texts, a camera's notes, a colour profile, a time. */
const telling: Readonly<Record<string, string>> = { tEXt: 'text', zTXt: 'text', iTXt: 'text', eXIf: 'EXIF', iCCP: 'a colour profile', tIME: 'a time' };

/** What an image carries beside its pixels (EXIF, GPS, XMP, a colour profile, comments, bytes behind its end, more pictures), if anything. Images of a site carry nothing. */
export async function findMetadata(file: string, bytes: Uint8Array): Promise<string | undefined> {
  if (!/\.(?:png|jpe?g|webp|avif|gif)$/.test(file)) return undefined;
  try {
    const { exif, xmp, iptc, icc, tifftagPhotoshop, comments, pages = 1 } = await sharp(bytes).metadata();
    const carried = Object.entries({ EXIF: exif, XMP: xmp, IPTC: iptc, 'a colour profile': icc, Photoshop: tifftagPhotoshop, comments }).filter(([, data]) => data !== undefined && data.length > 0).map(([name]) => name);
    for (const chunk of chunkNames(bytes)) if (Object.hasOwn(telling, chunk)) carried.push(telling[chunk] as string);
    if (bytesBehind(bytes).length > 0) carried.push('bytes behind its end');
    if (pages > 1) carried.push('more than one picture');
    return carried.length > 0 ? [...new Set(carried)].join(', ') : undefined;
  } catch {
    return 'not an image';
  }
}
