import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/host.ts';
import { importFolder } from '../../scripts/import/index.ts';
import { temporary } from '../fixtures/host.ts';
import { seenInHtml, seenInMarkdown } from './visible-text.ts';

const guide = path.join(projectRoot, '../shared/docs/program-guide-2015-02.txt');

describe.skipIf(!existsSync(guide))('the program guide of 2015 (skipped where it is absent)', () => {
  async function imported(): Promise<{ text: string; body: string }> {
    const to = path.join(temporary(), 'content');
    const report = await importFolder(guide, to);
    expect(report.files.map(({ to: paths }) => paths)).toEqual([['program/program-guide-2015-02.md']]);
    const text = readFileSync(path.join(to, 'program/program-guide-2015-02.md'), 'utf8');
    return { text, body: text.slice(text.indexOf('\n---\n', 4) + 5) };
  }

  it('becomes a program page with the outline of the original', async () => {
    const { text, body } = await imported();
    expect(text).toMatch(/^---\ntitle: CenturyLink Cloud Ecosystem Program Guide\ndescription: .{100,300}\naudience: public\nauthor: "@KeithResar"\npublished: 2015-06-19\n---\n\nUpdated: February 17, 2015\n/);
    expect(body.match(/^#.*$/gm)).toEqual([
      '## Description',
      '## Audience',
      '## CenturyLink Cloud Ecosystem Program',
      '## Joining The Cloud Ecosystem Program',
      '## Application',
      '## Certification',
      '## Documentation',
      '## Progression',
      '## Membership Responsibilities: Silver Certified Members',
      '### On-boarding Activities:',
      '## Membership Responsibilities: Gold Certified Members',
      '## Renewal',
    ]);
  });

  it('reads like the original: every word, the lists in their items, no tag left', async () => {
    const { body } = await imported();
    const original = readFileSync(guide, 'utf8');
    expect(seenInMarkdown(body).words).toEqual(seenInHtml(original.slice(original.indexOf('}}}') + 3)).words);
    expect(body).toContain('* **Silver:**\n  * Certified integration\n');
    expect(body).toContain('* **Gold**\n  * All benefits of Silver\n');
    expect(body).toMatch(/\n\* Member shall identify a use case[^\n]*\n {2}\* CenturyLink Cloud Ecosystem team will publish/);
    expect(body).not.toMatch(/<(?!https?:|[\w.]+@)[a-z/]|&nbsp;|\\/i);
  });
});
