import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canary, channels, fileOf, type Canary } from '../../scripts/leaks/channels.ts';
import { findInFile } from '../../scripts/leaks/find-leaks.ts';
import { Secrets } from '../../scripts/leaks/secrets.ts';
import { BlindError, testScan } from '../../scripts/leaks/self-test.ts';
import { temporary } from '../fixtures/host.ts';
import { seed } from '../fixtures/seed.ts';

const page = '<!doctype html><html lang="en"><head><title>Home</title></head><body><p>Nothing but public words stand on this page, and many of them.</p></body></html>';

function secretsOf(text: string): Secrets {
  const secrets = new Secrets();
  secrets.addText(text, 'internal.md');
  return secrets;
}

/** What is looked for when a canary is somebody's. */
function secretsOfCanary({ sentence, email, phone }: Canary): Secrets {
  const secrets = secretsOf(sentence);
  secrets.addPhrase(email, 'internal.md', 'contact');
  secrets.addPhone(phone, 'internal.md');
  return secrets;
}

const word = fc.oneof({ weight: 6, arbitrary: fc.stringMatching(/^[a-z]{4,9}$/) }, { weight: 1, arbitrary: fc.stringMatching(/^[a-zäöüßéñçø]{4,9}$/) }, { weight: 1, arbitrary: fc.stringMatching(/^[а-яёα-ω]{4,9}$/) });
const pause = fc.constantFrom(' ', ' ', ' ', ' ', ', ', '; ', ': ', ' \u2014 ', ' & ', ' (', ') ', '\u2019s ', ' \u201C', '\u201D ');
/** Twelve to twenty words in any of three scripts, with what stands between words. */
const sentence = fc.tuple(fc.uniqueArray(word, { minLength: 12, maxLength: 20 }), fc.array(pause, { minLength: 19, maxLength: 19 })).map(([words, pauses]) => words.map((one, index) => one + (index < words.length - 1 ? pauses[index] : '')).join(''));
const anyCanary: fc.Arbitrary<Canary> = fc.record({
  sentence,
  email: fc.stringMatching(/^[a-z]{3,9}\.[a-z]{3,9}@[a-z]{4,9}\.internal\.example$/),
  phone: fc.tuple(fc.integer({ min: 201, max: 989 }), fc.integer({ min: 1000, max: 9899 })).map(([area, line]) => `+1 ${area} 555 ${line}`),
});

describe('the scan finds what gets into a site', () => {
  test('through every channel that the self-test knows', async () => {
    expect(await testScan(temporary({ 'index.html': page }))).toEqual(channels.map(({ name }) => name));
    expect(new Set(channels.map(({ name }) => name)).size).toBe(channels.length);
    expect(channels.length).toBeGreaterThanOrEqual(80);
  });

  test('and says so when it is blind to one', async () => {
    // A page without an end has no place where the self-test plants its text.
    await expect(testScan(temporary({ 'index.html': '<p>broken' }))).rejects.toThrow(BlindError);
  });

  test.each(channels.map((channel) => [channel.name, channel] as const))('any sentence, any contact: %s', async (_, channel) => {
    // What EXIF holds is ASCII.
    const canaries = channel.name.startsWith('EXIF') ? anyCanary.map((any) => ({ ...any, sentence: any.sentence.replaceAll(/[^ -~]/g, 'o') })) : anyCanary;
    await fc.assert(fc.asyncProperty(canaries, async (planted) => {
      const leaks = await findInFile(fileOf(channel, planted), await channel.plant(planted, page), secretsOfCanary(planted));
      expect(leaks.map(({ source }) => source)).toContain('internal.md');
    }), { numRuns: 6, seed });
  });
});

test('a finding says where and whose, never what', async () => {
  const [leak] = await findInFile('notes/a.html', Buffer.from(page.replace('</p>', `</p><p>${canary.sentence}</p>`)), secretsOf(canary.sentence));
  expect(leak).toEqual({ file: 'notes/a.html', view: expect.any(String), offset: expect.any(Number), kind: 'text', source: 'internal.md', times: expect.any(Number) });
});

