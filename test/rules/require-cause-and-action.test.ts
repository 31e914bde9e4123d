import { describe, expect, it } from 'vitest';
import { findBy, support } from '../catalogue/found.ts';
import { baseContent } from '../fixtures/base.ts';

const says = (text: string) => findBy('require-cause-and-action', { [support]: String(baseContent[support]).replace(/(## Troubleshooting\n\n).*\n/, (_, heading: string) => `${heading}${text}\n`) });

describe('require-cause-and-action', () => {
  it.each([
    ['a paragraph that begins in bold', '**No lines.** Restart it.\n\n**Two lines.** Port 1 is closed. Open it.', '**No lines.**', 'No lines'],
    ['a heading', '### No lines\n\nRestart it.\n\n### Two lines\n\nPort 1 is closed. Open it.', '### No lines', 'No lines'],
    ['an item', '- No lines: restart it.\n- Two lines: port 1 is closed; open it.', '- No lines: restart it.', 'No lines'],
    ['a row', '| Seen | Cause | Do |\n| - | - | - |\n| No lines | | Restart it |\n| Two lines | Port 1 is closed | Open it |', '| No lines | | Restart it |', 'No lines'],
    ['a paragraph', 'No lines: restart it.\n\nTwo lines: port 1 is closed; open it.', 'No lines: restart it.', 'No lines'],
  ])('sees what is missing in %s', async (_, text, at, symptom) => {
    expect(await says(text)).toMatchObject([{ path: support, severity: 'warning', at, what: `\`${symptom}\` is told without its cause, or without what to do.` }]);
  });

  it.each([
    ['a paragraph for each part', '**Symptom:** No lines.\n\n**Cause:** Port 1 is closed.\n\n**Fix:** Open it.\n\n**Symptom:** Two lines.\n\n**Likely cause:** It is off.\n\n**What to do:** Start it.'],
    ['a title for its parts', '**No lines**\n\n**Cause:** Port 1 is closed.\n\n**Fix:** Open it.'],
  ])('understands %s', async (_, text) => {
    expect(await says(text)).toEqual([]);
  });

  it('sees what is missing among paragraphs for each part', async () => {
    expect(await says('**Symptom:** No lines.\n\n**Fix:** Open it.\n\n**Symptom:** Two lines.\n\n**Cause:** It is off.\n\n**Fix:** Start it.')).toMatchObject([{ at: '**Symptom:**', what: '`No lines` is told without its cause, or without what to do.' }]);
  });

  it('says that both are missing', async () => {
    expect(await says('### No lines\n\n### Two lines\n\nPort 1 is closed. Open it.')).toMatchObject([{ what: '`No lines` is told without its cause and without what to do.' }]);
  });

  it.each([
    ['a command as the action', '**No lines.** Port 1 is closed:\n\n```sh\nopen 1\n```'],
    ['several paragraphs', '**No lines.** Port 1 is closed.\n\nOpen it.'],
    ['a list below', '**No lines.** One of two:\n\n- Port 1 is closed. Open it.\n- It is off. Start it.'],
    ['what stands in code', '**`a: b`.** `c. d` is off. Start it.'],
    ['a question', '**Is it up?** If not, port 1 is closed. Open it.'],
    ['items with parts', '- No lines:\n  - port 1 is closed;\n  - open it.'],
  ])('understands %s', async (_, text) => {
    expect(await says(text)).toEqual([]);
  });

  it('does not count a full stop in code', async () => {
    expect(await says('**No lines.** Run `a. b. c: d`.')).toHaveLength(1);
  });
});
