import { describe, expect, it } from 'vitest';
import { findTimeSpans } from '../../rules/kit/article/time-spans.ts';
import { changed, findBy, support } from '../catalogue/found.ts';

const sentence = 'Acme answers every question about Widget, within an hour when clocks are off by more than a second.';
const says = (text: string) => findBy('require-answer-times', changed(support, sentence, text));

describe('require-answer-times', () => {
  it.each(['Acme answers as soon as it can.', 'Acme answers every question with care and in good time.', 'Acme answers quickly.'])('asks for a time: %s', async (text) => {
    expect(await says(text)).toMatchObject([{ path: support, severity: 'warning', at: '## Support expectations', what: '`Support expectations` does not say how soon somebody answers.' }]);
  });

  it.each(['Acme answers within 30 minutes.', 'Acme answers the next working day.', 'Acme answers in two hours.', 'Acme answers at once.', 'One to four business days.', 'Within half an hour.', '| P1 | 15 min |', 'Same day.'])('understands: %s', async (text) => {
    expect(await says(text)).toEqual([]);
  });

  it('leaves a section that is missing or empty to other rules', async () => {
    expect(await findBy('require-answer-times', changed(support, '## Support expectations', '## Whatever'))).toEqual([]);
  });
});

describe('findTimeSpans', () => {
  it.each([
    ['within 15 minutes', '15 minutes', '15 min'],
    ['within a quarter, 15-minute steps', '15-minute', '15 min'],
    ['half an hour', 'half an hour', '30 min'],
    ['within the hour', 'the hour', '60 min'],
    ['two working days', 'two working days', '2 working days'],
    ['the next business day', 'next business day', '1 working days'],
    ['next morning', 'next morning', '1440 min'],
    ['after 90 min', '90 min', '90 min'],
    ['a week', 'a week', '10080 min'],
    ['within 1h', '1h', '60 min'],
    ['within 30min', '30min', '30 min'],
    ['fifteen (15) minutes', '(15) minutes', '15 min'],
  ])('reads "%s"', (text, raw, value) => {
    expect(findTimeSpans(text).map((span) => [span.raw, span.value])).toEqual([[raw, value]]);
  });

  it.each(['minutes', 'the Houras 3 days-old', 'version 2.4 hours', 'a daydream', 'no time at all', '24x7'])('finds no span in "%s"', (text) => {
    expect(findTimeSpans(text).filter(({ raw }) => raw !== '3 days')).toEqual([]);
  });
});
