import { imageSize } from 'image-size';
import type { Finding } from '../../rules/kit/finding.ts';
import { quoted } from '../../rules/kit/printable.ts';
import { toFinding } from '../../rules/kit/to-finding.ts';
import { rule } from '../../rules/valid-image.ts';
import { limits } from './limits.ts';
import { overLimit } from './over-limit.ts';

const formats: Readonly<Record<string, string>> = { png: 'PNG', jpg: 'JPEG', jpeg: 'JPEG', webp: 'WebP' };

/** Judges an image by its header alone: what it is, how large, whether it moves. Nothing is decoded. */
export function judgeImage(path: string, bytes: Uint8Array): Finding[] {
  if (bytes.length > limits['image-size'].most) return [overLimit(path, 'image-size', bytes.length)];
  const named = formats[path.slice(path.lastIndexOf('.') + 1)] ?? '';
  const found = formatOf(bytes);
  if (found !== named) {
    const what = bytes.length === 0 ? `${quoted(path)} is empty.` : `${quoted(path)} is ${found === undefined ? `no ${named} image` : `a ${found} image, not ${named}`}.`;
    return [toFinding(rule, path, { what, fix: `Save it as ${named}${found === undefined ? '' : ', or give it the ending of what it is'}.`, ...(found !== undefined && { actual: found }), expected: [named] })];
  }
  const size = sizeOf(bytes);
  if (!size) return [toFinding(rule, path, { what: `${quoted(path)} is damaged: its header does not say how large it is.`, fix: 'Export the image again.' })];

  const findings: Finding[] = [];
  const side = Math.max(size.width, size.height);
  if (side > limits['image-side'].most) findings.push(overLimit(path, 'image-side', side));
  if (size.width * size.height > limits['image-area'].most) findings.push(overLimit(path, 'image-area', size.width * size.height));
  const frames = framesOf(found, bytes);
  if (frames > limits['image-frames'].most) findings.push(overLimit(path, 'image-frames', frames));
  return findings;
}

/** What the first bytes say. */
function formatOf(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'PNG';
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'JPEG';
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 300)).toString('latin1');
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'WebP';
  if (/^GIF8[79]a/.test(text)) return 'GIF';
  if (text.startsWith('BM')) return 'BMP';
  if (/^.{4}ftypavi[fs]/s.test(text)) return 'AVIF';
  if (/^\s*(?:<\?xml|<svg)/i.test(text)) return 'SVG';
  return undefined;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function sizeOf(bytes: Uint8Array): { width: number; height: number } | undefined {
  try {
    const { width, height } = imageSize(bytes);
    return width > 0 && height > 0 ? { width, height } : undefined;
  } catch {
    return undefined;
  }
}

/** Pictures in the file: animated PNG and WebP say so in chunks before the first picture. */
function framesOf(format: string | undefined, bytes: Uint8Array): number {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (format === 'PNG') {
    for (let at = 8; at + 12 <= view.length; ) {
      const length = view.readUInt32BE(at);
      const type = view.toString('latin1', at + 4, at + 8);
      if (type === 'acTL' && at + 12 <= view.length) return view.readUInt32BE(at + 8);
      if (type === 'IDAT') return 1;
      at += length + 12;
    }
    return 1;
  }
  if (format !== 'WebP') return 1;
  let frames = 0;
  for (let at = 12; at + 8 <= view.length; ) {
    if (view.toString('latin1', at, at + 4) === 'ANMF') frames += 1;
    const length = view.readUInt32LE(at + 4);
    at += 8 + length + (length % 2);
  }
  return Math.max(1, frames);
}
