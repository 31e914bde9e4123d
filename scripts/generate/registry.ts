import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../../rules/kit/define-rule.ts';

/** Ids of all rules: the files of `rules/` that export one. */
export function findRules(root: string): string[] {
  const home = path.join(root, 'rules');
  const names = readdirSync(home).filter((name) => name.endsWith('.ts')).sort();
  return names.filter((name) => /^export const rule\b/m.test(readFileSync(path.join(home, name), 'utf8'))).map((name) => name.slice(0, -3));
}

/** Every rule by its file's name, as the files stand, whatever the registry holds. */
export async function loadRules(root: string): Promise<Map<string, Rule>> {
  const rules = new Map<string, Rule>();
  for (const id of findRules(root)) {
    const module = (await import(pathToFileURL(path.join(root, 'rules', `${id}.ts`)).href)) as { rule: Rule };
    rules.set(id, module.rule);
  }
  return rules;
}

/** The module that holds all rules in one list, sorted by id. */
export function renderRegistry(root: string): string {
  const rules = findRules(root).map((id) => ({ id, local: id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) }));
  return [
    '/* Generated from the files of rules/ by `npm run generate`. */',
    "import type { Rule } from '../kit/define-rule.ts';",
    ...rules.map(({ id, local }) => `import { rule as ${local} } from '../${id}.ts';`),
    '',
    '/** Every rule, sorted by id. */',
    'export const rules: readonly Rule[] = [',
    ...rules.map(({ local }) => `  ${local},`),
    '];',
    '',
  ].join('\n');
}
