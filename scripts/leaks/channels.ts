import { brotliCompressSync, gzipSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** What is planted: a sentence and two contacts that are nobody's. */
export interface Canary {
  sentence: string;
  email: string;
  phone: string;
}

export const canary: Canary = {
  sentence: 'The porter of the northern archive keeps seven brass keys behind the third shelf, counts them twice at dusk, and writes the sum into a green ledger',
  email: 'canary.porter@archive.internal.example',
  phone: '+1 808 555 0173',
};

/** A way for text to get into a public site: a file of it, changed. `page` is a real page of the site. */
export interface Channel {
  name: string;
  file: string;
  plant(page: string): Uint8Array | Promise<Uint8Array>;
}

const { sentence, email, phone } = canary;
const characters = [...sentence];
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const inPage = (html: string) => (page: string): Uint8Array => utf8(page.replace('</body>', () => `${html}</body>`));
const picture = (): Sharp => sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } });

/** Every way that is tried before a scan counts: where the scan misses one, its "nothing found" means nothing. */
export const channels: readonly Channel[] = [
  { name: 'text of a page', file: 'index.html', plant: inPage(`<p>${sentence}</p>`) },
  { name: 'words split by tags', file: 'index.html', plant: inPage(`<p>${sentence.replaceAll(/(\w)(\w+)/g, '$1<b>$2</b>')}</p>`) },
  { name: 'numeric entities', file: 'index.html', plant: inPage(`<p>${characters.map((character) => `&#${character.codePointAt(0)};`).join('')}</p>`) },
  { name: 'zero-width spaces', file: 'index.html', plant: inPage(`<p>${characters.join('\u200B')}</p>`) },
  { name: 'spaces taken out', file: 'index.html', plant: inPage(`<p>${sentence.repeat(2).replaceAll(' ', '')}</p>`) },
  { name: 'HTML comment', file: 'index.html', plant: inPage(`<!-- ${sentence} -->`) },
  { name: 'alt text', file: 'index.html', plant: inPage(`<img src="/x.webp" alt="${sentence}">`) },
  { name: 'JSON-LD', file: 'index.html', plant: inPage(`<script type="application/ld+json">${JSON.stringify({ description: sentence })}</script>`) },
  { name: 'meta description', file: 'index.html', plant: (page) => utf8(page.replace('<head>', `<head><meta name="description" content="${sentence}">`)) },
  { name: 'data: address', file: 'index.html', plant: inPage(`<a href="data:text/plain;base64,${Buffer.from(sentence).toString('base64')}">x</a>`) },
  { name: 'search index', file: 'pagefind/fragment/en_0.pf_fragment', plant: () => gzipSync(`pagefind_dcd${JSON.stringify({ url: '/', content: sentence })}`) },
  { name: 'feed', file: 'feed.xml', plant: () => utf8(`<?xml version="1.0"?><rss><channel><item><description><![CDATA[<p>${sentence}</p>]]></description></item></channel></rss>`) },
  { name: 'sitemap', file: 'sitemap.xml', plant: () => utf8(`<urlset><url><loc>https://kb.example.com/?q=${encodeURIComponent(sentence)}</loc></url></urlset>`) },
  { name: 'escapes in a source map', file: 'page.js.map', plant: () => utf8(JSON.stringify({ sourcesContent: ['x'] }).replace('x', characters.map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''))) },
  { name: 'array of words', file: 'data.json', plant: () => utf8(JSON.stringify(sentence.split(' '))) },
  { name: 'comment of a style sheet', file: 'page.css', plant: () => utf8(`body{}/* ${sentence} */`) },
  { name: 'escapes of a style sheet', file: 'page.css', plant: () => utf8(`p::after{content:"${characters.map((character) => `\\${character.charCodeAt(0).toString(16)} `).join('')}"}`) },
  { name: 'script', file: 'page.js', plant: () => utf8(`const a=${JSON.stringify(sentence)}`) },
  { name: 'drawing', file: 'mark.svg', plant: () => utf8(`<svg xmlns="http://www.w3.org/2000/svg"><title>${sentence}</title></svg>`) },
  { name: 'robots.txt', file: 'robots.txt', plant: () => utf8(`User-agent: *\n# ${sentence}\n`) },
  { name: 'redirects', file: '_redirects', plant: () => utf8(`/old/${sentence.toLowerCase().replaceAll(/\W+/g, '-')} / 301\n`) },
  { name: 'file name', file: `${sentence.toLowerCase().replaceAll(/\W+/g, '-')}.html`, plant: (page) => utf8(page) },
  { name: 'UTF-16', file: 'notes.txt', plant: () => Buffer.from(`\uFEFF${sentence}`, 'utf16le') },
  { name: 'gzip', file: 'page.html.gz', plant: () => gzipSync(sentence) },
  { name: 'brotli', file: 'page.html.br', plant: () => brotliCompressSync(sentence) },
  { name: 'base64 of gzip', file: 'data.json', plant: () => utf8(JSON.stringify(gzipSync(sentence).toString('base64'))) },
  { name: 'bytes of a program', file: 'x.wasm', plant: () => Buffer.concat([Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0), utf8(sentence), Uint8Array.of(0, 0)]) },
  { name: 'EXIF', file: 'x.webp', plant: () => picture().withExif({ IFD0: { ImageDescription: sentence } }).webp().toBuffer() },
  { name: 'XMP', file: 'x.jpg', plant: () => picture().withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><d>${sentence}</d></x:xmpmeta>`).jpeg().toBuffer() },
  { name: 'mail address', file: 'index.html', plant: inPage(`<a href="mailto:${encodeURIComponent(email)}">write</a>`) },
  { name: 'telephone number', file: 'index.html', plant: inPage(`<p>Call (${phone.slice(3, 6)}) <b>${phone.slice(7).replace(' ', '-')}</b></p>`) },
];
