import { readFileSync } from 'node:fs';
import path from 'node:path';
import { keptPath } from '../program/load.ts';
import { renderConfigurationPage } from './configuration-page.ts';
import { renderFieldOrder } from './field-order.ts';
import { renderFieldsPage } from './fields-page.ts';
import { renderGrammars } from './grammars.ts';
import { renderLifecyclePage } from './lifecycle-page.ts';
import { renderProgramFields } from './program-fields.ts';
import { programFiles, renderKeptProgram } from './programs.ts';
import { renderRegistry, renderScope, renderWaivable } from './registry.ts';
import { renderRequirementsPage } from './requirements-page.ts';
import { renderRulesPage } from './rules-page.ts';
import { schemaFolders } from './schema-files.ts';
import { renderTypes } from './types.ts';
import { renderValidators } from './validators.ts';

/** One generated file. */
export interface Output {
  /** Path from the project's folder, with forward slashes. */
  path: string;
  /** What it should hold. */
  render(): string | Promise<string>;
}

/** Every generated file of the project. `root` is the project's folder. */
export function listOutputs(root: string): Output[] {
  return [
    { path: 'schemas/generated/types.ts', render: () => renderTypes(root) },
    { path: 'schemas/generated/program-fields.ts', render: () => renderProgramFields(root) },
    { path: 'schemas/generated/field-order.ts', render: () => renderFieldOrder(root) },
    ...schemaFolders.map((folder): Output => ({ path: `schemas/generated/${folder}-validators.js`, render: () => renderValidators(root, folder) })),
    ...programFiles(root).map((file): Output => ({ path: path.relative(root, keptPath(file)).replaceAll(path.sep, '/'), render: () => renderKeptProgram(file) })),
    { path: 'rules/generated/index.ts', render: () => renderRegistry(root) },
    { path: 'rules/generated/article.ts', render: () => renderScope(root, 'article') },
    { path: 'rules/generated/catalogue.ts', render: () => renderScope(root, 'catalogue') },
    { path: 'rules/generated/change.ts', render: () => renderScope(root, 'change') },
    { path: 'rules/generated/waivable.ts', render: () => renderWaivable(root) },
    { path: 'site/markdown/grammars.ts', render: () => renderGrammars() },
    { path: 'docs/configuration.md', render: () => renderConfigurationPage(root) },
    { path: 'docs/fields.md', render: () => renderFieldsPage(root) },
    { path: 'docs/rules.md', render: () => renderRulesPage(root) },
    { path: 'docs/lifecycle.md', render: () => renderLifecyclePage(root) },
    { path: 'docs/requirements.md', render: () => renderRequirementsPage(root) },
  ];
}

/** What a generated file holds now; absent when it is not there. */
export function readOutput(root: string, output: Output): string | undefined {
  try {
    return readFileSync(path.join(root, output.path), 'utf8');
  } catch {
    return undefined;
  }
}
