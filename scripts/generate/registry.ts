import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../../rules/kit/define-rule.ts';

/** Ids of all rules: the files of `rules/` that export one. */
function findRules(root: string): string[] {
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
  return renderList(findRules(root), 'Rule', 'Every rule, sorted by id.');
}

const scopes = {
  article: { type: 'ArticleRule', about: 'Every rule over one document, sorted by id.' },
  catalogue: { type: 'CatalogueRule', about: 'Every rule over all documents, sorted by id.' },
  change: { type: 'ChangeRule', about: 'Every rule over a change against its base, sorted by id.' },
} as const;

/** The module that holds the rules of one scope, for a step that applies no others and need not load them. */
export async function renderScope(root: string, scope: keyof typeof scopes): Promise<string> {
  const ids = [...(await loadRules(root)).values()].filter((rule) => rule.scope === scope).map(({ id }) => id);
  return renderList(ids, scopes[scope].type, scopes[scope].about);
}

/** The module that says of every rule what waivers and baseline ask, for a check that need not load the rules themselves. */
export async function renderWaivable(root: string): Promise<string> {
  const lines = [...(await loadRules(root)).values()].map(({ id, waivable }) => `  ['${id}', { waivable: ${waivable !== false} }],`);
  return ['/* Generated from the files of rules/ by `npm run generate`. */', '', '/** Whether findings of a rule may be let pass, by its id; every rule is here, sorted by id. */', 'export const rules: ReadonlyMap<string, { readonly waivable: boolean }> = new Map([', ...lines, ']);', ''].join('\n');
}

function renderList(ids: readonly string[], type: string, about: string): string {
  const rules = ids.map((id) => ({ id, local: id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) }));
  return [
    '/* Generated from the files of rules/ by `npm run generate`. */',
    `import type { ${type} } from '../kit/${type === 'ChangeRule' ? 'change/change' : 'define-rule'}.ts';`,
    ...rules.map(({ id, local }) => `import { rule as ${local} } from '../${id}.ts';`),
    '',
    `/** ${about} */`,
    `export const rules: readonly ${type}[] = [`,
    ...rules.map(({ local }) => `  ${local},`),
    '];',
    '',
  ].join('\n');
}
