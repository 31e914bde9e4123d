import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canary, channels } from '../../scripts/leaks/channels.ts';
import { findInFile } from '../../scripts/leaks/find-leaks.ts';
import { Secrets } from '../../scripts/leaks/secrets.ts';
import { BlindError, testScan } from '../../scripts/leaks/self-test.ts';
import { temporary } from '../fixtures/host.ts';

const page = '<!doctype html><html lang="en"><head><title>Home</title></head><body><p>Nothing but public words stand on this page, and many of them.</p></body></html>';

function secretsOf(text: string): Secrets {
  const secrets = new Secrets();
  secrets.addText(text, 'internal.md');
  return secrets;
}

describe('the scan finds what gets into a site', () => {
  test('through every channel that the self-test knows', async () => {
    expect(await testScan(temporary({ 'index.html': page }))).toBe(channels.length);
    expect(channels.length).toBeGreaterThanOrEqual(30);
  });

  test('and says so when it is blind to one', async () => {
    // A page without an end has no place where the self-test plants its text.
    await expect(testScan(temporary({ 'index.html': '<p>broken' }))).rejects.toThrow(BlindError);
  });

  /** Ways from a text to the bytes of a file; the sentence is random. */
  const ways: [string, string, (text: string) => Uint8Array | string][] = [
    ['HTML comment', 'a.html', (text) => page.replace('</p>', `</p><!-- ${text} -->`)],
    ['attribute', 'a.html', (text) => page.replace('<p>', `<p title="${text}">`)],
    ['JSON', 'a.json', (text) => JSON.stringify([{ deep: { text } }])],
    ['percent-encoded address', 'a.xml', (text) => `<loc>https://kb.example.com/${encodeURIComponent(text)}</loc>`],
    ['hyphens', '_redirects', (text) => `/${text.replaceAll(' ', '-')} /`],
    ['base64', 'a.js', (text) => `atob("${Buffer.from(text).toString('base64')}")`],
    ['upper case', 'a.txt', (text) => text.toUpperCase()],
    ['UTF-16', 'a.txt', (text) => Buffer.from(text, 'utf16le')],
    ['no-break spaces', 'a.css', (text) => `/* ${text.replaceAll(' ', '\u00A0')} */`],
    ['soft hyphens', 'a.html', (text) => page.replace('Home', [...text].join('&shy;'))],
    ['full-width letters', 'a.txt', (text) => text.replaceAll(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))],
    ['cells of a row of bytes', 'a.wasm', (text) => Buffer.concat([Buffer.alloc(64), Buffer.from(text), Buffer.alloc(64)])],
    ['file name', 'a.html', () => page],
  ];

  test.each(ways)('any sentence of eight words: %s', async (name, file, plant) => {
    const word = fc.stringMatching(/^[a-z]{3,9}$/);
    await fc.assert(fc.asyncProperty(fc.uniqueArray(word, { minLength: 8, maxLength: 20 }), async (words) => {
      const text = words.join(' ');
      const bytes = plant(text);
      const leaks = await findInFile(name === 'file name' ? `${words.join('_')}.html` : file, typeof bytes === 'string' ? Buffer.from(bytes) : bytes, secretsOf(text));
      expect(leaks).toMatchObject([{ kind: 'text', source: 'internal.md' }]);
    }), { numRuns: 20 });
  });
});

test('a finding says where and whose, never what', async () => {
  const [leak] = await findInFile('notes/a.html', Buffer.from(page.replace('</p>', `</p><p>${canary.sentence}</p>`)), secretsOf(canary.sentence));
  expect(leak).toEqual({ file: 'notes/a.html', view: expect.any(String), offset: expect.any(Number), kind: 'text', source: 'internal.md', times: expect.any(Number) });
});

describe('nothing is found', () => {
  test('of a text of which only seven words stand in a row', async () => {
    const words = canary.sentence.split(' ').slice(0, 7).join(' ');
    expect(await findInFile('a.txt', Buffer.from(`${words} something else entirely`), secretsOf(canary.sentence))).toEqual([]);
  });

  test('of what a public text says too', async () => {
    const secrets = secretsOf(canary.sentence);
    secrets.allow(`<p>As everybody knows: ${canary.sentence.replace(',', ' --')}.`);
    expect(await findInFile('a.txt', Buffer.from(canary.sentence), secrets)).toEqual([]);
  });

  test('when public lines stand in a list as they do in an internal text', async () => {
    const secrets = secretsOf('Open the portal\n\nChoose the network\n\nEnter the licence key\n\nDeploy and wait for mail');
    const list = '<ul><li>Open the portal</li><li>Choose the network</li><li>Enter the licence key</li><li>Deploy and wait for mail</li></ul>';
    expect(await findInFile('a.html', Buffer.from(list), secrets)).toEqual([]);
  });

  test('of a number that only looks like one of an internal contact', async () => {
    const secrets = new Secrets();
    secrets.addPhone('+1 303 555 0143', 'partner.md');
    const leaks = async (text: string): Promise<number> => (await findInFile('a.txt', Buffer.from(text), secrets)).length;
    expect([await leaks('303-555-0143'), await leaks('(303) 555.0143'), await leaks('tel:+13035550143'), await leaks('0013035550143')]).toEqual([1, 1, 1, 1]);
    expect([await leaks('303-555-0142'), await leaks('30355501431'), await leaks('3035 5501')]).toEqual([0, 0, 0]);
  });
});
