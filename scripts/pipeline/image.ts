import { JPG } from 'image-size/types/jpg';
import { PNG } from 'image-size/types/png';
import { WEBP } from 'image-size/types/webp';
import type { Finding } from '../../rules/kit/finding.ts';
import { quoted } from '../../rules/kit/printable.ts';
import { toFinding } from '../../rules/kit/to-finding.ts';
import { rule } from '../../rules/valid-image.ts';
import { caps, limits } from './limits.ts';
import { overLimit } from './over-limit.ts';

const formats: Readonly<Record<string, string>> = { png: 'PNG', jpg: 'JPEG', jpeg: 'JPEG', webp: 'WebP' };
const readers: Readonly<Record<string, Pick<typeof PNG, 'validate' | 'calculate'>>> = { PNG, JPEG: JPG, WebP: WEBP };
/** Whether the first bytes of an image, `caps.imageHeader` of them, do not say all that is asked of it. */
export function saysTooLittle(start: Uint8Array): boolean {
  const format = formatOf(start);
  const saysAll = start.length < caps.imageHeader || (format !== undefined && format in readers && sizeOf(format, start) !== undefined && framesOf(format, start) === 1);
  return !saysAll;
}

/** Judges an image by its header alone: what it is, how large, whether it moves. Nothing is decoded. */
export function judgeImage(path: string, bytes: Uint8Array): Finding[] {
  if (bytes.length > limits['image-size'].most) return [overLimit(path, 'image-size', bytes.length)];
  const named = formats[path.slice(path.lastIndexOf('.') + 1)] ?? '';
  const found = formatOf(bytes);
  if (found !== named) {
    const what = bytes.length === 0 ? `${quoted(path)} is empty.` : `${quoted(path)} is ${found === undefined ? `no ${named} image` : `a ${found} image, not ${named}`}.`;
    return [toFinding(rule, path, { what, fix: `Save it as ${named}${found === undefined ? '' : ', or give it the ending of what it is'}.`, ...(found !== undefined && { actual: found }), expected: [named] })];
  }
  const size = sizeOf(named, bytes);
  if (!size) return [toFinding(rule, path, { what: `${quoted(path)} is damaged: its header does not say how large it is.`, fix: 'Export the image again.' })];

  const findings: Finding[] = [];
  const side = Math.max(size.width, size.height);
  if (side > limits['image-side'].most) findings.push(overLimit(path, 'image-side', side));
  if (size.width * size.height > limits['image-area'].most) findings.push(overLimit(path, 'image-area', size.width * size.height));
  const frames = framesOf(named, bytes) ?? 1;
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

function sizeOf(format: string, bytes: Uint8Array): { width: number; height: number } | undefined {
  const reader = readers[format];
  try {
    if (!reader?.validate(bytes)) return undefined;
    const { width, height } = reader.calculate(bytes);
    return width > 0 && height > 0 ? { width, height } : undefined;
  } catch {
    return undefined;
  }
}

/** Pictures in the file, as its chunks tell: animated PNG and WebP say so before the first picture. Undefined when the bytes end too early to tell. */
function framesOf(format: string, bytes: Uint8Array): number | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (format === 'PNG') {
    for (let at = 8; at + 12 <= view.length; at += view.readUInt32BE(at) + 12) {
      const type = view.toString('latin1', at + 4, at + 8);
      if (type === 'acTL') return view.readUInt32BE(at + 8);
      if (type === 'IDAT') return 1;
    }
    return undefined;
  }
  const isAnimated = format === 'WebP' && view.toString('latin1', 12, 16) === 'VP8X' && ((view[20] ?? 0) & 2) !== 0;
  if (!isAnimated) return 1;
  let frames = 0;
  for (let at = 12; at + 8 <= view.length; ) {
    if (view.toString('latin1', at, at + 4) === 'ANMF') frames += 1;
    const length = view.readUInt32LE(at + 4);
    at += 8 + length + (length % 2);
  }
  return frames;
}
