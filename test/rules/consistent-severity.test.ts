import { describe, expect, it } from 'vitest';
import { changed, findBy, support } from '../catalogue/found.ts';

const sentence = 'Acme answers every question about Widget, within an hour when clocks are off by more than a second. CenturyLink answers for the server, the network and the deployment itself.';
const says = (text: string) => findBy('consistent-severity', changed(support, sentence, text));

describe('consistent-severity', () => {
  it.each([
    ['a numbered list', '1. Questions: within 2 days.\n2. All clocks wrong: within 10 minutes.', '2. All clocks wrong: within 10 minutes.'],
    ['labels in a list', '- P1: 4 hours\n- P2: 1 hour', '- P2: 1 hour'],
    ['labels in a table', '| Severity | Time |\n| - | - |\n| Critical | one working day |\n| High | 2 hours |', '| High | 2 hours |'],
    ['numbers in a table of severities', '| Severity | Time |\n| - | - |\n| 1 | 4 hours |\n| 2 | 30 minutes |', '| 2 | 30 minutes |'],
    ['times without a space', '- P1: 4h\n- P2: 30min', '- P2: 30min'],
    ['labels in the wrong order', '- **P2** slow: 4 hours\n- **P1** down: 1 hour', '- **P1** down: 1 hour'],
    ['words in the wrong order', '- Low: a week\n- Critical: 10 minutes', '- Critical: 10 minutes'],
  ])('sees a wrong order in %s', async (_, text, at) => {
    expect(await says(text)).toMatchObject([{ path: support, severity: 'warning', at }]);
  });

  it.each([
    ['the right order', '1. All clocks wrong: within 10 minutes.\n2. One clock wrong: within an hour.\n3. Questions: next working day.'],
    ['equal times', '- P1: 1 hour\n- P2: 1 hour\n- P3: 1 day'],
    ['a list without order', '- Questions: within 2 days.\n- All clocks wrong: within 10 minutes.'],
    ['a notice beforehand', '1. Down: within 2 hours.\n2. Work on hosts is announced 15 minutes before.'],
    ['numbers in another table', '| Days | Time |\n| - | - |\n| 1 | 4 hours |\n| 2 | 30 minutes |'],
    ['lines without times', '1. Down: Acme.\n2. Slow: Acme, within an hour.\n3. Questions: Acme.'],
    ['words that are no severities', '- Highly loaded: 4 hours\n- Critically full: 1 hour'],
  ])('has nothing to say of %s', async (_, text) => {
    expect(await says(text)).toEqual([]);
  });

  it('calls a number in a table of severities a severity', async () => {
    expect(await says('| Priority | Time |\n| - | - |\n| 1 | 4 hours |\n| 2 | 30 minutes |')).toMatchObject([{ what: '`Severity 2` is answered sooner (`30 minutes`) than `Severity 1` above it (`4 hours`), which is more severe.' }]);
  });

  it('takes the steps of routing for an order in time', async () => {
    expect(await findBy('consistent-severity', changed(support, 'Ask for the name', '1. Wait 30 minutes.\n2. Call within 10 minutes.\n\nAsk for the name'))).toEqual([]);
  });
});
