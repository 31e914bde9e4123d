import { describe, expect, it } from 'vitest';
import { PLAIN_WORDS } from '../../rules/kit/article/plain-words.ts';
import { findBy, port, vendorArticle } from '../catalogue/found.ts';

const rule = 'plain-words';
const find = (body: string): ReturnType<typeof findBy> => findBy(rule, { [port]: vendorArticle(body) });

describe('plain-words', () => {
  it.each(PLAIN_WORDS.flatMap(({ words, instead }) => words.map((word) => [word.replace('*', ''), instead] as const)))('knows a better word than %s', async (word, instead) => {
    expect(await find(`Then ${word} it.`)).toMatchObject([{ at: word, severity: 'note', expected: [...instead] }]);
  });

  it.each([
    ['We utilized it.', 'utilized'],
    ['In order\nto open it', 'In order\nto'],
    ['It is whitelisted.', 'whitelisted'],
    ['**Prior to** the first step', 'Prior to'],
  ])('finds it in %j', async (text, at) => {
    expect((await find(text)).map((one) => one.at)).toEqual([at]);
  });

  it('names each once in an article, with how often it stands there', async () => {
    expect(await find('Utilize it.')).toMatchObject([{ what: 'There is a plainer word for `Utilize`.' }]);
    expect(await find('Utilize it.\n\nWe utilize it.')).toMatchObject([{ what: 'There is a plainer word for `Utilize`, here and once more.' }]);
    expect(await find('Utilize it.\n\nWe utilize it, utilizing it.')).toMatchObject([{ what: 'There is a plainer word for `Utilize`, here and 2 times more.' }]);
  });

  it.each(['Use `--whitelist`.', '```sh\nutilize\n```', 'A Master Service Agreement.', 'https://www.acme.example/whitelist', 'In alphabetical order to the left'])('is content with %j', async (text) => {
    expect(await find(text)).toEqual([]);
  });
});
