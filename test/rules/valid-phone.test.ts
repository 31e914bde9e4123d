import { describe, expect, it } from 'vitest';
import { changed, findBy, partner, support } from '../catalogue/found.ts';

const find = (changes: Record<string, string>) => findBy('valid-phone', changes);
const escalation = (number: string) => find(changed(partner, '+1 303 555 0143', number));
const routing = (text: string) => find(changed(support, 'Ask for the name', `${text} Ask for the name`));

describe('valid-phone', () => {
  it.each([
    ['+1 303 555 01', 'has too few digits for its country'],
    ['+1 303 555 0143 9999', 'has too many digits for its country'],
    ['+999 303 555 0143', 'begins with a country code that does not exist'],
    ['+1 103 555 0143', 'is not a number that its country gives out'],
    ['+49 1', 'has too few digits for its country'],
  ])('says what is wrong with %s', async (number, problem) => {
    expect(await escalation(number)).toMatchObject([{ path: partner, severity: 'error', at: number, what: `The telephone number \`${number}\` ${problem}.` }]);
  });

  it.each(['+1 303 555 0143', '+44 20 7946 0958', '+49 (0)30 901820', '+81 3 5253 1111', '+1 303 555 0143 x7', '+353 1 679 1111'])('accepts %s', async (number) => {
    expect(await escalation(number)).toEqual([]);
  });

  it('warns of an escalation number that not every country can call', async () => {
    expect(await escalation('+1 800 234 5678')).toMatchObject([{ severity: 'warning', at: '+1 800 234 5678', what: expect.stringContaining('cannot be reached from most others') as string }]);
    expect(await escalation('+1 900 234 5678')).toMatchObject([{ what: expect.stringContaining('special rate') as string }]);
    expect(await find(changed(partner, '+1 303 555 0142', '+1 800 234 5678'))).toEqual([]);
  });

  it('looks at the text of an Internal article behind its support contacts', async () => {
    expect(await routing('Call +1 303 555 01.')).toMatchObject([{ path: support, at: '+1 303 555 01' }]);
    expect(await routing('Telephone: 303-555-0143.')).toMatchObject([{ at: '303-555-0143', fix: 'Write `+1 303 555 0143`.' }]);
    expect(await routing('Call +44 20 7946 0958. The job 4711-0042 took 303 555 ms.')).toEqual([]);
    expect(await find(changed(support, 'telephone +1 303 555 0143', 'telephone +1 303 555 01'))).toEqual([]);
  });
});
