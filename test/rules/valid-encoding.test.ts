import { expect, it } from 'vitest';
import { article, see, withBody } from '../fixtures/seen.ts';

it('points at the first byte that is not UTF-8', async () => {
  const bytes = Buffer.concat([Buffer.from(withBody('Ä “quoted” 😀').trimEnd()), Buffer.from([0xe9]), Buffer.from('\n')]);
  expect(await see(article, bytes)).toMatchObject([{ rule: 'valid-encoding', place: '6:14', what: 'The byte 0xE9 at this place is not UTF-8.', fix: 'Save the file with the encoding "UTF-8"; it was probably saved as Latin-1 or Windows-1252.' }]);
});

it('counts lines as if a lone carriage return ended one', async () => {
  const seen = await see(article, withBody('One.\rTwo [gone](./gone.md).'));
  expect(seen).toMatchObject([{ rule: 'valid-encoding', place: '6:5' }, { rule: 'valid-link', place: '7:12' }]);
});

it('has nothing to say of CRLF', async () => {
  expect(await see(article, withBody('One.\n\nTwo.').replaceAll('\n', '\r\n'))).toEqual([]);
});
