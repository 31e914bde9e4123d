import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rule } from '../../rules/require-contact-link.ts';
import { baseContent } from '../fixtures/base.ts';
import { see } from '../fixtures/seen.ts';
import { expectMended, fixedText } from '../fix/mended.ts';

const support = 'partners/acme/widget/internal/support.md';
const [before = '', after = ''] = String(baseContent[support]).split(/(?<=## Support contacts\n\n)[^#]*/);
const withContacts = (text: string): string => `${before}${text}\n\n${after}`;

describe('require-contact-link', () => {
  it('gives the link to write', async () => {
    const found = await see(support, withContacts('- Call: +1 303 555 0143'));
    expect(found.filter((finding) => finding.rule === rule.id)).toMatchObject([{ severity: 'note', at: '+1 303 555 0143', what: '`+1 303 555 0143` cannot be clicked.', expected: ['[+1 303 555 0143](tel:+13035550143)'] }]);
  });

  it.each([
    ['- +1 303 555 0143', '- [+1 303 555 0143](tel:+13035550143)'],
    ['- **Telephone:** +1 303 555 0143 x7', '- **Telephone:** [+1 303 555 0143 x7](tel:+13035550143;ext=7)'],
    ['| Kind | Contact |\n|---|---|\n| Telephone | +1 303 555 0143 |', '| Kind | Contact |\n|---|---|\n| Telephone | [+1 303 555 0143](tel:+13035550143) |'],
    ['- US & Americas (24x7): +1 303 555 0143', '- US & Americas (24x7): [+1 303 555 0143](tel:+13035550143)'],
    ['- **Level 1 phone**: +1 303 555 0143', '- **Level 1 phone**: [+1 303 555 0143](tel:+13035550143)'],
    ['1. Email: `platform-desk@acme.example`', '1. Email: [platform-desk@acme.example](mailto:platform-desk@acme.example)'],
  ])('makes of %j %j', async (from, to) => {
    expect(await fixedText(support, withContacts(from), baseContent, { rules: [rule.id] })).toBe(withContacts(to));
  });

  it.each(['Call +1 303 555 0143 first.', '- platform-desk@acme.example', '- (303) 555-0143', '- [+1 303 555 0143](tel:+13035550143)', '- <tel:+13035550143>', '- Run `ssh platform-desk@acme.example`', '- +1 303 555 0143 or +1 303 555 0144'])('lets %j be', async (text) => {
    expect((await see(support, withContacts(text))).filter((finding) => finding.rule === rule.id)).toEqual([]);
  });

  it('looks at the sections of contacts alone', async () => {
    expect((await see(support, `${String(baseContent[support])}\n## Partners\n\n- +1 303 555 0143\n`)).filter((finding) => finding.rule === rule.id)).toEqual([]);
  });

  it('shows the reader the same words, and leaves none behind', async () => {
    const contact = fc.constantFrom('+1 303 555 0143', '+1-303-555-0143', '`a@acme.example`', 'a@acme.example', '`a@acme.example', '**+1 303 555 0143**', '<a@acme.example>');
    const line = fc.tuple(fc.constantFrom('- ', '1. ', '| ', '- Phone: ', '> - '), contact, fc.constantFrom('', ' |', ' ', ' now')).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 5 }), async (lines) => {
        const text = withContacts(lines.join('\n'));
        const page = await expectMended(rule, text, { path: support, others: baseContent, sees: 'other' });
        expect(page.replaceAll(/\[([^\]]*)\]\((?:tel|mailto):[^)]*\)/g, '$1').replaceAll('`', '')).toBe(text.replaceAll('`', ''));
      }),
      { numRuns: 60 },
    );
  });
});
