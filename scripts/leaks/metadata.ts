import sharp from 'sharp';

/** What an image carries beside its pixels (EXIF, GPS, XMP, comments), if anything. Images of a site carry nothing. */
export async function findMetadata(file: string, bytes: Uint8Array): Promise<string | undefined> {
  if (!/\.(?:png|jpe?g|webp|avif|gif)$/.test(file)) return undefined;
  try {
    const { exif, xmp, iptc, tifftagPhotoshop, comments } = await sharp(bytes).metadata();
    const carried = Object.entries({ EXIF: exif, XMP: xmp, IPTC: iptc, Photoshop: tifftagPhotoshop, comments }).filter(([, data]) => data !== undefined && data.length > 0);
    return carried.length > 0 ? carried.map(([name]) => name).join(', ') : undefined;
  } catch {
    return 'not an image';
  }
}
