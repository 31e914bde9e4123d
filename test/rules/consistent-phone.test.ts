import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rule } from '../../rules/consistent-phone.ts';
import { asInternational } from '../../rules/kit/article/phone-number.ts';
import { baseContent } from '../fixtures/base.ts';
import { see } from '../fixtures/seen.ts';
import { expectMended, fixedText } from '../fix/mended.ts';

const partner = 'partners/acme/partner.md';
const support = 'partners/acme/widget/internal/support.md';

describe('consistent-phone', () => {
  it('names the number and its form', async () => {
    const found = await see(support, String(baseContent[support]).replace('+1 303 555 0143', '+1 (303) 555-0143'));
    expect(found.filter((finding) => finding.rule === rule.id)).toMatchObject([{ severity: 'note', at: '+1 (303) 555-0143', fix: 'Write `+1 303 555 0143`.', expected: ['+1 303 555 0143'] }]);
  });

  it.each(['[the desk](tel:+1-303-555-0143)', '<tel:+13035550143>', 'the desk, +1 303\n555 0143'])('leaves %j as it is', async (written) => {
    expect(await see(support, String(baseContent[support]).replace('+1 303 555 0143', written))).toEqual([]);
  });

  it('takes the brackets around a country code away', async () => {
    const text = String(baseContent[support]);
    expect(await fixedText(support, text.replace('+1 303', '(+1) 303'), {}, { rules: [rule.id] })).toBe(text);
  });

  it.each([
    ['+1 303 555 0142', '+1 303 555 0142'],
    ['+13035550142', '+1 303 555 0142'],
    ['+1-303-555-0142 x7', '+1 303 555 0142 ext. 7'],
    ['+44 (0)20 7946 0018', '+44 20 7946 0018'],
    ['+49 30 901820', '+49 30 901820'],
    ['303 555 0142', undefined],
    ['+1 303 555 014', undefined],
  ])('writes %j as %j', (raw, better) => {
    expect(asInternational(raw)).toBe(better);
  });

  it.each([
    ['phone: +1 (303) 555-0142', 'phone: +1 303 555 0142'],
    ['phone: "+1.303.555.0142" # day', 'phone: "+1 303 555 0142" # day'],
    ['phone: "303 555 0142"', 'phone: "303 555 0142"'],
  ])('makes of the field %j %j', async (from, to) => {
    const text = String(baseContent[partner]);
    expect(await fixedText(partner, text.replace('phone: +1 303 555 0142', from), {}, { rules: [rule.id] })).toBe(text.replace('phone: +1 303 555 0142', to));
  });

  it('mends numbers in text, in links and in code, and leaves none behind', async () => {
    const number = fc.constantFrom('+1 303 555 0143', '+1-303-555-0143', '+1 (303) 555-0143', '+442079460018', '+1&#32;303 555-0143', '+1 303 555-0143 ext 5');
    const around = fc.constantFrom((text: string) => `Call ${text} now.`, (text: string) => `- ${text}`, (text: string) => `[${text}](tel:+13035550143)`, (text: string) => `\`${text}\``, (text: string) => `**${text}**`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(number, around), { minLength: 1, maxLength: 4 }), async (some) => {
        const text = `${String(baseContent[support])}\n${some.map(([raw, wrap]) => wrap(raw)).join('\n\n')}\n`;
        const after = await expectMended(rule, text, { path: support, others: baseContent, sees: 'other' });
        const digits = (page: string): string => page.replaceAll(/ext\.?|\D/g, '');
        expect(digits(after)).toBe(digits(text));
      }),
      { numRuns: 40 },
    );
  });
});
