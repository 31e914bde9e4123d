import { describe, expect, it } from 'vitest';
import { readLegacyFrontMatter } from '../../scripts/import/legacy-front-matter.ts';
import { Refusal } from '../../scripts/import/refusal.ts';

const witness = globalThis as { evaluated?: boolean };

describe('front matter of old articles', () => {
  it('is JSON between {{{ and }}}', () => {
    const { data, body } = readLegacyFrontMatter('{{{\n  "title": "Snapshots",\n  "sticky": true\n}}}\n\nText\n');
    expect({ ...data }).toEqual({ title: 'Snapshots', sticky: true });
    expect(body.trim()).toBe('Text');
  });

  it.each([
    ['behind blank lines', '\n\n{{{\n"title": "A"\n}}}\nText'],
    ['indented', '  {{{\n  "title": "A"\n  }}}\nText'],
    ['beginning on the line of its fence', '{{{ "title": "A" }}}\nText'],
    ['closing on the line of its last key', '{{{ "date": "",\n"title": "A" }}}\nText'],
  ])('may stand %s', (_, text) => {
    const { data, body } = readLegacyFrontMatter(text);
    expect(data['title']).toBe('A');
    expect(body.trim()).toBe('Text');
  });

  it('may be absent', () => {
    expect(readLegacyFrontMatter('# A title\n')).toMatchObject({ data: {}, body: '# A title\n', hasFrontMatter: false });
  });

  it('gives data without a prototype, so that no key of the file is taken for one of ours', () => {
    const { data } = readLegacyFrontMatter('{{{\n"__proto__": { "title": "A" }\n}}}\n');
    expect(data['title']).toBeUndefined();
    expect(data['constructor']).toBeUndefined();
  });

  describe('is refused, and evaluated nowhere', () => {
    const attack = '\n{ "title": (() => { globalThis.evaluated = true; return "A"; })() }\n}}}\nText';

    it.each(['js', 'javascript', 'JavaScript', 'coffee', 'cson', 'yaml', 'toml', 'constructor', '__proto__', 'toString'])('with {{{%s', (engine) => {
      delete witness.evaluated;
      expect(() => readLegacyFrontMatter(`{{{${engine}${attack}`)).toThrow(Refusal);
      expect(() => readLegacyFrontMatter(`{{{ ${engine} ${attack}`)).toThrow('asks for a script engine');
      expect(witness.evaluated).toBeUndefined();
    });

    it.each(['---js', '--- javascript', '+++toml', ';;;json'])('with %s', (fence) => {
      delete witness.evaluated;
      expect(() => readLegacyFrontMatter(`${fence}\n({ evil: (globalThis.evaluated = true) })\n---\nText`)).toThrow('front matter of another kind');
      expect(witness.evaluated).toBeUndefined();
    });

    it('when it never closes', () => {
      expect(() => readLegacyFrontMatter('{{{\n"title": "A"\n\nText')).toThrow('never ends');
    });

    it('when it is too long', () => {
      expect(() => readLegacyFrontMatter(`{{{\n"title": "${'a'.repeat(20_000)}"\n}}}\n`)).toThrow('longer than 16384 bytes');
    });

    it('when it is not JSON, the second time as well as the first', () => {
      const text = '{{{\n"title": A\n}}}\nText';
      expect(() => readLegacyFrontMatter(text)).toThrow('is not JSON');
      expect(() => readLegacyFrontMatter(text)).toThrow('is not JSON');
    });
  });
});
