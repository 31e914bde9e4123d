import { describe, expect, test } from 'vitest';
import { openBase } from '../../scripts/base.ts';
import { folderAt } from '../../scripts/config.ts';
import { openContent } from '../../scripts/content-roots.ts';
import { choosePreview, previewAsked, previewChosenBy, previewTouched } from '../../scripts/preview-option.ts';
import { baseContent, judge } from '../fixtures/base.ts';
import { change, commit, git, repository } from '../fixtures/repository.ts';
import { contentOf, membershipPath, textOf } from '../stage/content.ts';
import { sampleContent } from '../stage/without-internal.ts';
import type { SourceFiles } from '../../scripts/source.ts';

const sample = await judge(sampleContent());

async function chosen(word: string, files?: SourceFiles): Promise<string[]> {
  return [...choosePreview([word], (files ? await judge(files) : sample).catalogue)];
}

describe('a preview is', () => {
  test.each([
    ['of a candidate: everything that it has', 'quaymarrow', ['quaymarrow/filegate']],
    ['of one solution of a candidate', 'anvilhythe/runner', ['anvilhythe/runner']],
    ['of a member: what is not certified yet', 'gaugemoor', ['gaugemoor/farskerry']],
    ['of a path, as a shell completes it', 'content/partners/quaymarrow/', ['quaymarrow/filegate']],
  ])('%s', async (_, word, expected) => {
    expect(await chosen(word)).toEqual(expected);
  });

  test('of several, each in a word or with commas between them', () => {
    expect(previewAsked(['a', 'b/c,d'])).toEqual(['a', 'b/c', 'd']);
    expect(previewAsked(undefined)).toBeUndefined();
    expect([...choosePreview(['quaymarrow', 'gaugemoor/farskerry'], sample.catalogue)]).toEqual(['quaymarrow/filegate', 'gaugemoor/farskerry']);
  });

  test('of what a change touches, and of nothing that must not be shown', () => {
    const touched = new Set(['quaymarrow/filegate', 'gaugemoor', 'hearthkeyn', 'brindlevault/vault', 'stampmoor/audit-kit']);
    expect([...previewTouched(touched, sample.catalogue)].toSorted()).toEqual(['gaugemoor/farskerry', 'quaymarrow/filegate']);
  });
});

test('a preview of what a pull request touches follows its base', async () => {
  const folder = repository({ ...Object.fromEntries(Object.entries(baseContent).map(([file, text]) => [`content/${file}`, text])), 'assay.config.ts': '' });
  const opened = openContent([folderAt(`${folder}/content`, 'content')]);
  const choose = previewChosenBy({ touched: true, base: 'main' })!;
  const chosenThere = async (): Promise<string[]> => [...await choose({ checked: await judge(baseContent), opened }, { base: openBase('main') })];
  commit(folder, 'Nothing');
  expect(await chosenThere()).toEqual([]);
  git(folder, 'switch', '-qc', 'mend');
  change(folder, { 'content/partners/acme/widget/public/deploy.md': `${textOf('partners/acme/widget/public/deploy.md')}\nMore.\n` });
  commit(folder, 'Say more');
  expect(await chosenThere()).toEqual(['acme/widget']);
});

test('what contradicts itself asks for no preview', () => {
  expect(previewChosenBy({ edition: 'both' })).toBeUndefined();
  expect(() => previewChosenBy({ preview: ['acme'], touched: true, base: 'main' })).toThrow('--preview does not go with --touched');
  expect(() => previewChosenBy({ touched: true, base: 'main', edition: 'public' })).toThrow('--touched does not go with --edition');
  expect(() => previewChosenBy({ base: 'main' })).toThrow('--touched and --base go together');
});

describe('a preview is refused, with the reason', () => {
  test.each([
    ['an applicant', 'hearthkeyn', /^--preview hearthkeyn: hearthkeyn is an applicant, and no agreement is signed; a preview shows candidates, and solutions of members that are not certified yet; `npx assay dev` shows its pages in the internal edition$/],
    ['who was declined', 'stampmoor/audit-kit', /^--preview stampmoor\/audit-kit: stampmoor is declined; a preview shows candidates/],
    ['who has left', 'pagethicket', /pagethicket is lapsed; a preview shows/],
    ['what is certified', 'brindlevault/vault', /^--preview brindlevault\/vault: brindlevault\/vault is certified, so the public edition shows it already$/],
    ['a member of whom everything is', 'brindlevault', /brindlevault\/vault is certified/],
    ['a partner that there is not', 'quaymarow', /^no partner "quaymarow"; did you mean quaymarrow\?$/],
    ['a solution that there is not', 'quaymarrow/filegat', /^quaymarrow has no solution "filegat"; did you mean filegate\?$/],
    ['no name at all', '', /^no partner ""/],
  ])('%s', async (_, word, why) => {
    await expect(chosen(word)).rejects.toThrow(why);
  });

  test('whose status nobody can tell', async () => {
    const { [membershipPath]: _, ...files } = baseContent;
    await expect(chosen('acme', files)).rejects.toThrow(/nothing tells the status of acme without its membership\.md/);
  });

  test('a candidate that has nothing to show, or nothing that customers could be shown', async () => {
    const { ['partners/acme/widget/solution.md']: _, ...files } = contentOf('candidate', { certified: 'never' });
    await expect(chosen('acme', files)).rejects.toThrow('customers could not be shown acme/widget: its solution.md, or the partner.md, is not there');
    const nameless = { ...baseContent, 'partners/acme/partner.md': textOf('partners/acme/partner.md').replace('name: Acme\n', '') };
    await expect(chosen('acme', nameless)).rejects.toThrow('customers could not be shown acme/widget for want of partners/acme/partner.md, because its front matter gives no name');
    const bare = Object.fromEntries(Object.entries(baseContent).filter(([file]) => !file.startsWith('partners/acme/widget/')));
    await expect(chosen('acme', bare)).rejects.toThrow('acme has no solution yet');
  });
});
