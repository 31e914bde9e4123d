import { describe, expect, it } from 'vitest';
import { findBy, support } from '../catalogue/found.ts';
import { baseContent } from '../fixtures/base.ts';

const certification = 'partners/acme/widget/certification.md';
const agreed = (...lines: string[]) => ({ [certification]: String(baseContent[certification]).replace('integrator:', `supportExpectations:\n${lines.map((line) => `  - ${line}\n`).join('')}integrator:`) });
const find = (changes: Record<string, string>) => findBy('consistent-expectations', changes);

describe('consistent-expectations', () => {
  it('names the agreement that the article does not keep', async () => {
    expect(await find(agreed('Clocks that drift are answered within 30 minutes.', 'The platform never stops a server.'))).toMatchObject([
      { path: support, severity: 'error', at: '## Support expectations', what: '`Support expectations` does not give the time that was agreed: `30 minutes`.', related: [{ path: certification, at: expect.stringContaining('30 minutes') as string }] },
    ]);
  });

  it.each(['Clocks that drift are answered within the hour.', 'Clocks that drift are answered in 60 minutes.', 'Nobody of the platform stops a server.', 'Support lasts until March 2027.'])('accepts the same in other words: %s', async (line) => {
    expect(await find(agreed(line))).toEqual([]);
  });

  it('takes each Internal article into account', async () => {
    const second = String(baseContent[support]).replace('title: Support Widget', 'title: Support Widget at night').replace('within an hour', 'within 30 minutes');
    expect(await find({ ...agreed('Answered within 30 minutes.'), 'partners/acme/widget/internal/night.md': second })).toEqual([]);
  });

  it('says nothing where the section is missing', async () => {
    expect(await find({ ...agreed('Answered within 30 minutes.'), [support]: String(baseContent[support]).replace('## Support expectations', '## Whatever') })).toEqual([]);
  });
});
