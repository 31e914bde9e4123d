import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/host.ts';
import { judgedBy } from '../../scripts/pipeline/cache.ts';
import { listFiles } from './files.ts';

const folders = ['schemas', 'rules', 'scripts', 'site'] as const;

/** What a folder may import of the project, besides itself. */
const mayImport: Record<(typeof folders)[number], readonly string[]> = {
  schemas: [],
  rules: ['schemas'],
  scripts: ['rules', 'schemas', 'package.json'],
  site: ['schemas'],
};

const files = listFiles(folders, ['.ts', '.mjs', '.js', '.astro']);

describe('imports go one way: schemas <- rules <- scripts, schemas <- site, and nothing imports a test', () => {
  test.each(folders)('%s', (folder) => {
    const wrong = files.filter((file) => file.startsWith(`${folder}/`)).flatMap((file) => {
      const targets = importsOf(file).filter((name) => name.startsWith('.')).map((name) => path.posix.join(path.posix.dirname(file), name));
      return targets.filter((target) => ![folder, ...mayImport[folder]].includes(target.split('/')[0] as string)).map((target) => `${file} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });
});

test('no file needs itself: what it loads does not load it again', () => {
  const circles: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const follow = (file: string, way: readonly string[]): void => {
    if (state.get(file) === 'open') circles.push([...way.slice(way.indexOf(file)), file].join(' -> '));
    if (state.has(file)) return;
    state.set(file, 'open');
    for (const name of loadsOf(file)) follow(path.posix.join(path.posix.dirname(file), name), [...way, file]);
    state.set(file, 'done');
  };
  for (const file of files.filter((name) => !name.endsWith('.astro'))) follow(file, []);
  expect(circles).toEqual([]);
});

describe('rules and schemas are pure', () => {
  const pure = files.filter((file) => /^(?:rules|schemas)\//.test(file));

  // `node:module` only loads a heavy library when the first document needs it.
  test('they import nothing of Node but the means to load a library late', () => {
    expect(pure.flatMap((file) => importsOf(file).filter((name) => name.startsWith('node:') && name !== 'node:module').map((name) => `${file} imports ${name}`))).toEqual([]);
  });

  test('they ask neither clock, chance nor network', () => {
    const asks = (node: ts.Node): boolean =>
      (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0) ||
      (ts.isPropertyAccessExpression(node) && ['Date.now', 'Math.random', 'performance.now'].includes(node.getText())) ||
      (ts.isCallExpression(node) && node.expression.getText() === 'fetch');
    expect(pure.filter((file) => file.endsWith('.ts') && find(file, asks))).toEqual([]);
  });
});

test('of schemas, rules and scripts, only scripts/host.ts touches the process', () => {
  const touching = files.filter((file) => !file.startsWith('site/') && /\.(?:ts|mjs)$/.test(file) && find(file, isProcess));
  // The first file of all chooses the compilers by the command's name, before the host is loaded.
  expect(touching).toEqual(['scripts/assay.mjs', 'scripts/host.ts']);
});

function isProcess(node: ts.Node): boolean {
  if (ts.isStringLiteral(node)) return node.text === 'node:process' || node.text === 'process';
  if (!ts.isIdentifier(node) || node.text !== 'process') return false;
  const { parent } = node;
  return !(ts.isPropertyAccessExpression(parent) && parent.name === node && parent.expression.getText() !== 'globalThis') && !ts.isPropertyAssignment(parent) && !ts.isPropertySignature(parent) && !ts.isMethodDeclaration(parent);
}

function find(file: string, wanted: (node: ts.Node) => boolean): boolean {
  const visit = (node: ts.Node): boolean => wanted(node) || (ts.forEachChild(node, visit) ?? false);
  return visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true));
}

/** Everything a file imports, by whichever way of writing. */
function importsOf(file: string): string[] {
  return ts.preProcessFile(read(file), true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The modules of the project that a file loads as soon as it is loaded: types are gone by then. */
function loadsOf(file: string): string[] {
  return ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest).statements.flatMap((statement) => {
    if (ts.isImportDeclaration(statement) ? statement.importClause?.isTypeOnly : !ts.isExportDeclaration(statement) || statement.isTypeOnly) return [];
    const { moduleSpecifier: name } = statement as ts.ImportDeclaration | ts.ExportDeclaration;
    return name && ts.isStringLiteral(name) && /^\..*\.[tj]s$/.test(name.text) ? [name.text] : [];
  });
}

function read(file: string): string {
  return readFileSync(path.join(projectRoot, file), 'utf8');
}

test('a kept verdict is bound to everything that a judging process runs', () => {
  const seen = new Set<string>();
  const follow = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    // Loaded late or at once: whatever is named in quotes as a module beside it.
    const late = [...readFileSync(path.join(projectRoot, file), 'utf8').matchAll(/require\('(\.[^']+)'\)/g)].map(([, name]) => name as string);
    for (const name of [...importsOf(file), ...late]) if (name.startsWith('.') && /\.[tj]s$/.test(name)) follow(path.posix.join(path.posix.dirname(file), name));
  };
  follow('scripts/pipeline/judge-process.ts');
  expect(seen.size).toBeGreaterThan(100);
  expect([...seen].filter((file) => !judgedBy.some((place) => file === place || file.startsWith(`${place}/`)))).toEqual([]);
});
