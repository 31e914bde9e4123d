import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { utf8, type Channel } from './channel.ts';

/** Ways through files that are packed, or no text at all. */
export const packedChannels: readonly Channel[] = [
  { name: 'search index', file: 'pagefind/fragment/en_0.pf_fragment', plant: ({ sentence }) => gzipSync(`pagefind_dcd${JSON.stringify({ url: '/', content: sentence })}`) },
  { name: 'gzip', file: 'page.html.gz', plant: ({ sentence }) => gzipSync(sentence) },
  { name: 'file name within gzip', file: 'page.html.gz', plant: ({ sentence }) => withName(gzipSync('x'), sentence) },
  { name: 'brotli', file: 'page.html.br', plant: ({ sentence }) => brotliCompressSync(sentence) },
  { name: 'zstd', file: 'page.html.zst', plant: ({ sentence }) => zstdCompressSync(sentence) },
  { name: 'deflate', file: 'page.bin', plant: ({ sentence }) => deflateSync(sentence) },
  { name: 'gzip within gzip', file: 'page.html.gz', plant: ({ sentence }) => gzipSync(gzipSync(`<p>${sentence}</p>`)) },
  { name: 'base64 of gzip', file: 'data.json', plant: ({ sentence }) => utf8(JSON.stringify(gzipSync(sentence).toString('base64'))) },
  { name: 'base64 of deflate', file: 'page.js', plant: ({ sentence }) => utf8(`unpack("${deflateSync(sentence).toString('base64url')}")`) },
  { name: 'bytes of a program', file: 'x.wasm', plant: ({ sentence }) => Buffer.concat([Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0), utf8(sentence), Uint8Array.of(0, 0)]) },
  { name: 'notes of a typeface', file: 'x.woff2', plant: ({ sentence }) => typeface('', `<metadata><description><text>${sentence}</text></description></metadata>`) },
  { name: 'names in a typeface', file: 'x.woff2', plant: ({ sentence }) => typeface(sentence, '') },
];

/** Sets the name that a gzip file gives of what it holds. */
function withName(gzip: Buffer, name: string): Buffer {
  const named = Buffer.from(gzip);
  named[3] = 0x08;
  return Buffer.concat([named.subarray(0, 10), utf8(name), Uint8Array.of(0), named.subarray(10)]);
}

/** A WOFF2 file with one table of names, in two bytes a character as such tables are, and notes. */
function typeface(name: string, notes: string): Buffer {
  const table = Buffer.from(name, 'utf16le').swap16();
  const packed = brotliCompressSync(table);
  // Flags 5 is "name"; its length is base 128, the high bit says that more follows.
  const directory = Uint8Array.of(5, 0x80 | (table.length >> 14), 0x80 | ((table.length >> 7) & 0x7f), table.length & 0x7f);
  const metadata = notes === '' ? Buffer.alloc(0) : brotliCompressSync(notes);
  const header = Buffer.alloc(48);
  header.write('wOF2', 'latin1');
  header.writeUInt16BE(1, 12);
  header.writeUInt32BE(packed.length, 20);
  if (notes !== '') {
    header.writeUInt32BE(48 + directory.length + packed.length, 28);
    header.writeUInt32BE(metadata.length, 32);
    header.writeUInt32BE(notes.length, 36);
  }
  return Buffer.concat([header, directory, packed, metadata]);
}
