import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { utf8, type Channel } from './channel.ts';

const picture = (): Sharp => sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } });
const xmp = (text: string): string => `<x:xmpmeta xmlns:x="adobe:ns:meta/"><d>${text}</d></x:xmpmeta>`;

/** Ways through what a picture carries beside its pixels. */
export const pictureChannels: readonly Channel[] = [
  { name: 'EXIF', file: 'x.webp', plant: ({ sentence }) => picture().withExif({ IFD0: { ImageDescription: sentence } }).webp().toBuffer() },
  { name: 'EXIF of a photograph', file: 'x.jpg', plant: ({ sentence }) => picture().withExif({ IFD0: { Copyright: sentence } }).jpeg().toBuffer() },
  { name: 'XMP', file: 'x.jpg', plant: ({ sentence }) => picture().withXmp(xmp(sentence)).jpeg().toBuffer() },
  { name: 'XMP of WebP', file: 'x.webp', plant: ({ sentence }) => picture().withXmp(xmp(sentence)).webp().toBuffer() },
  { name: 'comment of a photograph', file: 'x.jpg', plant: async ({ sentence }) => withSegment(await picture().jpeg().toBuffer(), 0xfe, utf8(sentence)) },
  { name: 'caption for newspapers', file: 'x.jpg', plant: async ({ sentence }) => withSegment(await picture().jpeg().toBuffer(), 0xed, caption(sentence)) },
  { name: 'colour profile', file: 'x.png', plant: ({ sentence }) => png('iCCP', Buffer.concat([Buffer.from('p\0\0'), deflateSync(profile(sentence))])) },
  { name: 'text of PNG', file: 'x.png', plant: ({ sentence }) => png('tEXt', Buffer.concat([Buffer.from('Comment\0'), utf8(sentence)])) },
  { name: 'packed text of PNG', file: 'x.png', plant: ({ sentence }) => png('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(sentence)])) },
  { name: 'packed international text of PNG', file: 'x.png', plant: ({ sentence }) => png('iTXt', Buffer.concat([Buffer.from('Comment\0\u0001\0en\0\0'), deflateSync(sentence)])) },
  { name: 'bytes behind the end of PNG', file: 'x.png', plant: async ({ sentence }) => Buffer.concat([await picture().png().toBuffer(), deflateSync(sentence)]) },
  { name: 'bytes behind the end of JPEG', file: 'x.jpg', plant: async ({ sentence }) => Buffer.concat([await picture().jpeg().toBuffer(), utf8(sentence)]) },
];

/** A whole PNG with one more chunk. */
async function png(type: string, data: Uint8Array): Promise<Buffer> {
  const plain = await picture().png().toBuffer();
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  // Behind the signature and the header.
  return Buffer.concat([plain.subarray(0, 33), length, body, check, plain.subarray(33)]);
}

function withSegment(jpeg: Buffer, marker: number, data: Uint8Array): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, data, jpeg.subarray(2)]);
}

/** IPTC's caption (record 2, dataset 120) as Photoshop keeps it. */
function caption(text: string): Buffer {
  const data = utf8(text);
  const record = Buffer.from([0x1c, 2, 120, data.length >> 8, data.length & 0xff]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(record.length + data.length);
  return Buffer.concat([Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1'), size, record, data]);
}

/** A colour profile that says something of itself. */
function profile(text: string): Buffer {
  const header = Buffer.alloc(128);
  header.write('acsp', 36, 'latin1');
  header.writeUInt32BE(128 + utf8(text).length);
  return Buffer.concat([header, utf8(text)]);
}
