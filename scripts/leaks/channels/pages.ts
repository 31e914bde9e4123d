import { escaped, utf8, type Canary, type Channel } from './channel.ts';

/** A channel that changes the page: markup goes to the end of its body. */
function inPage(name: string, html: (canary: Canary) => string): Channel {
  return { name, file: 'index.html', plant: (canary, page) => utf8(page.replace('</body>', () => `${html(canary)}</body>`)) };
}

function eachCharacter(text: string, write: (code: number) => string): string {
  return [...text].map((character) => write(character.codePointAt(0) ?? 0)).join('');
}

/** Ways through the markup of a page. */
export const pageChannels: readonly Channel[] = [
  inPage('text of a page', ({ sentence }) => `<p>${escaped(sentence)}</p>`),
  inPage('words split by tags', ({ sentence }) => `<p>${sentence.replaceAll(/([\p{L}\p{N}])([\p{L}\p{N}]+)/gu, '$1<b>$2</b>')}</p>`),
  inPage('lines split by breaks', ({ sentence }) => `<p>${sentence.split(' ').map((word, index) => (index % 4 === 3 ? `${escaped(word)}<br>` : `${escaped(word)} `)).join('')}</p>`),
  inPage('words in elements of their own', ({ sentence }) => `<p>${sentence.split(' ').map((word) => `<span>${escaped(word)}</span>`).join(' ')}</p>`),
  inPage('cells of a row', ({ sentence }) => `<table><tr>${sentence.split(' ').map((word) => `<td>${escaped(word)}</td>`).join('')}</tr></table>`),
  inPage('numeric entities', ({ sentence }) => `<p>${eachCharacter(sentence, (code) => `&#${code};`)}</p>`),
  inPage('hexadecimal entities', ({ sentence }) => `<p>${eachCharacter(sentence, (code) => `&#x${code.toString(16)};`)}</p>`),
  inPage('soft hyphens', ({ sentence }) => `<p>${[...sentence].join('&shy;')}</p>`),
  inPage('zero-width spaces', ({ sentence }) => `<p>${[...sentence].join('\u200B')}</p>`),
  inPage('no-break spaces', ({ sentence }) => `<p>${escaped(sentence).replaceAll(' ', '&nbsp;')}</p>`),
  inPage('upper case', ({ sentence }) => `<p>${escaped(sentence.toUpperCase())}</p>`),
  inPage('full-width letters', ({ sentence }) => `<p>${sentence.replaceAll(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))}</p>`),
  inPage('spaces taken out', ({ sentence }) => `<p>${escaped(sentence).replaceAll(' ', '')}</p>`),
  inPage('HTML comment', ({ sentence }) => `<!-- ${sentence} -->`),
  inPage('alt text', ({ sentence }) => `<img src="/x.webp" alt="${escaped(sentence)}">`),
  inPage('attribute of data', ({ sentence }) => `<div data-note='${JSON.stringify({ note: sentence }).replaceAll("'", '&#39;')}'></div>`),
  inPage('hidden field', ({ sentence }) => `<input type="hidden" value="${escaped(sentence)}">`),
  inPage('template that nobody sees', ({ sentence }) => `<template><p>${escaped(sentence)}</p></template>`),
  inPage('page within the page', ({ sentence }) => `<iframe srcdoc="${escaped(`<p>${sentence.replace(' ', ' <b>').replace(/ (\S+)$/, '</b> $1')}</p>`)}"></iframe>`),
  inPage('JSON-LD', ({ sentence }) => `<script type="application/ld+json">${JSON.stringify({ description: sentence })}</script>`),
  inPage('script in the page', ({ sentence }) => `<script>const note = "${eachCharacter(sentence, (code) => (code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`))}"</script>`),
  { name: 'meta description', file: 'index.html', plant: ({ sentence }, page) => utf8(page.replace('<head>', () => `<head><meta name="description" content="${escaped(sentence)}">`)) },
  { name: 'title of a shared page', file: 'index.html', plant: ({ sentence }, page) => utf8(page.replace('<head>', () => `<head><meta property="og:title" content="${escaped(sentence)}">`)) },
  inPage('percent-encoded link', ({ sentence }) => `<a href="/search/?q=${encodeURIComponent(sentence)}">x</a>`),
  inPage('link that is encoded twice', ({ sentence }) => `<a href="/go/?to=${encodeURIComponent(`/search/?q=${encodeURIComponent(sentence)}`)}">x</a>`),
  inPage('data: address', ({ sentence }) => `<a href="data:text/plain;base64,${Buffer.from(sentence).toString('base64')}">x</a>`),
  inPage('drawing in an address', ({ sentence }) => `<img src="data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg"><desc>${escaped(sentence)}</desc></svg>`)}" alt="">`),
  inPage('mail address', ({ email }) => `<a href="mailto:${encodeURIComponent(email)}">write</a>`),
  inPage('mail address in entities', ({ email }) => `<p>${eachCharacter(email, (code) => `&#${code};`)}</p>`),
  inPage('telephone number', ({ phone }) => `<p>Call (${phone.slice(3, 6)}) <b>${phone.slice(7).replace(' ', '-')}</b></p>`),
  inPage('telephone link', ({ phone }) => `<a href="tel:${phone.replaceAll(' ', '')}">call</a>`),
];
