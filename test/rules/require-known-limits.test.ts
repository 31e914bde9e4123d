import { describe, expect, it } from 'vitest';
import { changed, findBy, support } from '../catalogue/found.ts';

const heading = (text: string) => findBy('require-known-limits', changed(support, '## Known limits', text));

describe('require-known-limits', () => {
  it('says where the section belongs and what would do', async () => {
    expect(await heading('## Whatever')).toMatchObject([{ path: support, severity: 'warning', at: '## Troubleshooting', what: 'The section `Known limits` is missing.', fix: expect.stringMatching(/^Add `## Known limits` after `Troubleshooting`.*For example/) as string, expected: ['Known limits'] }]);
  });

  it.each(['## Limitations', '## Restrictions', '### Known limits'])('understands %s', async (text) => {
    expect(await heading(text)).toEqual([]);
  });
});
