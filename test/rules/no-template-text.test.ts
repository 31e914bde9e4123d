import { describe, expect, it } from 'vitest';
import { changed, deploy, findBy, port, vendorArticle } from '../catalogue/found.ts';

const find = (body: string): ReturnType<typeof findBy> => findBy('no-template-text', { [port]: vendorArticle(body) });

describe('no-template-text', () => {
  it.each([
    ['Deploy [Your product name] now.', '[Your product name]'],
    ['Deploy [PRODUCT_NAME] now.', '[PRODUCT_NAME]'],
    ['[insert a screenshot of the page]', '[insert a screenshot of the page]'],
    ['[Describe what the product does]', '[Describe what the product does]'],
    ['Made by <Company name>.', '<Company name>'],
    ['Made by <partner_name>.', '<partner_name>'],
    ['See <insert link here>.', '<insert link here>'],
    ['Deploy {{ product.name }} now.', '{{ product.name }}'],
    ['## Deploy {{name}}\n\nText.', '{{name}}'],
    ['*Lorem ipsum* dolor sit amet.', 'Lorem ipsum'],
    ['The price: TBD, ask us.', 'TBD'],
    ['TODO: say which one.', 'TODO'],
    ['See the page of support TBD.', 'TBD'],
    ['The price is T.B.D. this year.', 'T.B.D.'],
    ['Ask for the date, which is TBA.', 'TBA'],
    ['[Insert your company logo here]', '[Insert your company logo here]'],
    ['[Screenshot of the page]', '[Screenshot of the page]'],
    ['[PARTNER TO PROVIDE the address]', '[PARTNER TO PROVIDE the address]'],
    ['Replace this text with your own.', 'Replace this text'],
    ['Your text here', 'Your text here'],
    ['Insert your logo here.', 'Insert your logo here'],
    ['Note to the author: keep it short.', 'Note to the author'],
    ['- item\n\n  | a | b |\n  | - | - |\n  | x | [Product name] |', '[Product name]'],
  ])('points at what is left over in %j', async (body, at) => {
    expect(await find(body)).toMatchObject([{ at, severity: 'error', what: `\`${at}\` is left over from a template or a draft.` }]);
  });

  it('points at every one', async () => {
    expect(await find('[Product name] by [Company name].\n\n[Product name] again.')).toMatchObject([{ at: '[Product name]' }, { at: '[Company name]' }, { at: '[Product name]' }]);
  });

  it('looks at the words of the front matter too', async () => {
    expect(await findBy('no-template-text', changed(deploy, 'title: Deploy Widget', 'title: "Deploy [Product name]"'))).toMatchObject([{ at: '"Deploy [Product name]"' }]);
  });

  it.each([
    ['`[Your product name]` and\n\n```sh\ncurl <insert-url> {{x}} # TODO\n```'],
    ['Press [Enter], then [y/N]. See [1] and [the guide].'],
    ['[List of partners](https://www.acme.example/partners) and [add a copy](https://www.acme.example/copy).'],
    ['Open http://<server-ip>:8080 or <your-server>.'],
    ['The method todo() and the TODO.txt file, the TODO-list and a screenshot of it.'],
    ['Press [Screenshots], then [Video].'],
    ['Replace this file with your own, and delete this line from it.'],
    ['What is in braces {one} or ${two} stays.'],
    ['The company name stands on the invoice.'],
  ])('is content with %j', async (body) => {
    expect(await find(body)).toEqual([]);
  });

  it('leaves a section that holds only a placeholder to no-empty-section', async () => {
    expect(await find('## Ports\n\nTBD')).toEqual([]);
  });
});