describe('of a text is found', () => {
  const long = canary.sentence.replaceAll(',', '').split(' ');

  test('every eight words in a row', async () => {
    for (let from = 0; from + 8 <= long.length; from += 1) expect(await findInFile('a.txt', Buffer.from(`all else ${long.slice(from, from + 8).join(' ')} all else`), secretsOf(canary.sentence))).toMatchObject([{ source: 'internal.md' }]);
  });

  test('every 55 letters in a row, whatever stands between words', async () => {
    const letters = long.join('');
    for (let from = 0; from + 55 <= letters.length; from += 1) expect(await findInFile('a.txt', Buffer.from(letters.slice(from, from + 55)), secretsOf(canary.sentence)), `${from}`).toMatchObject([{ source: 'internal.md' }]);
  });

  test.each([
    ['a sentence', 'All is well. The archive moves in March. Nobody knows.'],
    ['a heading', '## The archive moves in March\n\nText.'],
    ['an item of a list', 'Soon:\n\n1. First this\n2. The archive moves in March\n3. Then that'],
    ['a cell', '| when | what |\n|---|---|\n| soon | The archive moves in March |'],
  ])('%s of five words', async (_, text) => {
    expect(await findInFile('a.html', Buffer.from(page.replace('Home', 'The archive moves in March')), secretsOf(text))).toMatchObject([{ source: 'internal.md' }]);
  });
});

describe('nothing is found', () => {
  test('of a text of which only seven words stand in a row', async () => {
    const words = canary.sentence.split(' ').slice(0, 7).join(' ');
    expect(await findInFile('a.txt', Buffer.from(`${words} something else entirely`), secretsOf(canary.sentence))).toEqual([]);
  });

  test('of what a public text says too', async () => {
    const secrets = secretsOf(canary.sentence);
    secrets.allow(`<p>As everybody knows: ${canary.sentence.replace(',', ' --')}.`, 'bodies');
    expect(await findInFile('a.txt', Buffer.from(canary.sentence), secrets)).toEqual([]);
    expect(secrets.tally()).toMatchObject({ files: 0, runsOfWords: 0, runsOfLetters: 0 });
    expect(secrets.excluded()).toMatchObject({ bodies: expect.any(Number), site: 0 });
  });

  test('when public lines stand in a list as they do in an internal text', async () => {
    const lines = ['Open the portal', 'Choose the network', 'Enter the licence key', 'Deploy and wait for mail'];
    const secrets = secretsOf(lines.join('\n\n'));
    for (const line of lines) secrets.allow(line, 'bodies');
    expect(await findInFile('a.html', Buffer.from(`<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`), secrets)).toEqual([]);
  });

  test('of a public title between letters that chance put beside it in an internal text too', async () => {
    const title = 'Using Group Tasks to Install Software and Run Scripts on Groups';
    const secrets = secretsOf(`It can be installed using the article ${title} of the library, as described.`);
    secrets.allow(title, 'fields');
    expect(await findInFile('a.html', Buffer.from(`<a href="mailto:a@b.example?subject=It helped: ${title}&body=${title}">x</a>`), secrets)).toEqual([]);
  });

  test('of a number that only looks like one of an internal contact', async () => {
    const secrets = new Secrets();
    secrets.addPhone('+1 303 555 0143', 'partner.md');
    const leaks = async (text: string): Promise<number> => (await findInFile('a.txt', Buffer.from(text), secrets)).length;
    expect([await leaks('303-555-0143'), await leaks('(303) 555.0143'), await leaks('tel:+13035550143'), await leaks('0013035550143')]).toEqual([1, 1, 1, 1]);
    expect([await leaks('303-555-0142'), await leaks('30355501431'), await leaks('3035 5501')]).toEqual([0, 0, 0]);
  });
});
