import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ConfigurationError } from '../../scripts/errors.ts';
import { projectRoot } from '../../scripts/host.ts';
import { keptPath, loadProgram, parseProgram } from '../../scripts/program/load.ts';

const file = path.join(projectRoot, 'schemas/program/2015-02.yaml');
const text = readFileSync(file, 'utf8');
const folder = mkdtempSync(path.join(tmpdir(), 'assay-program-'));
mkdirSync(path.join(folder, 'program'));
mkdirSync(path.join(folder, 'generated'));

afterAll(() => rmSync(folder, { recursive: true }));

describe('loadProgram', () => {
  test('gives the same program from the kept copy as from the YAML text', () => {
    expect(loadProgram(file)).toEqual(parseProgram(text, file));
  });

  test('uses a kept copy only while the bytes of the YAML file are the same', () => {
    const copy = path.join(folder, 'program/2015-02.yaml');
    writeFileSync(copy, text);
    writeFileSync(keptPath(copy), JSON.stringify({ text, program: { version: 'kept' } }));
    expect(loadProgram(copy)).toEqual({ version: 'kept' });
    writeFileSync(copy, `${text}\n`);
    expect(loadProgram(copy).version).toBe('2015-02');
  });

  test('names a file that is not there', () => {
    expect(() => loadProgram('/nowhere/2015-02.yaml')).toThrow(new ConfigurationError('/nowhere/2015-02.yaml: cannot be read (ENOENT); `program` in assay.config.ts names the file'));
  });
});

describe('parseProgram refuses, in one line', () => {
  test.each([
    ['broken YAML, with its line', 'version: 2015-02\nname: [a\n', /^p\.yaml:\d+: .+$/],
    ['an alias', text.replace("version: 2015-02", 'version: &a 2015-02').replace('name: CenturyLink Cloud Ecosystem Program\n', 'name: *a\n'), 'p.yaml: holds an alias (`*name`); write the value itself'],
    ['an unknown field, by name', `${text}\nbogus: 1\n`, 'p.yaml: the whole must NOT have additional properties ("bogus")'],
    ['a requirement given twice', text.replace('- id: APP-2', '- id: APP-1'), 'p.yaml: requirements has "APP-1" twice'],
    ['a section that no document has', text.replace('sections: [value]', 'sections: [worth]'), 'p.yaml: APP-1 looks at section "worth", which no kind of document has'],
    ['a section of an unknown requirement', text.replace('requirement: DOC-7', 'requirement: DOC-77'), 'p.yaml: sections.internal-article: support-expectations belongs to DOC-77, which is no requirement'],
  ])('%s', (_, yaml, message) => {
    expect(() => parseProgram(yaml, 'p.yaml')).toThrow(ConfigurationError);
    expect(() => parseProgram(yaml, 'p.yaml')).toThrow(message instanceof RegExp ? message : new ConfigurationError(message));
  });
});
