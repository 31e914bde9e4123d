import { describe, expect, it } from 'vitest';
import type { Identity } from '../../rules/kit/facts.ts';
import { identify } from '../../scripts/pipeline/identify.ts';
import { judgeFile, type FileVerdict } from '../../scripts/pipeline/judge-file.ts';
import { decodeVerdict, Desk } from '../../scripts/pipeline/sent.ts';
import { encodeVerdict } from '../../scripts/pipeline/wire.ts';
import { baseContent, program } from '../fixtures/base.ts';
import { plainFacts } from '../fixtures/seen.ts';

function sent(path: string, content: Uint8Array, desk = new Desk(1)): FileVerdict {
  const text = encodeVerdict(judgeFile(path, content, program));
  return decodeVerdict(Buffer.from(text), path, (identify(path) as { identity?: Identity }).identity, desk);
}

/** Every fact, as JSON sees it: null prototypes and fields that are undefined make no difference. */
function plain({ facts, findings, omitted }: FileVerdict): unknown {
  return JSON.parse(JSON.stringify({ facts: facts && plainFacts(facts), findings, omitted }));
}

describe('a verdict arrives as it was sent', () => {
  it.each(Object.entries(baseContent))('%s', (path, content) => {
    const bytes = Buffer.from(content as string);
    const verdict = judgeFile(path, bytes, program);
    expect(verdict.facts).toBeDefined();
    expect(plain(sent(path, bytes))).toEqual(plain(verdict));
  });

  it('with findings of every form', () => {
    const path = 'articles/network/a.md';
    const bytes = Buffer.from('---\ntitle: "A\\"é😀"\naudiense: public\n---\n\n## A\n\n![](https://a.example/b.png) <b id="x">[z](javascript:1)</b> mail@a.example\n\n[r]: ./gone.md\n');
    const verdict = judgeFile(path, bytes, program);
    expect(verdict.findings.length).toBeGreaterThan(3);
    expect(plain(sent(path, bytes))).toEqual(plain(verdict));
  });

  it('with edits, and drafts of what is missing', () => {
    const path = 'partners/acme/widget/public/deploy.md';
    const bytes = Buffer.from(String(baseContent[path]).replace(/## Pricing\n[^#]*/, '').replace('Acme', 'Ac\u200Bme \n'));
    const verdict = judgeFile(path, bytes, program);
    expect(verdict.findings.filter(({ edits }) => edits).length).toBeGreaterThan(2);
    expect(verdict.findings.some(({ draft }) => draft)).toBe(true);
    expect(plain(sent(path, bytes))).toEqual(plain(verdict));
  });

  it('without facts', () => {
    expect(plain(sent('articles/network/a.md', Buffer.from('---js\n')))).toEqual(plain(judgeFile('articles/network/a.md', Buffer.from('---js\n'), program)));
  });

  it('keeps a section and its heading one thing', () => {
    const path = 'partners/acme/widget/public/deploy.md';
    const { facts } = sent(path, Buffer.from(String(baseContent[path])));
    expect(facts?.sections[1]?.heading).toBe(facts?.headings[1]);
  });
});

describe('what came as text', () => {
  const path = 'partners/acme/widget/public/deploy.md';
  const bytes = Buffer.from(`${String(baseContent[path])}\n[x](javascript:1)\n`);
  const others = Array.from({ length: 300 }, (_, index) => `partners/acme/widget/public/a${index}.md`);

  it('is taken apart once where few files are judged', () => {
    const desk = new Desk(others.length);
    const { facts, findings } = sent(path, bytes, desk);
    const { headings, contacts } = facts!;
    for (const other of others) expect(sent(other, bytes, desk).facts?.headings).toHaveLength(headings.length);
    expect(facts?.headings).toBe(headings);
    expect(facts?.contacts).toBe(contacts);
    expect(findings).not.toHaveLength(0);
  });

  it('stays text where many are: no more is held than what was asked last', () => {
    const desk = new Desk(100_000);
    const verdict = sent(path, bytes, desk);
    const { headings, references, contacts, blocks, comparison, frontMatter } = verdict.facts!;
    const { values } = frontMatter;
    expect(verdict.facts?.headings).toBe(headings);
    for (const other of others) expect(sent(other, bytes, desk).facts?.headings).toHaveLength(headings.length);
    for (const [part, before] of Object.entries({ headings, references, contacts, blocks, comparison })) {
      const now = verdict.facts?.[part as 'headings'];
      expect(now, part).toEqual(before);
      expect(now, part).not.toBe(before);
    }
    expect(frontMatter.values).toEqual(values);
    expect(frontMatter.values).not.toBe(values);
    expect(verdict.findings).toEqual(verdict.findings);
    expect(verdict.findings).not.toBe(verdict.findings);
  });
});
