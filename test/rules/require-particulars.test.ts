import { describe, expect, it } from 'vitest';
import { findBy, support } from '../catalogue/found.ts';
import { baseContent } from '../fixtures/base.ts';

const filler = 'It was made with care and works well for customers of every size, whatever they do with it.';
const section = (title: string, text: string) => findBy('require-particulars', { [support]: String(baseContent[support]).replace(new RegExp(`(## ${title}\n\n).*\n`), (_, heading: string) => `${heading}${text}\n`) });

describe('require-particulars', () => {
  it.each([
    ['How the integration works', 'names nothing'],
    ['Tools', 'names nothing'],
    ['In production', 'names nothing'],
  ])('asks for names and figures in %s', async (title, what) => {
    expect(await section(title, filler)).toMatchObject([{ path: support, severity: 'warning', at: `## ${title}`, what: expect.stringContaining(what) as string }]);
  });

  it('counts each thing once', async () => {
    expect(await section('In production', `${filler} \`widgetd\`, \`widgetd\`, \`widgetd\`.`)).toMatchObject([{ what: '`In production` names only one thing that somebody could look at or measure.' }]);
  });

  it.each([
    ['How the integration works', 'It runs "Widget install 4.2", opens 4123 and writes `/etc/key`.'],
    ['Tools', '```sh\nwidgetctl status\n```\n\nThe log is `/var/log/widget`.'],
    ['In production', 'It uses 200 MB and stops at 03:00.'],
  ])('is content with %s: %s', async (title, text) => {
    expect(await section(title, `${filler} ${text.startsWith('```') ? `\n\n${text}` : text}`)).toEqual([]);
  });

  it('leaves a section that is nearly empty to another rule', async () => {
    expect(await section('Tools', 'None at all.')).toEqual([]);
  });
});
