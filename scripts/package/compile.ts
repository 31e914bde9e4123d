import { readdirSync, readFileSync, statSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import ts from 'typescript';

/** Code as it runs without types, and what it reads besides. */
export interface Compiled {
  /** Text by path. */
  code: Map<string, string>;
  /** Paths of style sheets, data and whatever else the code names beside itself. */
  others: Set<string>;
}

/**
 * Strips the types from some modules and from all that they load, just as Node does when it runs them; each statement stays in its line and column.
 *
 * @param root folder of the project.
 * @param entries paths of the first modules.
 * @throws TypeError when a module names a file that is not there.
 */
export function compile(root: string, entries: readonly string[]): Compiled {
  const compiled: Compiled = { code: new Map(), others: new Set() };
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const out = file.replace(/\.ts$/, '.js');
    if (compiled.code.has(out)) continue;
    if (!/\.[tj]s$/.test(file)) {
      compiled.others.add(file);
      continue;
    }
    const { text, names } = stripModule(readFileSync(path.join(root, file), 'utf8'), file);
    compiled.code.set(out, text);
    for (const name of names) waiting.push(...existing(root, path.posix.join(path.posix.dirname(file), name), file));
  }
  // Made from package.json for the package.
  compiled.others.delete('package.json');
  return compiled;
}

/** The JavaScript of a module, in which the modules beside it have their new names, and the old names of all files that it loads. */
function stripModule(source: string, file: string): { text: string; names: string[] } {
  const stripped = file.endsWith('.ts') ? stripTypeScriptTypes(source) : source;
  const tree = ts.createSourceFile(file.replace(/\.ts$/, '.js'), stripped, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const names: string[] = [];
  let text = stripped;
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && /^(?:\.\.?\/)+[^./]/.test(node.text) && isLoaded(node)) {
      names.push(node.text);
      // Both endings are three characters, so that nothing moves.
      if (node.text.endsWith('.ts')) text = `${text.slice(0, node.end - 4)}.js${text.slice(node.end - 1)}`;
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { text, names };
}

/** Whether a text names what a module loads: in an import or export, as `import(...)`, `require(...)`, or `new URL(..., import.meta.url)`. */
function isLoaded({ parent, text }: ts.StringLiteral): boolean {
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return true;
  if (ts.isCallExpression(parent)) return parent.expression.kind === ts.SyntaxKind.ImportKeyword || parent.expression.getText() === 'require';
  return ts.isNewExpression(parent) && parent.expression.getText() === 'URL' && parent.arguments?.[0]?.getText().slice(1, -1) === text && parent.arguments[1]?.getText() === 'import.meta.url';
}

function existing(root: string, name: string, from: string): string[] {
  const stats = statSync(path.join(root, name), { throwIfNoEntry: false });
  if (!stats) throw new TypeError(`${from} loads ${name}, which is not there`);
  return stats.isDirectory() ? listPart(root, name) : [name];
}

/** The files of a folder, or a file by itself. */
export function listPart(root: string, part: string): string[] {
  if (path.extname(part) !== '') return [part];
  return readdirSync(path.join(root, part), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/')).sort();
}
