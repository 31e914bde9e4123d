import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/generated/index.ts';
import { projectRoot } from '../../scripts/host.ts';
import { program } from '../fixtures/base.ts';
import { listFiles } from './files.ts';

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s is whole', (id, rule) => {
  test('its file is named by its id', () => {
    expect(existsSync(path.join(projectRoot, `rules/${id}.ts`))).toBe(true);
  });

  test('it has a page of the common shape', () => {
    const page = readFileSync(path.join(projectRoot, `rules/${id}.md`), 'utf8');
    expect(page.startsWith(`# \`${id}\`\n`), `rules/${id}.md begins with its name`).toBe(true);
    const headings = page.replace(/^(`{3,}|~{3,})[\s\S]*?^\1$/gm, '').match(/^## .*$/gm) ?? [];
    expect(headings).toEqual(['## Why it matters', '## What to write', '## Examples']);
  });

  test('none of its gaps is left to fill in', () => {
    const source = (file: string): string => readFileSync(path.join(projectRoot, file), 'utf8');
    const page = source(`rules/${id}.md`).replace(/^(`{3,}|~{3,})[\s\S]*?^\1$/gm, '').replaceAll(/`[^`]*`/g, '');
    const gaps = [rule.summary, rule.why, page, ...(source(`test/rules/${id}.test.ts`).match(/^ *(?:it|test)\('\{\{ .*$/gm) ?? [])].flatMap((text) => text.match(/\{\{ [^{}]+ \}\}/g) ?? []);
    expect(gaps).toEqual([]);
  });

  test('it has a test of its name', () => {
    expect(existsSync(path.join(projectRoot, `test/rules/${id}.test.ts`)), `write test/rules/${id}.test.ts`).toBe(true);
  });

  test('its texts are sentences and a summary', () => {
    expect(rule.summary).toMatch(/^[A-Z`].*[^.]$/);
    expect(rule.why).toMatch(/\.$/);
  });
});

test('every page and every test belongs to a rule', () => {
  const ids = new Set(rules.map(({ id }) => id));
  const pages = listFiles(['rules'], ['.md']).filter((file) => file.split('/').length === 2).map((file) => path.basename(file, '.md'));
  const tests = listFiles(['test/rules'], ['.test.ts']).filter((file) => file.split('/').length === 3).map((file) => path.basename(file, '.test.ts'));
  expect([...pages, ...tests].filter((id) => id !== 'pages' && !ids.has(id))).toEqual([]);
});

test('every rule that a requirement names exists', () => {
  const named = program.requirements.flatMap(({ computed }) => computed?.rules ?? []);
  expect(named.filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
});
