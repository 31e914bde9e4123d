import { escaped, hyphenated, utf8, type Channel } from './channel.ts';

const asUnicode = (text: string): string => [...text].flatMap((character) => character.split('')).map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
const asCss = (text: string): string => [...text].map((character) => `\\${character.codePointAt(0)?.toString(16)} `).join('');

/** Ways through files of text. */
export const fileChannels: readonly Channel[] = [
  { name: 'feed', file: 'rss.xml', plant: ({ sentence }) => utf8(`<?xml version="1.0"?><rss><channel><item><description><![CDATA[<p>${escaped(sentence).replace(' ', ' <b>').replace(/ (\S+)$/, '</b> $1')}</p>]]></description></item></channel></rss>`) },
  { name: 'markup within a feed', file: 'atom.xml', plant: ({ sentence }) => utf8(`<?xml version="1.0"?><feed><entry><content type="html">${escaped(`<p>${escaped(sentence).replaceAll(/ (\S+) /g, ' <em>$1</em> ')}</p>`)}</content></entry></feed>`) },
  { name: 'sitemap', file: 'sitemap-0.xml', plant: ({ sentence }) => utf8(`<urlset><url><loc>https://kb.example.com/?q=${encodeURIComponent(sentence)}</loc></url></urlset>`) },
  { name: 'comment of a sitemap', file: 'sitemap-index.xml', plant: ({ sentence }) => utf8(`<sitemapindex><!-- ${sentence.replaceAll('--', '-')} --></sitemapindex>`) },
  { name: 'source map', file: 'page.js.map', plant: ({ sentence }) => utf8(JSON.stringify({ version: 3, sources: ['x.ts'], sourcesContent: [`// ${sentence}\n`], mappings: '' })) },
  { name: 'escapes in a source map', file: 'page.js.map', plant: ({ sentence }) => utf8(JSON.stringify({ sourcesContent: ['x'] }).replace('x', () => asUnicode(sentence))) },
  { name: 'source map in a script', file: 'page.js', plant: ({ sentence }) => utf8(`a()\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(JSON.stringify({ version: 3, sourcesContent: [sentence] })).toString('base64')}`) },
  { name: 'data of the site', file: 'api/v1/articles.json', plant: ({ sentence }) => utf8(JSON.stringify([{ deep: { text: sentence } }])) },
  { name: 'data within data', file: 'data.json', plant: ({ sentence }) => utf8(JSON.stringify({ kept: JSON.stringify({ text: sentence }).replaceAll(/[a-m]/g, (letter) => asUnicode(letter)) })) },
  { name: 'array of words', file: 'data.json', plant: ({ sentence }) => utf8(JSON.stringify(sentence.split(' '))) },
  { name: 'hexadecimal digits', file: 'data.json', plant: ({ sentence }) => utf8(JSON.stringify({ note: Buffer.from(sentence).toString('hex') })) },
  { name: 'comment of a style sheet', file: 'page.css', plant: ({ sentence }) => utf8(`body{}/* ${sentence} */`) },
  { name: 'escapes of a style sheet', file: 'page.css', plant: ({ sentence }) => utf8(`p::after{content:"${asCss(sentence)}"}`) },
  { name: 'script', file: 'page.js', plant: ({ sentence }) => utf8(`const a=${JSON.stringify(sentence)}`) },
  { name: 'service worker', file: 'worker.js', plant: ({ sentence }) => utf8(`const kept=new Map([["/a/",\`${sentence}\`]]);addEventListener("fetch",()=>{})`) },
  { name: 'web manifest', file: 'site.webmanifest', plant: ({ sentence }) => utf8(JSON.stringify({ name: 'Base', shortcuts: [{ name: sentence, url: '/' }] })) },
  { name: 'drawing', file: 'mark.svg', plant: ({ sentence }) => utf8(`<svg xmlns="http://www.w3.org/2000/svg"><title>${escaped(sentence)}</title></svg>`) },
  { name: 'letters of a drawing', file: 'mark.svg', plant: ({ sentence }) => utf8(`<svg xmlns="http://www.w3.org/2000/svg"><text>${[...sentence].map((character, index) => `<tspan x="${index * 9}">${escaped(character)}</tspan>`).join('')}</text></svg>`) },
  { name: 'notes of a drawing', file: 'mark.svg', plant: ({ sentence }) => utf8(`<svg xmlns="http://www.w3.org/2000/svg"><metadata><rdf:RDF xmlns:rdf="r"><dc:d xmlns:dc="d">${escaped(sentence)}</dc:d></rdf:RDF></metadata></svg>`) },
  { name: 'Markdown twin', file: 'articles/a/index.md', plant: ({ sentence }) => utf8(`# A\n\n${sentence.replaceAll(/ (\S+) /g, ' **$1** ')}\n`) },
  { name: 'llms.txt', file: 'llms.txt', plant: ({ sentence }) => utf8(`# Base\n\n- [a](/a/): ${sentence}\n`) },
  { name: 'robots.txt', file: 'robots.txt', plant: ({ sentence }) => utf8(`User-agent: *\n# ${sentence}\n`) },
  { name: 'security.txt', file: '.well-known/security.txt', plant: ({ email }) => utf8(`Contact: mailto:${email}\n`) },
  { name: 'redirects', file: '_redirects', plant: ({ sentence }) => utf8(`/old/${hyphenated(sentence)} / 301\n`) },
  { name: 'page that sends readers on', file: 'old/index.html', plant: ({ sentence }) => utf8(`<!doctype html><html><head><meta http-equiv="refresh" content="0; url=/new/${hyphenated(sentence)}/"></head></html>`) },
  { name: 'headers', file: '_headers', plant: ({ sentence }) => utf8(`/*\n  X-Note: ${sentence}\n`) },
  { name: 'file name', file: ({ sentence }) => `${hyphenated(sentence)}.html`, plant: (_, page) => utf8(page) },
  { name: 'folder name', file: ({ sentence }) => `${sentence.split(' ').map(hyphenated).filter(Boolean).join('/')}/index.html`, plant: (_, page) => utf8(page) },
  { name: 'UTF-16', file: 'notes.txt', plant: ({ sentence }) => Buffer.from(`\uFEFF${sentence}`, 'utf16le') },
  { name: 'UTF-16 big-endian', file: 'notes.txt', plant: ({ sentence }) => Buffer.from(`\uFEFF${sentence}`, 'utf16le').swap16() },
  { name: 'calendar', file: 'dates.ics', plant: ({ sentence }) => utf8(`BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${[...`DESCRIPTION:${sentence.replaceAll(/[,;]/g, '\\$&')}`].map((character, index) => (index % 30 === 29 ? `${character}\r\n ` : character)).join('')}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`) },
  { name: 'lines of a letter', file: 'notes.txt', plant: ({ sentence }) => utf8(sentence.replaceAll(' ', '\r\n')) },
];
